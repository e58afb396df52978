import { NUMERAL } from '../../../../lexicon/numerals.ts';
import { readMarker } from '../../structure/marker.ts';
import { endsWithNote } from '../../responsibility/closing-note.ts';
import { outerBrackets } from '../../text/brackets.ts';
import { BLANK } from '../../text/han.ts';
import { splitLines, type Line } from '../../text/lines.ts';
import { endsSentence } from '../../text/sentence-end.ts';
import { OpenNumbers, type Opening } from './open-numbers.ts';
import type { Rule } from './rule.ts';

/** What may be a number inside a line: `一、`, `（一）`, `1.`, `（1）`, `①`, 第一章, 第一条, 专栏1. */
const CANDIDATE = new RegExp(
  `第[${NUMERAL}\\d]{1,7}(?:编|部分|分编|章|节|条)|[（(【][${NUMERAL}\\d]{1,4}[）)】]|(?<![${NUMERAL}第])[${NUMERAL}]{1,4}[、.．﹒]` +
    `|注[：:](?=[1１][.．、])|(?<![\\d.．])\\d{1,2}[.．、﹒]|[①-⑳]|专栏\\s*[\\d${NUMERAL}]{1,3}`,
  'gu',
);
const blank = new RegExp(`[${BLANK}]`, 'u');
const CLAUSE_END = /[；;]$/u;
const OPENS_LIST = /[：:]$/u;
/** How far a bracket that closes a sentence is looked back for, and how much of a line its number is read from. */
const NOTE_LENGTH = 400;
const MARKER_LENGTH = 48;
const LEAST_LENGTH = 24;
const HEADING_LENGTH = 100;
/** A line of headings alone, such as a table of contents: it has no sentence. */
const HEADINGS = /^[^。；！？]{40,}$/u;
const LEAST_HEADINGS = 3;
const HEADING_KINDS: ReadonlySet<Opening['kind']> = new Set(['chapter', 'section', 'subsection']);

/**
 * Lines run together with nothing between them (`……负责）二、……`, `……。（一）……`, a whole plan in one line). Numbers
 * that follow on each other, each behind the end of a sentence, begin lines of their own; a number out of sequence,
 * within a quotation or a bracket, or between the clauses of one sentence does not.
 */
export const lostLine: Rule = {
  id: 'lost-line',
  name: '失行复原',
  explanation: '挤在一行里、序号前后相接的几段各自分行，如“……负责。二、……”。',
  find: (text) => {
    const open = new OpenNumbers();
    return splitLines(text).flatMap((line) => {
      if (line.text === '') return [];
      const found = line.text.includes('\t') ? [] : openings(line);
      return open.read(found, isRunTogether(line, found)).map((at) => ({
        start: cutAt(line.text, at) + line.start,
        end: at + line.start,
        text: '\n',
      }));
    });
  },
};

/** Where blanks before a number begin. */
function cutAt(text: string, at: number): number {
  let start = at;
  while (blank.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** True for a line of headings and nothing else; a table run together has numbers, but none of a heading. */
function isRunTogether(line: Line, found: readonly Opening[]): boolean {
  const isOutline = found.every(({ kind }) => HEADING_KINDS.has(kind));
  return found.length >= LEAST_HEADINGS && found[0]?.place === 'start' && isOutline && HEADINGS.test(line.text);
}

/** The numbers of a line that may begin a line of their own, and the one that it begins with. */
function openings(line: Line): Opening[] {
  const head = readOpening(line.text, 0, 'start');
  if (line.text.length < LEAST_LENGTH) return head ? [head] : [];
  const quoted = outerBrackets(line.text, '“「『《（(【〔［[');
  const found: Opening[] = head ? [head] : [];
  let span = 0;
  for (const { index } of line.text.matchAll(CANDIDATE)) {
    while ((quoted[span]?.end ?? Infinity) <= index) span += 1;
    if (index === 0 || (quoted[span]?.start ?? Infinity) < index) continue;
    const before = line.text.slice(Math.max(0, index - NOTE_LENGTH), index).replace(/\s{0,8}$/u, '');
    const opening = readOpening(line.text, index, placeOf(before, found.at(-1), line.text, index));
    if (opening) found.push(opening);
  }
  return found;
}

function readOpening(text: string, at: number, place: Opening['place']): Opening | null {
  const words = text.slice(at, at + MARKER_LENGTH).replace(/^(第[^条]{1,7}条)[\s\u3000]/u, '$1\u3000');
  if (words.startsWith('注')) return { at, place: at === 0 ? place : 'sentence', rank: -1, value: 0, kind: 'box' };
  if (words.startsWith('专栏')) return { at, place, rank: -1, value: 0, kind: 'box' };
  const marker = readMarker(words);
  if (!marker || marker.length >= text.length - at) return null;
  return { at, place, rank: marker.rank, value: marker.value, kind: marker.kind };
}

/** What stands before a number: the end of a sentence or its note, of a clause, a colon, a heading, or other words. */
function placeOf(before: string, last: Opening | undefined, text: string, at: number): Opening['place'] {
  if (endsSentence(before) || endsWithNote(before)) return 'sentence';
  if (OPENS_LIST.test(before)) return 'colon';
  if (CLAUSE_END.test(before)) return 'clause';
  // `（二）违反第（三）项规定的` cites; the words of an article are no heading.
  const mayHead = last !== undefined && last.kind !== 'article' && !before.endsWith('第');
  const isHeading = mayHead && at - last.at <= HEADING_LENGTH && !/[。；！？：]/u.test(text.slice(last.at, at));
  return isHeading ? 'heading' : 'inside';
}
