import { median } from 'd3-array';
import { ATTACHMENT, BOX, NOTE, TABLE_CAPTION } from '../../../lexicon/markers.ts';
import type { Line } from '../text/lines.ts';
import { readMarker } from './marker.ts';

/** What the heads of a table begin with. */
const HEADS =
  /^(?:序\s*号|编\s*号|(?:主要)?指\s*标|项\s*目|名\s*称|类\s*别|任\s*务|[一二]级\s*(?:指标|[二三]级)?|年\s*[份度])/u;
const SENTENCE = /[。；！？]/u;
const LONGEST = 60;
const SHORTEST = 6;
/** So often the heads are printed again, page after page. */
const LEAST_TIMES = 3;
/** The last page of a table is no longer than this, by the lines of the others. */
const LAST_PAGE = 1.5;
const HEADINGS = new Set(['chapter', 'article', 'section', 'subsection']);

/** Lines of a table, by their indices; `end` is that of the line behind it. */
interface RunningTable {
  start: number;
  end: number;
}

/**
 * Finds tables whose heads are printed again at the head of each page, with nothing that parts their columns: what
 * stands in one line belongs to several cells, so that no line goes on in the next.
 * @param isHeading whether a line is known to head a part of the text
 */
export function findRunningTables(lines: readonly Line[], isHeading: (line: Line) => boolean): RunningTable[] {
  const ends = (line: Line) => isHeading(line) || closes(line);
  const heads = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    const words = text.replace(/\s/gu, '');
    if (text.includes('\t') || !HEADS.test(text) || SENTENCE.test(text)) return;
    if (words.length < SHORTEST || words.length > LONGEST) return;
    heads.set(words, [...(heads.get(words) ?? []), at]);
  });
  return [...heads.values()]
    .filter((places) => places.length >= LEAST_TIMES)
    .flatMap((places) => {
      const [first = 0] = places;
      const last = places.at(-1) ?? first;
      if (lines.slice(first, last).some(ends)) return [];
      const page = median(places.slice(1).map((at, index) => at - (places[index] ?? 0))) ?? 0;
      const behind = lines.slice(last, last + 1 + Math.ceil(page * LAST_PAGE)).findIndex(ends);
      return behind < 0 ? [] : [{ start: first, end: last + behind }];
    })
    .sort((a, b) => a.start - b.start);
}

/** The offsets of the lines of such tables and of those behind them, none of which goes on with the line before it. */
export function runningLines(lines: readonly Line[], isHeading: (line: Line) => boolean): ReadonlySet<number> {
  const tables = findRunningTables(lines, isHeading);
  return new Set(tables.flatMap(({ start, end }) => lines.slice(start, end + 1).map((line) => line.start)));
}

function closes({ text }: Line): boolean {
  if ([NOTE, TABLE_CAPTION, BOX, ATTACHMENT, /^附\s*录\s*[A-Z]/u].some((pattern) => pattern.test(text))) return true;
  return HEADINGS.has(readMarker(text)?.kind ?? '');
}
