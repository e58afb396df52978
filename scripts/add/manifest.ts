import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import yaml from 'js-yaml';
import { MANIFEST } from '../../src/core/read/source.ts';
import { manifestEntrySchema, type ManifestEntry } from '../../src/model/manifest.ts';

/**
 * Writes an entry behind those of the manifest, whose comments and order stay; a manifest that is not there is made.
 * What stands there is the old text or the new one, whenever this is interrupted.
 */
export async function appendEntry(folder: string, entry: ManifestEntry): Promise<void> {
  const path = join(folder, MANIFEST);
  const before = await readFile(path, 'utf8').catch(() => '');
  const kept = before.replace(/^\s*\[\s*\]\s*$/mu, '').trimEnd();
  const after = `${kept}${kept === '' ? '' : '\n'}${entryText(manifestEntrySchema.parse(entry))}`;
  const next = join(folder, dirname(MANIFEST), `.${basename(MANIFEST)}.next`);
  await writeFile(next, after);
  await rename(next, path);
}

/** An entry as a person would write it: a line a field, lists in brackets. */
function entryText(entry: ManifestEntry): string {
  return yaml.dump([entry], { flowLevel: 2, lineWidth: -1, sortKeys: false });
}
