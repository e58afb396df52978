import { ATTACHMENT, PUBLICITY } from '../../../lexicon/markers.ts';
import { readDate } from '../text/date.ts';
import type { Line } from '../text/lines.ts';
import {
  announcedTitle,
  endsAsTitle,
  isIssuing,
  measureAnnounced,
  measureTitle,
  sameTitle,
  type TitleMeasure,
} from './title.ts';

/** Lines that bear the title of an enclosed text: indices of the first and of the one after the last. */
interface Enclosed {
  start: number;
  end: number;
}

/** A title in title marks, with what stands between it and the one before: `《甲办法》和《乙办法》`. */
const NAMED = /《([^《》]{6,100}(?:〈[^〈〉]*〉[^《》]{0,40})*)》/gu;
const JOINED = /^(?:[、和及与]|以及)?$/u;

/**
 * Finds where the texts begin that a notice (通知) or a decree (令) encloses: below its closing stands the title that it
 * announces, or one that its words name in title marks; a further text is one that they name in one breath with it.
 * @param next index of the first line below the title of the notice
 */
export function findEnclosed(lines: readonly Line[], next: number, title: string): Enclosed[] {
  const first = findAnnounced(lines, next, title) ?? (isIssuing(title) ? findNamed(lines, next) : null);
  if (first === null) return [];
  const found = [first];
  const own = lines
    .slice(first.start, first.end)
    .map(({ text }) => text)
    .join('');
  for (const name of isIssuing(title) ? namedBeside(lines.slice(next, first.start), own) : []) {
    const after = found.at(-1)?.end ?? first.end;
    const further = findTitle(lines, after, measureTitle(name));
    if (further && !isAnnex(lines, further.start)) found.push(further);
  }
  return found;
}

function findAnnounced(lines: readonly Line[], next: number, title: string): Enclosed | null {
  const announced = announcedTitle(title, lines[next]?.text ?? '');
  if (announced === null) return null;
  return findTitle(lines, next, measureTitle(announced)) ?? findTitle(lines, next, measureAnnounced(announced));
}

/** A title that the words of the notice name, alone below its date or its note on publicity. */
function findNamed(lines: readonly Line[], next: number): Enclosed | null {
  const closing = lines.findIndex(({ text }, at) => at >= next && (readDate(text) !== null || PUBLICITY.test(text)));
  if (closing < 0) return null;
  const measure = measureTitle(...namesIn(lines.slice(next, closing)).flat());
  return findTitle(lines, closing + 1, (of, start) => (isAnnex(of, start) ? 0 : measure(of, start)));
}

/** True below the label of an annex (附件2). */
function isAnnex(lines: readonly Line[], start: number): boolean {
  return ATTACHMENT.test(lines[start - 1]?.text ?? '');
}

function findTitle(lines: readonly Line[], from: number, measure: TitleMeasure): Enclosed | null {
  for (let start = from; start < lines.length; start++) {
    const length = measure(lines, start);
    if (length > 0) return { start, end: start + length };
  }
  return null;
}

/** Titles that stand in a list with one of the given title, behind it. */
function namedBeside(words: readonly Line[], own: string): string[] {
  const list = namesIn(words).find((names) => names.some((name) => sameTitle(name, own))) ?? [];
  return list.slice(list.findIndex((name) => sameTitle(name, own)) + 1);
}

/** Titles in title marks, those that only `、` or `和` parts in one list. */
function namesIn(words: readonly Line[]): string[][] {
  const lists: string[][] = [];
  for (const { text } of words) {
    let end = -1;
    for (const { index, 0: marked, 1: name = '' } of text.matchAll(NAMED)) {
      if (!endsAsTitle(name)) continue;
      const list = end >= 0 && JOINED.test(text.slice(end, index)) ? lists.at(-1) : undefined;
      if (list) list.push(name);
      else lists.push([name]);
      end = index + marked.length;
    }
  }
  return lists;
}
