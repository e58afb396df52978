import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { stateFolder } from '../../portal-state.ts';
import { buildSearchIndex } from '../../search-index.ts';

/** Makes the search index of a portal alone, and from nothing: `node index-alone.ts PORTAL OUT`. */
const [portal, outDir] = process.argv.slice(2);
if (portal === undefined || outDir === undefined)
  throw new Error('name the folder of the portal and that of the index');
await rm(join(stateFolder(portal), 'search'), { recursive: true, force: true });
await buildSearchIndex({ portal, outDir });
