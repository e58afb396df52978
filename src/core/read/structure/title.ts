import { foldTitle } from '../../../lexicon/fold.ts';
import { DRAFT, GENRE, ISSUING } from '../../../lexicon/genres.ts';
import { DECREE } from '../../../lexicon/head-lines.ts';
import type { Line } from '../text/lines.ts';
import type { TextRun } from './outline.ts';

const titleEnd = new RegExp(`(?:${GENRE})(?:（[^（）]{1,20}）|\\([^()]{1,20}\\))?$`, 'u');

/** A note on the status of the text, on a line of its own or behind the title. */
const STATUS = new RegExp(`[（(【]?(?:${DRAFT}|公开征求意见稿|征求意见)[）)】]?`, 'u');
const statusLine = new RegExp(`^[（(【](?:公开)?(?:${DRAFT})[^）)】]{0,12}[）)】]$`, 'u');

/** True when a text ends as titles of policy documents do. */
export function endsAsTitle(text: string): boolean {
  return titleEnd.test(text.replace(STATUS, ''));
}

/** True for a line such as `（征求意见稿）`. */
export function isStatusLine(text: string): boolean {
  return statusLine.test(text);
}

/** Compares titles without blanks, quotation marks, title marks and width. */
export function sameTitle(a: string, b: string): boolean {
  return foldTitle(a) === foldTitle(b);
}

const SHORT_TITLE = 6;
const LONGEST_REGION = 10;

/** A folded title without the years in brackets at its end. */
function withoutYears(title: string): string {
  return foldTitle(title).replace(/(?:\([^()]*\))+$/u, '');
}

/**
 * Compares the title that a notice announces with the one that the enclosed text bears, both without their years: the
 * region or the body at its head may stand in one of them only.
 */
function answersTitle(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const before = long.length - short.length;
  return long.endsWith(short) && short.length >= SHORT_TITLE && before <= LONGEST_REGION;
}

/** How many lines from `start` on make up what is sought, 0 when they do not. */
export type TitleMeasure = (lines: readonly Line[], start: number) => number;

/** Measures where a title stands; of several, the one that takes the most lines. Each is folded once for all lines. */
export function measureTitle(...titles: readonly string[]): TitleMeasure {
  const folded = titles.map(foldTitle);
  return (lines, start) => {
    if (folded.length === 0) return 0;
    const joined = joinedLines(lines, start).map(foldTitle);
    return Math.max(...folded.map((title) => joined.indexOf(title) + 1));
  };
}

/** Measures where the title stands that a notice announces. */
export function measureAnnounced(title: string): TitleMeasure {
  const announced = withoutYears(title);
  return (lines, start) =>
    joinedLines(lines, start).findIndex(
      (joined) => endsAsTitle(joined) && answersTitle(withoutYears(joined), announced),
    ) + 1;
}

const TITLE_LINES = 4;

/** The first line from `start` on, then it with the next, and so on. */
function joinedLines(lines: readonly Line[], start: number): string[] {
  let joined = '';
  return lines.slice(start, start + TITLE_LINES).map(({ text }) => (joined += text.slice(markLength(text))));
}

/** `《某市湖泊规定》已经…审议通过，现予公布`, `现公布《某市湖泊规定》`. */
const PROCLAIMED = /^(?:现(?:将)?(?:公布|发布))?《([^》]+)》.*(?:公布|发布|$)/u;
const noticeTitle = new RegExp(`(?:${ISSUING})(.+?)的(?:通知|公告)$`, 'u');
const issuingTitle = new RegExp(`(?:${ISSUING}).*(?:通知|公告|函|决定|令)$`, 'u');

/** True for the title of a notice or a decree that brings another text. */
export function isIssuing(title: string): boolean {
  return issuingTitle.test(title) || DECREE.test(title);
}

/**
 * The title of the text that a notice or a decree announces: `关于印发《…》的通知`, `关于印发…的通知`, or
 * `某市人民政府令` above `《…》已经…审议通过，现予公布`; null without one.
 */
export function announcedTitle(title: string, firstLine: string): string | null {
  const isDecree = DECREE.test(title);
  const match = (isDecree ? PROCLAIMED : noticeTitle).exec(isDecree ? firstLine : title);
  return match ? (match[1] ?? '').replace(/^《(.*)》$/u, '$1') : null;
}

/** Joins lines into the text of one provision. */
export function joinLines(lines: readonly Line[]): TextRun[] {
  return lines.map(({ start, end, text }) => ({ start: start + markLength(text), end, joiner: '' }));
}

/** Length of a Markdown heading mark before a title. */
export function markLength(text: string): number {
  return /^#{1,6}\s+/u.exec(text)?.[0].length ?? 0;
}
