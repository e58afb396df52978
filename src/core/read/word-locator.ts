import { bisector } from 'd3-array';
import type { Correction } from '../../model/correction.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';

/** Maps a run of a provision's words to the source. */
export type WordLocator = (eid: string, words: Span) => Span;

interface Change {
  /** Where the line's `after` stands in the words of all provisions. */
  start: number;
  end: number;
  raw: Span;
}

const byStart = bisector(({ start }: Change) => start);

/**
 * Maps words back to the source by the public ledger alone: what is not in a line stands there as it is;
 * what is, stands for the line's whole run of source characters.
 * @param provisions of one document, in order
 * @param ledger its lines, in order
 * @param start of the document in its file
 */
export function locateWords(
  provisions: readonly Provision[],
  ledger: readonly Correction[],
  start: number,
): WordLocator {
  const changes: Change[] = [];
  let words = 0;
  let raw = start;
  for (const line of ledger) {
    if (line.kind === 'query') continue;
    words += line.raw.start - raw;
    changes.push({ start: words, end: words + line.after.length, raw: line.raw });
    words += line.after.length;
    raw = line.raw.end;
  }
  const offsets = new Map<string, number>();
  let offset = 0;
  for (const provision of provisions) {
    offsets.set(provision.eid, offset);
    offset += provisionWords(provision).length;
  }
  const placeOf = (at: number): Span => {
    const change = changes[byStart.right(changes, at) - 1];
    if (!change) return { start: start + at, end: start + at + 1 };
    if (at < change.end) return change.raw;
    const place = change.raw.end + at - change.end;
    return { start: place, end: place + 1 };
  };
  return (eid, { start: from, end: to }) => {
    const base = offsets.get(eid) ?? 0;
    return { start: placeOf(base + from).start, end: placeOf(base + to - 1).end };
  };
}
