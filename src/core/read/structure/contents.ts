import { foldTitle } from '../../../lexicon/fold.ts';
import { LEADER } from '../../../lexicon/punctuation.ts';
import type { Line } from '../text/lines.ts';
import type { Outline } from './outline.ts';

const CONTENTS = /^目\s*[录次]$/u;
const SENTENCE_MARK = /[。；]/u;
/** The page number behind an entry, with what leads to it: `……12`, `\t5`, `(3)`. */
const PAGE = /(?:[…·.\s—-]+|[（(])\d{1,4}[）)]?$|(?<=[\p{Script=Han}”》）])\d{1,3}$/u;

/** An entry beyond doubt: dots lead to its page. */
const LED = new RegExp(`${LEADER}\\s*\\d{1,4}$`, 'u');

/** True for an entry of a contents page that has lost its label: `一、总体要求……3`. */
export function isLedEntry(text: string): boolean {
  return LED.test(text);
}

/** How many lines an entry may take before the one that has its page. */
const ENTRY_LINES = 3;

/** True for the label of a contents page, which the first entry with its page follows. */
export function opensContents(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + ENTRY_LINES);
  return CONTENTS.test(lines[at]?.text ?? '') && below.some(({ text }) => isLedEntry(text));
}

/** The headings that the entries of a contents page name, where dots lead to their pages; blanks left out. */
export function ledTitles(lines: readonly Pick<Line, 'text'>[]): ReadonlySet<string> {
  return new Set(lines.filter(({ text }) => isLedEntry(text)).map(({ text }) => bareTitle(text.replace(LED, ''))));
}

/** A heading as {@link ledTitles} gives it. */
export function bareTitle(text: string): string {
  return text.replace(/\s+/gu, '');
}

/**
 * Reads the contents page of a document: a line 目录, then entries, up to where the first of them stands
 * again; else each with a page number or standing again as a heading further on.
 * @returns the index of the first line after it; `start` when there is none
 */
export function parseContents(lines: readonly Line[], start: number, outline: Outline): number {
  const label = lines[start];
  if (!label || !CONTENTS.test(label.text)) return start;
  outline.add({ kind: 'contents', scope: null, text: label });
  const end = endOf(lines, start + 1);
  let next = start + 1;
  const last = new Map(lines.map(({ text }, at) => [foldTitle(text), at]));
  const standsAgain = (at: number) => (last.get(foldTitle(lines[at]?.text ?? '')) ?? at) > at;
  for (let line = lines[next]; line && (next < end || isEntry(lines, next, standsAgain)); line = lines[++next])
    outline.add({ kind: 'entry', scope: 'toc', text: line });
  return next;
}

/** Where the first entry stands again as a heading; `start` where it does not, or a sentence stands before it. */
function endOf(lines: readonly Line[], start: number): number {
  const printed = withoutPage(lines[start]?.text ?? '');
  const first = foldTitle(printed);
  const end =
    printed === '' ? -1 : lines.findIndex(({ text }, at) => at > start && foldTitle(withoutPage(text)) === first);
  const isContents = end > start + 1 && lines.slice(start, end).every(({ text }) => !SENTENCE_MARK.test(text));
  return isContents ? end : start;
}

function withoutPage(text: string): string {
  return text.replace(PAGE, '');
}

/** @param standsAgain whether a line stands again further on */
function isEntry(lines: readonly Line[], at: number, standsAgain: (at: number) => boolean): boolean {
  const text = lines[at]?.text ?? '';
  if (lines.slice(at, at + ENTRY_LINES).some((line) => isLedEntry(line.text))) return true;
  if (SENTENCE_MARK.test(text)) return false;
  return PAGE.test(text) || standsAgain(at);
}
