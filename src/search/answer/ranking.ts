import type { Directory } from '../index/directory.ts';
import type { Hits } from './hits.ts';
import { lastUpTo } from '../index/last-up-to.ts';

/** A text in which something was found. */
export interface RankedText {
  /** Number of the text. */
  readonly text: number;
  /** Its hits: from one place in the list of all to another. */
  readonly from: number;
  readonly to: number;
}

/** Places that each part of a rank takes in a number, so that ranks compare as numbers: provisions, and texts. */
const room = 2 ** 20;

/**
 * The texts of some hits: those first with more terms in their title, then in one of their headings, then with more
 * hits, then the later.
 */
export function rankTexts({ provisions, inHead }: Hits, { texts, titles }: Directory): RankedText[] {
  const found: RankedText[] = [];
  const ranks: number[] = [];
  for (let from = 0, text = 0; from < provisions.length;) {
    text = lastUpTo(texts, provisions[from] ?? 0, text);
    const end = texts[text + 1] ?? 0;
    const titleEnd = (texts[text] ?? 0) + (titles[text] ?? 0);
    let [to, inTitle, inHeading] = [from, 0, 0];
    for (; to < provisions.length && (provisions[to] ?? 0) < end; to += 1) {
      const terms = inHead[to] ?? 0;
      inHeading = Math.max(inHeading, terms);
      if ((provisions[to] ?? 0) < titleEnd) inTitle = Math.max(inTitle, terms);
    }
    ranks.push(((16 * inTitle + inHeading) * room + Math.min(to - from, room - 1)) * room + found.length);
    found.push({ text, from, to });
    from = to;
  }
  return Float64Array.from(ranks)
    .sort()
    .reverse()
    .reduce<RankedText[]>((ordered, rank) => {
      const at = found[rank % room];
      if (at !== undefined) ordered.push(at);
      return ordered;
    }, []);
}

/** Places of some hits of a text in the order in which they are shown: those with more terms in their heading first. */
export function rankHits({ inHead }: Hits, { from, to }: RankedText, start: number, count: number): number[] {
  let most = 0;
  for (let at = from; at < to; at += 1) most = Math.max(most, inHead[at] ?? 0);
  const places: number[] = [];
  for (let terms = most; terms >= 0 && places.length < start + count; terms -= 1)
    for (let at = from; at < to && places.length < start + count; at += 1) if (inHead[at] === terms) places.push(at);
  return places.slice(start);
}
