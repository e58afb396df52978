import { readWords } from './changed-words.ts';
import type { Directory } from './directory.ts';
import { FilterNumbers } from './filter-numbers.ts';
import { writeFilter } from './filter-packs.ts';
import { GramMerger, type KeptPacks } from './gram-merger.ts';
import type { GramLimits } from './gram-nodes.ts';
import { GramPackWriter } from './gram-packs.ts';
import { takeGrams } from './grams.ts';
import { makePassages, type KeptPassages } from './make-passages.ts';
import { PackWriter } from './packs.ts';
import { endOf, type PlacedText, type TextAt } from './placed-text.ts';

const gramLimits: GramLimits = { provisions: 8, units: 64, listed: 6000 };
/** A file grows with the texts, so that a site has some thousand of a kind. */
const files = 3000;
/** Characters of a file of passages, and bytes of one of grams, before they are compressed. */
const passageSize = { least: 18_000, most: 30_000 } as const;
const gramPackSize = { least: 56_000, most: 112_000, bytesOfUnit: 4 } as const;
const filterPackSize = 32_000;
/** Bytes of a provision, with all that is shown of it, for one of its characters that is searched, about. */
const shownOfUnit = 2;

/** Files of an index by what is in them; they are numbered from 0. */
export type IndexFolder = 'passages' | 'grams' | 'filters';

/** A file is known by its first gram, its first number, or its first value of a filter. */
export interface IndexFiles {
  /** Takes the next file of a folder. */
  readonly take: (folder: IndexFolder, key: string, content: Uint8Array) => void;
  /** The next file of a folder is the one that had this key before. */
  readonly keep: (folder: IndexFolder, key: string) => void;
}

/** An index that was made before with files of the same sizes. */
export interface KeptIndex {
  /** In the order of their numbers. */
  readonly texts: readonly TextAt[];
  readonly grams: KeptPacks;
  readonly passages: KeptPassages;
}

/** Sizes of the files of an index. Some texts more seldom change them. */
export interface FileSizes {
  readonly grams: number;
  readonly passages: number;
}

/** @param units of the folded words of all texts */
export function fileSizes(units: number): FileSizes {
  return {
    grams: sizeOf(units * gramPackSize.bytesOfUnit, gramPackSize),
    passages: sizeOf(units * shownOfUnit, passageSize),
  };
}

/** By steps of a fifth. */
function sizeOf(total: number, { least, most }: { readonly least: number; readonly most: number }): number {
  const steps = Math.ceil(Math.log(Math.max(1, total / files / least)) / Math.log(1.2));
  return Math.min(most, Math.round(least * 1.2 ** steps));
}

/**
 * Makes the files of the index of some texts, which come in the order of their numbers (`firstNumbers`); pauses from time
 * to time, for others to come to their turn. Whatever index was made before, the files are the same as from nothing.
 * @returns all of the directory but the version, which names the files that were taken
 */
export function* makeIndex(
  sources: readonly PlacedText[],
  sizes: FileSizes,
  kept: KeptIndex | null,
  { take, keep }: IndexFiles,
  limits = gramLimits,
): Generator<void, Omit<Directory, 'version'>> {
  const texts = kept === null ? sources.map((text) => ({ ...text, isSame: false })) : sources;
  const passages: number[] = [];
  makePassages(texts, kept?.passages ?? { starts: [], end: 0 }, sizes.passages, {
    take: (first, content) => {
      passages.push(first);
      take('passages', String(first), content);
    },
    keep: (first) => {
      passages.push(first);
      keep('passages', String(first));
    },
  });
  yield;
  const end = endOf(texts);
  const firsts = Uint32Array.from([...texts.map(({ first }) => first), end]);
  const titles = new Uint32Array(texts.length);
  const filters = new FilterNumbers();
  const { words, isFromNothing } = readWords(texts, kept?.texts ?? [], (text, place) => {
    titles[place] = text.titles;
    filters.add(text, firsts[place] ?? 0, firsts[place + 1] ?? 0);
  });
  const before = isFromNothing || kept === null ? { keys: [], read: () => new Uint8Array() } : kept.grams;
  const grams: string[] = [];
  const writer = new GramPackWriter((key, pack) => {
    grams.push(key);
    take('grams', key, pack);
  }, sizes.grams);
  const merger = new GramMerger(before, writer, (at) => {
    const key = before.keys[at] ?? '';
    grams.push(key);
    keep('grams', key);
  });
  yield* takeGrams(words, limits, merger);
  merger.finish();
  return {
    grams,
    filters: writeFilters(filters.finish(), (key, pack) => {
      take('filters', key, pack);
    }),
    texts: firsts,
    titles,
    passages: Uint32Array.from([...passages, end]),
  };
}

function writeFilters(
  filters: readonly (readonly [key: string, provisions: Uint32Array])[],
  take: (key: string, pack: Uint8Array) => void,
): readonly string[] {
  const packs = new PackWriter(filterPackSize, take);
  for (const [key, numbers] of filters) packs.add(key, writeFilter(key, numbers));
  packs.flush();
  return packs.keys;
}
