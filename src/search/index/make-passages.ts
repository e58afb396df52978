import type { SearchedText } from '../searched-text.ts';
import { lastUpTo } from './last-up-to.ts';
import { PassageWriter, type TakePassage } from './passages.ts';
import { endOf, type PlacedText } from './placed-text.ts';

/** Takes passages in the order of their numbers, or the first number of one that is as it was. */
export interface PassageTaker {
  readonly take: TakePassage;
  readonly keep: (first: number) => void;
}

/** The files of passages that there were. */
export interface KeptPassages {
  /** Number of the first provision of each, in rising order. */
  readonly starts: readonly number[];
  /** Number behind the last provision of all. */
  readonly end: number;
}

/**
 * Makes the files of passages. What comes out are those that all texts would give; a text that is as it was is read only
 * where a file may begin or end elsewhere.
 * @param size characters of a file, about
 */
export function makePassages(
  texts: readonly PlacedText[],
  kept: KeptPassages,
  size: number,
  { take, keep }: PassageTaker,
): void {
  const writer = new PassageWriter(take, size);
  const ends = endsOfSame(texts, kept);
  let number = 0;
  for (const { first, count, read } of texts) {
    let text: SearchedText | undefined;
    number = Math.max(number, first);
    while (number < first + count) {
      const at = number - first;
      const end = ends.get(number);
      if (end !== undefined && (writer.isEmpty || writer.endsBefore((text ??= read()), at))) {
        writer.end();
        keep(number);
        number = end;
      } else {
        writer.add((text ??= read()), at, number);
        number += 1;
      }
    }
  }
  writer.end();
}

/** Where each file ends that has the same provisions as before, and the same one behind it: by its first number. */
function endsOfSame(texts: readonly PlacedText[], { starts, end: last }: KeptPassages): Map<number, number> {
  const firsts = Uint32Array.from(texts, ({ first }) => first);
  // How many of the texts up to each have changed.
  const changed = Uint32Array.of(0, ...texts.map(({ isSame }) => Number(!isSame)));
  for (let at = 1; at < changed.length; at += 1) changed[at] = (changed[at] ?? 0) + (changed[at - 1] ?? 0);
  const ends = new Map<number, number>();
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? last;
    const isLast = at === starts.length - 1;
    if (isLast ? end !== endOf(texts) : end >= endOf(texts)) continue;
    const [from, to] = [lastUpTo(firsts, start), isLast ? texts.length - 1 : lastUpTo(firsts, end)];
    if (changed[from] === changed[to + 1]) ends.set(start, end);
  }
  return ends;
}
