import { writeDirectory, type Directory } from '../../../src/search/index/directory.ts';
import type { GramLimits } from '../../../src/search/index/gram-nodes.ts';
import { fileSizes, makeIndex, type FileSizes, type IndexFolder } from '../../../src/search/index/make-index.ts';
import { directoryPath, filePath } from '../../../src/search/index/paths.ts';
import { endOf, firstNumbers, type TextAt } from '../../../src/search/index/placed-text.ts';
import { indexText, readTextIndex, writeTextIndex } from '../../../src/search/index/text-index.ts';
import type { SearchedText } from '../../../src/search/searched-text.ts';

interface File {
  readonly folder: IndexFolder;
  readonly key: string;
  readonly content: Uint8Array;
}

/** An index in memory, by which another may be made. */
export interface MadeIndex {
  readonly sources: readonly SearchedText[];
  readonly texts: readonly TextAt[];
  readonly directory: Omit<Directory, 'version'>;
  readonly files: readonly File[];
  /** How many files were taken over from the index before. */
  readonly kept: number;
}

/** @param latestFirst texts; each is an own object, another one is another text */
export function indexOf(
  latestFirst: readonly SearchedText[],
  before: MadeIndex | null = null,
  sizes: FileSizes = fileSizes(0),
  limits?: GramLimits,
): MadeIndex {
  const sources = latestFirst.toReversed();
  const firsts = firstNumbers(sources.map(({ provisions }) => provisions.length));
  const texts = sources.map((source, at) => ({
    id: source.id,
    first: firsts[at] ?? 0,
    count: source.provisions.length,
    isSame: before?.sources.some((old, place) => old === source && before.texts[place]?.first === firsts[at]) === true,
    index: () => readTextIndex(writeTextIndex(indexText(source))),
    read: () => source,
  }));
  const files: File[] = [];
  let kept = 0;
  const filesIn = (folder: IndexFolder) => (before?.files ?? []).filter((file) => file.folder === folder);
  const last = before && {
    texts: before.texts,
    grams: {
      keys: filesIn('grams').map(({ key }) => key),
      read: (at: number) => filesIn('grams')[at]?.content ?? new Uint8Array(),
    },
    passages: { starts: filesIn('passages').map(({ key }) => Number(key)), end: endOf(before.texts) },
  };
  const taker = {
    take: (folder: IndexFolder, key: string, content: Uint8Array) => files.push({ folder, key, content }),
    keep: (folder: IndexFolder, key: string) => {
      kept += 1;
      files.push(...filesIn(folder).filter((file) => file.key === key));
    },
  };
  const steps = makeIndex(texts, sizes, last, taker, limits);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return { sources, texts, directory: step.value, files, kept };
}

/** The files of an index by their path. */
export function filesOfIndex({ directory, files }: MadeIndex): Map<string, Uint8Array> {
  const numbers = new Map<IndexFolder, number>();
  const paths = files.map(({ folder, content }) => {
    const number = numbers.get(folder) ?? 0;
    numbers.set(folder, number + 1);
    return [filePath('v1', folder, number), content] as const;
  });
  return new Map([...paths, [directoryPath, writeDirectory({ ...directory, version: 'v1' })]]);
}
