import { join } from 'node:path';
import { MANIFEST, sourcePath } from '../../src/core/read/source.ts';
import { reviewedCorrectionSchema, type ReviewedCorrection } from '../../src/model/correction.ts';
import { oneBy } from '../../src/model/lists-by.ts';
import { manifestEntrySchema, type ManifestEntry } from '../../src/model/manifest.ts';
import { isForeignFile, isSourceFile } from '../../src/model/source-file.ts';
import { listFolder } from './list-folder.ts';
import { readInput, refusal, type Inputs } from './read-input.ts';
import { readList } from './read-list.ts';

/** Remarks on findings of the auditor, which are no corrections; `read-registries.ts` reads them. */
const ANOMALY_NOTES = 'anomalies.yaml';

/** A source file with what the manifest says of it. */
export interface ListedFile {
  /** Name below `sources/`. */
  file: string;
  /** Undefined for a file that the manifest does not list. */
  entry: ManifestEntry | undefined;
}

/** What stands in the content folder for the build to read, the sources not yet opened. */
export interface ContentList extends Inputs {
  /** In the order of the portal. */
  files: ListedFile[];
  corrections: Map<string, ReviewedCorrection[]>;
}

/** Lists the sources, and reads manifest and reviewed corrections; what is wrong with a file becomes a diagnostic. */
export async function listContent(folder: string): Promise<ContentList> {
  const list: ContentList = { files: [], corrections: new Map(), diagnostics: [], texts: new Map() };
  const names = (await listFolder(join(folder, 'sources'))).sort();
  const manifest = await readManifest(folder, names, list);
  const present = names.filter(isSourceFile);
  for (const file of names.filter(isForeignFile)) list.diagnostics.push(refusal('source/form', sourcePath({ file })));
  const [listed, isPresent] = [manifest.map(({ file }) => file), new Set(present)];
  const entryOf = oneBy(manifest, ({ file }) => file);
  for (const file of listed)
    if (!isPresent.has(file))
      list.diagnostics.push(refusal('source/missing', sourcePath({ file }), { manifest: MANIFEST }));
  // The manifest's order is that of the portal; a file that it does not list comes last.
  const files = [
    ...listed.filter((file) => isPresent.has(file)),
    ...present.filter((file) => entryOf(file) === undefined),
  ];
  list.files = files.map((file) => ({ file, entry: entryOf(file) }));
  if (list.files.length === 0) list.diagnostics.push(refusal('source/none', 'sources'));
  await readCorrections(folder, list);
  return list;
}

async function readManifest(folder: string, names: readonly string[], list: ContentList): Promise<ManifestEntry[]> {
  if (!names.includes(MANIFEST.replace(/^.*\//, ''))) return [];
  const text = await readInput(folder, MANIFEST, list);
  if (text === null) return [];
  const { values, problems } = readList(text, manifestEntrySchema);
  for (const { problem, span } of problems)
    list.diagnostics.push({ ...refusal('manifest/invalid', MANIFEST, { problem }), span });
  return values;
}

async function readCorrections(folder: string, list: ContentList): Promise<void> {
  const names = (await listFolder(join(folder, 'corrections')))
    .filter((name) => name.endsWith('.yaml') && name !== ANOMALY_NOTES)
    .sort();
  for (const name of names) {
    const path = `corrections/${name}`;
    const text = await readInput(folder, path, list);
    if (text === null) continue;
    const { values, problems } = readList(text, reviewedCorrectionSchema);
    for (const { entry, problem, span } of problems)
      list.diagnostics.push({ ...refusal('correction/invalid', path, { entry, problem }), span });
    list.corrections.set(name.replace(/\.yaml$/, ''), values);
  }
}
