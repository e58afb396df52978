import { isForeignFile, isSourceFile } from '../../src/model/source-file.ts';
import { join } from 'node:path';
import type { KnownData } from '../../src/core/read/personal/withhold.ts';
import { MANIFEST, sourcePath, type Source } from '../../src/core/read/source.ts';
import { reviewedCorrectionSchema, type ReviewedCorrection } from '../../src/model/correction.ts';
import { oneBy } from '../../src/model/lists-by.ts';
import { manifestEntrySchema, type ManifestEntry } from '../../src/model/manifest.ts';
import { listFolder } from './list-folder.ts';
import { readInput, refusal, type Readings } from './read-input.ts';
import { readList } from './read-list.ts';
import { admitSource, personalDataOf, takeSource, type TakenSource } from './read-source.ts';

/** Remarks on findings of the auditor, which are no corrections; `read-registries.ts` reads them. */
const ANOMALY_NOTES = 'anomalies.yaml';

/** What stands in the content folder for the build to read. */
export interface ContentInput extends Readings {
  sources: Source[];
  corrections: Map<string, ReviewedCorrection[]>;
  /** Personal data that nothing may publish. */
  hidden: KnownData;
}

/** Reads sources, manifest and reviewed corrections; what is wrong with a file becomes a diagnostic. */
export async function readContent(folder: string): Promise<ContentInput> {
  const input: ContentInput = {
    sources: [],
    corrections: new Map(),
    hidden: new Map(),
    diagnostics: [],
    texts: new Map(),
  };
  const manifest = await readManifest(folder, input);
  const names = (await listFolder(join(folder, 'sources'))).sort();
  const present = names.filter(isSourceFile);
  for (const file of names.filter(isForeignFile)) input.diagnostics.push(refusal('source/form', sourcePath({ file })));
  const [listed, isPresent] = [manifest.map(({ file }) => file), new Set(present)];
  const entryOf = oneBy(manifest, ({ file }) => file);
  for (const file of listed)
    if (!isPresent.has(file))
      input.diagnostics.push(refusal('source/missing', sourcePath({ file }), { manifest: MANIFEST }));
  // The manifest's order is that of the portal; a file that it does not list comes last.
  const files = [
    ...listed.filter((file) => isPresent.has(file)),
    ...present.filter((file) => entryOf(file) === undefined),
  ];
  if (files.length === 0) input.diagnostics.push(refusal('source/none', 'sources'));
  const taken: TakenSource[] = [];
  for (const file of files) {
    const one = await takeSource(folder, file, entryOf(file), input);
    if (one !== null) taken.push(one);
  }
  const { withheld, hidden } = personalDataOf(taken);
  input.hidden = hidden;
  input.sources = taken.flatMap((one) => admitSource(one, withheld, input) ?? []);
  await readCorrections(folder, input);
  return input;
}

async function readManifest(folder: string, input: ContentInput): Promise<ManifestEntry[]> {
  const name = MANIFEST.replace(/^.*\//, '');
  if (!(await listFolder(join(folder, 'sources'))).includes(name)) return [];
  const text = await readInput(folder, MANIFEST, input);
  if (text === null) return [];
  const { values, problems } = readList(text, manifestEntrySchema);
  for (const { problem, span } of problems)
    input.diagnostics.push({ ...refusal('manifest/invalid', MANIFEST, { problem }), span });
  return values;
}

async function readCorrections(folder: string, input: ContentInput): Promise<void> {
  const names = (await listFolder(join(folder, 'corrections')))
    .filter((name) => name.endsWith('.yaml') && name !== ANOMALY_NOTES)
    .sort();
  for (const name of names) {
    const path = `corrections/${name}`;
    const text = await readInput(folder, path, input);
    if (text === null) continue;
    const { values, problems } = readList(text, reviewedCorrectionSchema);
    for (const { entry, problem, span } of problems)
      input.diagnostics.push({ ...refusal('correction/invalid', path, { entry, problem }), span });
    input.corrections.set(name.replace(/\.yaml$/, ''), values);
  }
}
