import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import yaml from 'js-yaml';
import { MANIFEST } from '../../src/core/read/source.ts';
import { readList } from '../content/read-list.ts';
import { message } from '../message.ts';
import { manifestEntrySchema, type ManifestEntry } from '../../src/model/manifest.ts';

/**
 * Writes an entry behind those of the manifest, whose comments and order stay; a manifest that is not there is made.
 * What stands there is the old text or the new one, whenever this is interrupted.
 */
export async function appendEntry(folder: string, entry: ManifestEntry): Promise<void> {
  const path = join(folder, MANIFEST);
  const after = withEntry(await readFile(path, 'utf8').catch(() => ''), entry);
  const next = join(folder, dirname(MANIFEST), `.${basename(MANIFEST)}.next`);
  await writeFile(next, after);
  await rename(next, path);
}

/**
 * Makes sure that an entry can stand behind those of a manifest, which is not so in each way to write a list.
 * @throws Error that says how it is to be written
 */
export async function assertAppendable(folder: string): Promise<void> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  const probe = { file: 'a.txt', origin: 'a', sha256: 'a'.repeat(64), documents: ['a'] };
  const { values, problems } = readList(withEntry(text, probe), manifestEntrySchema);
  if (problems.length > 0 || values.at(-1)?.sha256 !== probe.sha256)
    throw new Error(message('add/manifest', { manifest: MANIFEST }));
}

function withEntry(before: string, entry: ManifestEntry): string {
  const kept = before.replace(/^\s*\[\s*\]\s*$/mu, '').trimEnd();
  return `${kept}${kept === '' ? '' : '\n'}${entryText(manifestEntrySchema.parse(entry))}`;
}

/** An entry as a person would write it: a line a field, lists in brackets. */
function entryText(entry: ManifestEntry): string {
  return yaml.dump([entry], { flowLevel: 2, lineWidth: -1, sortKeys: false });
}
