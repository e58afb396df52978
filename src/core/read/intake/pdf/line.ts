import { firstWordWidth, widthOf } from '../../text/set-width.ts';
import type { Span } from '../../../../model/span.ts';
import type { Run } from './geometry.ts';

/** A line as it is printed. */
export interface PrintedLine {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  /** The numbers of notes in its text, which are raised: `人口¹1761万人` is no number of eleven thousand. */
  marks: Span[];
}

/** Runs whose heights differ by less than this part of their size stand on one line: a raised note number does. */
const ON_LINE = 0.5;
/** Gaps, as a part of the size, that stand for a blank, for one as wide as a character, and for columns. */
const BLANK_GAP = 0.3;
/** A blank that is set as one may be narrower. */
const SET_BLANK = 0.15;
const WIDE_GAP = 0.8;
const COLUMN_GAP = 1.8;

interface Row {
  base: number;
  size: number;
  runs: Run[];
}

/** Puts runs together into lines, topmost first. */
export function readLines(runs: readonly Run[]): PrintedLine[] {
  const rows: Row[] = [];
  for (const run of [...runs].sort((a, b) => b.base - a.base)) {
    const row = rows.at(-1);
    if (row && row.base - run.base < ON_LINE * Math.max(row.size, run.size)) {
      if (run.size > row.size) Object.assign(row, { base: run.base, size: run.size });
      row.runs.push(run);
    } else rows.push({ base: run.base, size: run.size, runs: [run] });
  }
  return joinRaised(rows).map(setRow);
}

function setRow({ base, size, runs }: Row): PrintedLine {
  const sorted = runs.sort((a, b) => a.left - b.left);
  const marks: Span[] = [];
  let text = '';
  let right = sorted[0]?.left ?? 0;
  for (const run of sorted) {
    text += gapBetween(text, run, (run.left - right) / size);
    const start = text.length;
    text += run.text.trim();
    right = Math.max(right, run.right);
    const isRaised = run.size < size * SMALL && run.base > base + size * RAISED;
    if (isRaised && NOTE.test(run.text) && !POWER.test(text.slice(0, start))) marks.push({ start, end: text.length });
  }
  return { text, left: sorted[0]?.left ?? 0, right, base, size, marks };
}

/** How far, as a part of the size, the number of a note stands above the line. */
const RAISED = 0.15;
/** `1`, `[12]`, `①`. */
const NOTE = /^\s*[[(（]?(?:\d{1,3}|[①-⑳])[\])）]?\s*$/u;
/** What has a power behind it: `m` of `m²`, `10` of `10⁸`; and what has no note, the head of a line. */
const POWER = /[A-Za-zμ]$|(?<!\d)10$|^$/u;
/** Type smaller than this part of the type beside it is raised or lowered: the number of a note, an index. */
const SMALL = 0.75;

/** Sets rows of raised numbers into the line below them. */
function joinRaised(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const isRaised = above !== undefined && above.size < row.size * SMALL && above.base < row.base + row.size;
    if (isRaised && above.runs.every((run) => row.runs.some((other) => isBeside(run, other)))) {
      joined.pop();
      row.runs.push(...above.runs);
    }
    joined.push(row);
  }
  return joined;
}

function isBeside(small: Run, large: Run): boolean {
  return small.left > large.left - large.size && small.left < large.right + large.size;
}

function gapBetween(before: string, run: Run, gap: number): string {
  if (before === '') return '';
  if (gap >= COLUMN_GAP) return '\u3000\u3000';
  if (gap >= WIDE_GAP) return '\u3000';
  const isParted = (run.text.startsWith(' ') && gap > -BLANK_GAP) || (run.afterBlank && gap >= SET_BLANK);
  return gap >= BLANK_GAP || isParted ? ' ' : '';
}

/** The width that the line above would have needed for the first word of this one. */
export function widthOfFirstWord({ text, size }: PrintedLine): number {
  return firstWordWidth(text) * size;
}

/** Cuts a run where upright rules cross it, by the widths of its characters. */
export function cutRun(run: Run, edges: readonly number[]): Run[] {
  const inside = edges.filter((edge) => edge > run.left + run.size * ON_LINE && edge < run.right - run.size * ON_LINE);
  if (inside.length === 0) return [run];
  const whole = widthOf(run.text);
  const pieces: Run[] = [];
  let piece = { ...run, text: '', right: run.left };
  for (const character of run.text) {
    const right = piece.right + ((run.right - run.left) * widthOf(character)) / whole;
    const middle = (piece.right + right) / 2;
    const edge = inside[pieces.length];
    if (edge !== undefined && middle > edge) {
      pieces.push(piece);
      piece = { ...run, text: '', left: piece.right, right: piece.right };
    }
    piece = { ...piece, text: piece.text + character, right };
  }
  return [...pieces, piece].filter(({ text }) => text.trim() !== '');
}
