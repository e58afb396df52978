import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { manifestSchema } from '../../../src/model/manifest.ts';
import { sevenIds } from './seven.ts';

/** Whether a portal has the sources of all seven documents; one that has replaced them is not what these tests are about. */
export function hasTheSeven(content: string): boolean {
  const sources = join(content, 'sources');
  const manifest = join(sources, 'manifest.yaml');
  if (!existsSync(manifest)) return false;
  const listed = manifestSchema.safeParse(load(readFileSync(manifest, 'utf8'))).data ?? [];
  const had = new Set(
    listed.filter(({ file }) => existsSync(join(sources, file))).flatMap(({ documents }) => documents),
  );
  return sevenIds.isSubsetOf(had);
}
