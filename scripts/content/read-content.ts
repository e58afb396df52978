import type { KnownData } from '../../src/core/read/personal/withhold.ts';
import { sourcePath, type Source } from '../../src/core/read/source.ts';
import type { ReviewedCorrection } from '../../src/model/correction.ts';
import { listContent } from './list-content.ts';
import { readBytes, type Inputs } from './read-input.ts';
import { admitSource, personalDataOf, takeSource, type TakenSource } from './read-source.ts';

/** The texts of a content folder, taken out of their files. */
export interface ContentInput extends Inputs {
  sources: Source[];
  corrections: Map<string, ReviewedCorrection[]>;
  /** Personal data that nothing may publish. */
  hidden: KnownData;
}

/** Reads sources, manifest and reviewed corrections; what is wrong with a file becomes a diagnostic. */
export async function readContent(folder: string): Promise<ContentInput> {
  const { files, ...list } = await listContent(folder);
  const taken: TakenSource[] = [];
  for (const { file, entry } of files) {
    const bytes = await readBytes(folder, sourcePath({ file }), list);
    if (bytes !== null) taken.push(await takeSource({ file, bytes }, entry));
  }
  const { withheld, hidden } = personalDataOf(taken);
  return { ...list, sources: taken.flatMap((one) => admitSource(one, withheld, list) ?? []), hidden };
}
