import { decimalKinds, markers } from '../../../lexicon/markers.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { LEADER } from '../../../lexicon/punctuation.ts';
import type { Line } from '../text/lines.ts';
import { readMarker, SUBSECTION_RANK, type Marker } from './marker.ts';

/** `2.1`, `4．2．1`: a number of parts, outermost first, at the head of a line. */
const PARTED =
  /^[\d０-９]{1,2}(?:[.．][\d０-９]{1,2}){1,4}(?![\d０-９%％])[.．、]?[\s\u3000]*(?=[\p{Script=Han}A-Za-z“《（])/u;
/** `B.1`, `C.2.3`: below an annex that a letter names (附录B). */
const LETTERED = /^[A-Z](?:[.．]\d{1,2}){1,3}(?![\d０-９%％])[\s\u3000]*(?=\p{Script=Han})/u;
/** What the letter of an annex counts from, behind all chapters. */
const LETTERS = 100;
/** `3 总则`: the number of a chapter that is parted so. */
const WHOLE = /^[\d０-９]{1,2}[\s\u3000]*(?=\p{Script=Han})/u;
/** The page behind an entry of a table of contents. */
const PAGE = new RegExp(`${LEADER}\\s*\\d{1,4}$`, 'u');
const SENTENCE_MARK = /[。；，：！？]/u;
const HEADING_LENGTH = 30;
/** A number or two may have been lost, as where a page number stands before one. */
const MOST_LOST = 3;
const LEAST_LINES = 3;

const SECTION_RANK = markers.findIndex(([kind]) => kind === 'section');

interface Numbered {
  line: Line;
  /** Length of the number as printed, blanks behind it left out. */
  length: number;
  parts: readonly number[];
}

/**
 * Finds the lines that decimal numbers head (`1`, `1.1`, `4.2.1`), as in standards and in plans that follow them. One
 * line proves nothing (`2.5微克`): numbers count where they follow on each other.
 * @returns the number of each, by the offset of its line; empty in a text that is not numbered so
 */
export function findDecimals(lines: readonly Line[]): ReadonlyMap<number, Marker> {
  const parted = inSequence(lines.flatMap((line) => readNumber(line, PARTED) ?? readNumber(line, LETTERED) ?? []));
  const isProved = parted.length >= LEAST_LINES && parted.some(({ parts }) => (parts.at(-1) ?? 0) > 1);
  const all = isProved ? [...parted, ...findWhole(lines, parted)] : findLone(lines);
  return new Map(all.map(({ line, length, parts }) => [line.start, markerOf(length, parts)]));
}

function readNumber(line: Line, pattern: RegExp): Numbered | null {
  const printed = line.text.includes('\t') || PAGE.test(line.text) ? undefined : pattern.exec(line.text)?.[0].trimEnd();
  if (printed === undefined) return null;
  const parts = foldWidth(printed)
    .split('.')
    .flatMap((part) => (part === '' ? [] : valueOf(part)));
  return { line, length: printed.length, parts };
}

function valueOf(part: string): number {
  return /^[A-Z]$/u.test(part) ? LETTERS + part.charCodeAt(0) - 'A'.charCodeAt(0) + 1 : Number.parseInt(part, 10);
}

/** The numbers that go on with those before them: the next of their level, the first of the level below. */
function inSequence(found: readonly Numbered[]): Numbered[] {
  const taken: Numbered[] = [];
  for (const next of found) {
    const before = taken.at(-1)?.parts;
    if (follows(next.parts, before)) taken.push(next);
  }
  return taken;
}

function follows(parts: readonly number[], before: readonly number[] | undefined): boolean {
  const [top = 0, ...below] = parts;
  const isFirst = below.every((part) => part === 1);
  const last = before?.[0] ?? 0;
  const isAnnex = top > LETTERS && isNext(top, Math.max(LETTERS, last));
  if (isFirst && (before === undefined || top === 1 || isAnnex || isNext(top, last))) return true;
  if (before === undefined) return false;
  const level = parts.length - 1;
  if (level === before.length) return parts[level] === 1 && before.every((part, at) => part === parts[at]);
  if (level > before.length) return false;
  return (
    parts.slice(0, level).every((part, at) => part === before[at]) && isNext(parts[level] ?? 0, before[level] ?? 0)
  );
}

function isNext(part: number, before: number): boolean {
  return part > before && part <= before + MOST_LOST;
}

/**
 * The headings of the chapters, each between the last number of the chapter before it and the first of its own. Those
 * of a text whose chapters are numbered otherwise (`一、`) are left: one or two lines may look like such a heading.
 */
function findWhole(lines: readonly Line[], parted: readonly Numbered[]): Numbered[] {
  const found: Numbered[] = [];
  let at = 0;
  let top = 0;
  for (const line of lines) {
    const own = parted[at];
    if (own?.line.start === line.start) {
      top = own.parts[0] ?? top;
      at++;
    } else {
      const read = readNumber(line, WHOLE);
      const next = own?.parts[0] ?? top + 1;
      const isHeading = line.text.length <= HEADING_LENGTH && !SENTENCE_MARK.test(line.text.replace(/？$/u, ''));
      if (!read || !isHeading || read.parts[0] !== top + 1 || next < top + 1) continue;
      found.push(read);
      top += 1;
    }
  }
  const tops = new Set(parted.map(({ parts }) => parts[0]));
  return found.length * 2 >= tops.size ? found : [];
}

/** Chapters without numbers below them (`1 人口`), in a text that numbers nothing else, each above a text of its own. */
function findLone(lines: readonly Line[]): Numbered[] {
  const found = findWhole(lines, []).filter(({ line, length }) => !/\d/u.test(line.text.slice(length)));
  const inOrder = found.every(({ parts }, at) => parts[0] === at + 1);
  const starts = new Set(found.map(({ line }) => line.start));
  const lists = lines.filter(({ start }, at) => starts.has(start) && starts.has(lines[at + 1]?.start ?? -1));
  if (!inOrder || found.length <= LEAST_LINES || lists.length * 2 > found.length) return [];
  return lines.some(({ text }) => isOuter(readMarker(text))) ? [] : found;
}

function isOuter(marker: Marker | null): boolean {
  return marker !== null && marker.rank <= SUBSECTION_RANK;
}

function markerOf(length: number, parts: readonly number[]): Marker {
  const levels = (parts[0] ?? 0) > LETTERS ? parts.length - 1 : parts.length;
  const depth = Math.min(levels, decimalKinds.length) - 1;
  const kind = decimalKinds[depth] ?? 'point';
  // Below 一、, which may stand above them, and above （一）, 1. and （1）, which they hold.
  const rank = SECTION_RANK + (depth + 1) / (decimalKinds.length + 2);
  return { kind, rank, length, value: parts.at(-1) ?? 0, branch: null };
}
