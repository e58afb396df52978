import { readGenre } from '../../../lexicon/genres.ts';
import {
  ANNEX_LABEL,
  DECREE,
  DECREE_NUMBER,
  DELIVERY,
  DELIVERY_OF_REPORT,
  MASTHEAD,
} from '../../../lexicon/head-lines.ts';
import { readDate } from '../text/date.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import { readHistoryLine } from '../text/history-line.ts';
import type { Line } from '../text/lines.ts';
import { readMarker } from './marker.ts';
import { isStatusLine, markLength, measureTitle, sameTitle } from './title.ts';
import { endedTitleLength, isButton, knownTitleAt, titleAt, type KnownTitles } from './title-lines.ts';

/** How far below the buttons of a saved page a title may stand, and how long a line of such buttons may be. */
const LINES_ABOVE = 16;
const LONGEST_BUTTON = 60;
/** How far below its name a title may stand again that a decree proclaims. */
const DECREE_LENGTH = 20;

/** A part of the head, of one line or more. */
interface OpeningPart {
  kind: 'title' | 'number' | 'status' | 'date' | 'masthead';
  lines: Line[];
}

/** What a text begins with. */
export interface Opening {
  parts: OpeningPart[];
  /** Index of the first line after it. */
  next: number;
  title: string | null;
}

/** Masthead, title, number, status and the date below a title, in any order; of a text without a title only the masthead. */
export function findOpening(lines: readonly Line[], start: number, titles: KnownTitles): Opening {
  const parts: OpeningPart[] = [];
  let title: string | null = null;
  let next = start;
  for (let line = lines[next]; line; line = lines[next]) {
    const again = title !== null && isAnother(lines, next, title);
    const kind = again ? null : openingKind(line.text, title);
    const isTitle = kind === null && (title === null || again);
    const skipped = isTitle && !again ? linesAboveTitle(lines, next, titles) : 0;
    for (const above of lines.slice(next, next + skipped)) parts.push({ kind: 'masthead', lines: [above] });
    next += skipped;
    const length = isTitle && !again ? titleAt(lines, next, titles) : 1;
    if (kind === null && (!isTitle || length === 0)) break;
    const own = lines.slice(next, next + length);
    // The title above a decree that proclaims it, or above itself, is printed by the page.
    if (again) for (const part of parts) if (part.kind === 'title') part.kind = 'masthead';
    parts.push({ kind: kind ?? 'title', lines: own });
    if (kind === null) title = own.map(({ text }) => text.slice(markLength(text))).join('');
    next += length;
  }
  if (title !== null) return { parts, next, title };
  const masthead = parts.findIndex(({ kind }) => kind !== 'masthead');
  const kept = masthead < 0 ? parts : parts.slice(0, masthead);
  return { parts: kept, next: start + kept.length, title };
}

/** Whether a line below the title is the title again, or the name of the decree that proclaims it and prints it below. */
function isAnother(lines: readonly Line[], at: number, title: string): boolean {
  const text = lines[at]?.text ?? '';
  if (sameTitle(text, title)) return true;
  if (!DECREE.test(text) || DECREE.test(title)) return false;
  const below = lines.slice(at + 1, at + DECREE_LENGTH);
  const measure = measureTitle(title);
  return below.some((_, index) => measure(below, index) > 0);
}

/**
 * How many lines a saved page has above the title: buttons, the size of the letters, where the text came from. None
 * where the title stands there already, or where a sentence or a numbered heading comes before one.
 */
function linesAboveTitle(lines: readonly Line[], start: number, titles: KnownTitles): number {
  if (titleAt(lines, start, titles) > 0) return 0;
  for (let above = 1; above <= LINES_ABOVE; above++) {
    const passed = lines[start + above - 1];
    const line = lines[start + above];
    if (!passed || !line || isText(passed.text)) return 0;
    if (knownTitleAt(lines, start + above, titles) > 0 || DECREE.test(line.text)) return above;
    if (!isButton(line.text) && endedTitleLength(lines, start + above) > 0) return above;
  }
  return 0;
}

function isText(line: string): boolean {
  if (MASTHEAD.test(line)) return false;
  return line.length > LONGEST_BUTTON || /[。；！？]/u.test(line) || readMarker(line) !== null;
}

function openingKind(text: string, title: string | null): Exclude<OpeningPart['kind'], 'title'> | null {
  if (MASTHEAD.test(text) || (title === null && ANNEX_LABEL.test(text))) return 'masthead';
  if (title !== null && readGenre(title) === '报告' && DELIVERY_OF_REPORT.test(text)) return 'date';
  if (title !== null && readHistoryLine(text).length > 0) return 'masthead';
  if (readDocumentNumber(text) !== null) return 'number';
  if (title !== null && (readDate(text) !== null || DELIVERY.test(text))) return 'date';
  if (title !== null && DECREE.test(title) && DECREE_NUMBER.test(text)) return 'number';
  return isStatusLine(text) ? 'status' : null;
}
