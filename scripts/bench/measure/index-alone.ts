import process from 'node:process';
import { buildSearchIndex } from '../../search-index.ts';

/** Makes the search index alone, of the data in the one folder in the other: `node index-alone.ts DATA OUT`. */
const [dataDir, outDir] = process.argv.slice(2);
if (dataDir === undefined || outDir === undefined) throw new Error('name the folder of the data and that of the index');
await buildSearchIndex({ dataDir, outDir });
