import { ATTACHMENT, PUBLICITY } from '../../../lexicon/markers.ts';
import { ISSUING } from '../../../lexicon/genres.ts';
import { readDate } from '../text/date.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import type { Line } from '../text/lines.ts';
import { findEnclosed } from './enclosed.ts';
import { loneTitleLength } from './lone-title.ts';
import { readMarker } from './marker.ts';
import type { Outline } from './outline.ts';
import { signatureAbove } from './signature.ts';
import { endsAsTitle, isStatusLine, joinLines, markLength, sameTitle, titleLength } from './title.ts';
import { wrapperLength } from './wrapper.ts';

const ADDRESSEE = /^[^。；]{2,200}[：:]$/u;
/** `某市人民政府文件`, `签发人：张三`, `特急`, `机密★1年`, the star above a title, a register's number `ZJSP01-2018-0004`, a portal's `【发布单位】…` and `原文链接：…`. */
const MASTHEAD =
  /^(?!.*关于).{2,80}文件$|^【[^】]{2,8}】.{0,60}$|^[A-Z]{2,6}\d{0,4}[-—]\d{4}[-—]\d{2,6}$|^签发人[：:].{2,40}$|^(?:特急|加急|平急|(?:绝密|机密|秘密)(?:★.{0,6})?)$|^★$|^(?:原文链接|网址|来源|信息来源|文章来源|发布时间|发布日期|时间|浏览次数|访问量)[：:][^。；]*$/u;
/** `第12号`, the number of a decree (令). */
const DECREE_NUMBER = /^(?:[（(]?第\s*\d{1,4}\s*号[）)]?)$/u;
/** How far below the buttons of a saved page a title may stand, and how long a line of such buttons may be. */
const LINES_ABOVE = 16;
const LONGEST_BUTTON = 60;
/** What is shorter is no line of a title, not even the first of several. */
const SHORTEST_TITLE_LINE = 5;
const TITLE_LINES = 5;
const TITLE_LENGTH = 120;

/**
 * Reads the head of a document up to the first line of its own text: masthead, title, 发文字号, status,
 * 主送机关, and, where a notice (通知) or a decree (令) encloses the text, that notice with its signature
 * and date.
 * @param stated the title that the owner states, which need not end with a known genre
 * @returns the index of the first line after it
 */
export function parseHead(lines: readonly Line[], outline: Outline, stated: string | null = null): number {
  const wrapper = wrapperLength(lines);
  for (const line of lines.slice(0, wrapper)) outline.add({ kind: 'masthead', scope: null, text: line });
  const opening = findOpening(lines, wrapper, stated);
  const [enclosed] = opening.title === null ? [] : findEnclosed(lines, opening.next, opening.title);
  const scope = enclosed ? 'notice' : null;
  for (const part of opening.parts)
    outline.add({ kind: part.kind, scope: part.kind === 'masthead' ? null : scope, text: joinLines(part.lines) });
  let next = opening.next;
  const addressee = lines[next];
  if (addressee && isAddressee(addressee.text)) {
    outline.add({ kind: 'addressee', scope, text: addressee });
    next++;
  }
  if (!enclosed) return next;
  parseNotice(lines.slice(next, enclosed.start), outline);
  outline.add({ kind: 'title', scope: null, text: joinLines(lines.slice(enclosed.start, enclosed.end)) });
  next = enclosed.end;
  for (let line = lines[next]; line; line = lines[++next]) {
    const kind = isStatusLine(line.text) ? 'status' : readDocumentNumber(line.text) === null ? null : 'number';
    if (kind === null) break;
    outline.add({ kind, scope: null, text: line });
  }
  return next;
}

/** Indices of the lines at which the texts begin that the notice at the head of a file encloses beside the first. */
export function furtherEnclosed(lines: readonly Line[]): number[] {
  const { title, next } = findOpening(lines, wrapperLength(lines), null);
  return title === null
    ? []
    : findEnclosed(lines, next, title)
        .slice(1)
        .map(({ start }) => start);
}

function isAddressee(text: string): boolean {
  return ADDRESSEE.test(text) && readMarker(text) === null && /[、，,各]/u.test(text);
}

interface OpeningPart {
  kind: 'title' | 'number' | 'status' | 'date' | 'masthead';
  lines: Line[];
}

interface Opening {
  parts: OpeningPart[];
  /** Index of the first line after it. */
  next: number;
  title: string | null;
}

/** Masthead, title, number, status and the date below a title, in any order; of a text without a title only the masthead. */
function findOpening(lines: readonly Line[], start: number, stated: string | null): Opening {
  const parts: OpeningPart[] = [];
  let title: string | null = null;
  let next = start;
  for (let line = lines[next]; line; line = lines[next]) {
    const kind = openingKind(line.text, title);
    const skipped = kind === null && title === null ? linesAboveTitle(lines, next, stated) : 0;
    for (const above of lines.slice(next, next + skipped)) parts.push({ kind: 'masthead', lines: [above] });
    next += skipped;
    const length = kind === null && title === null ? titleAt(lines, next, stated) : 1;
    if (kind === null && (title !== null || length === 0)) break;
    const own = lines.slice(next, next + length);
    parts.push({ kind: kind ?? 'title', lines: own });
    if (kind === null) title = own.map(({ text }) => text.slice(markLength(text))).join('');
    next += length;
  }
  if (title !== null) return { parts, next, title };
  const masthead = parts.findIndex(({ kind }) => kind !== 'masthead');
  const kept = masthead < 0 ? parts : parts.slice(0, masthead);
  return { parts: kept, next: start + kept.length, title };
}

/** How many lines from an index on are the title: the one that is stated, one that ends as titles do, or a lone line. */
function titleAt(lines: readonly Line[], at: number, stated: string | null): number {
  const own = stated === null ? 0 : titleLength(lines, at, stated);
  if (own > 0) return own;
  return openingTitleLength(lines, at) || (stated === null ? loneTitleLength(lines, at, openingTitleLength) : 0);
}

/**
 * How many lines a saved page has above the title: buttons, the size of the letters, where the text came from. None
 * where the title stands there already, or where a sentence or a numbered heading comes before one.
 */
function linesAboveTitle(lines: readonly Line[], start: number, stated: string | null): number {
  if (titleAt(lines, start, stated) > 0) return 0;
  for (let above = 1; above <= LINES_ABOVE; above++) {
    const passed = lines[start + above - 1];
    if (!passed || isText(passed.text)) return 0;
    const named = stated === null ? 0 : titleLength(lines, start + above, stated);
    const isButton = (lines[start + above]?.text.length ?? 0) < SHORTEST_TITLE_LINE;
    if (named > 0 || (!isButton && openingTitleLength(lines, start + above) > 0)) return above;
  }
  return 0;
}

function isText(line: string): boolean {
  return line.length > LONGEST_BUTTON || /[。；！？]/u.test(line) || readMarker(line) !== null;
}

function openingKind(text: string, title: string | null): Exclude<OpeningPart['kind'], 'title'> | null {
  if (MASTHEAD.test(text) || (title !== null && sameTitle(text, title))) return 'masthead';
  if (readDocumentNumber(text) !== null) return 'number';
  if (title !== null && readDate(text) !== null) return 'date';
  if (title?.endsWith('令') === true && DECREE_NUMBER.test(text)) return 'number';
  return isStatusLine(text) ? 'status' : null;
}

/** A notice's title that has not said yet that it is one: `某省关于印发…规划`, with `（2021—2035年）的通知` on the next line. */
const UNFINISHED = new RegExp(`关于(?:${ISSUING})(?!.*(?:通知|公告|函|令)$)`, 'u');

/** How many lines there are up to one that ends as a title does, none of them a sentence or a numbered heading. */
function openingTitleLength(lines: readonly Line[], start: number): number {
  let joined = '';
  let ended = 0;
  for (let length = 1; length <= TITLE_LINES; length++) {
    const line = lines[start + length - 1];
    if (!line || /[。；]/u.test(line.text) || readDocumentNumber(line.text) !== null) return ended;
    if (length > 1 && readMarker(line.text) !== null) return ended;
    joined += line.text;
    if (joined.length > TITLE_LENGTH) return ended;
    if (!endsAsTitle(joined)) continue;
    if (!UNFINISHED.test(joined)) return length;
    ended ||= length;
  }
  return ended;
}

/** The lines of a notice between its 主送机关 and the text that it encloses; its signature stands above its date, or last. */
function parseNotice(lines: readonly Line[], outline: Outline): void {
  const dated = lines.findIndex((line, index) => index > 0 && readDate(line.text) !== null);
  const signed = new Set(signatureAbove(lines, dated < 0 ? lines.length : dated));
  lines.forEach((line, index) => {
    const scope = 'notice';
    if (PUBLICITY.test(line.text)) outline.add({ kind: 'publicity', scope, text: line });
    else if (readDate(line.text) !== null) outline.add({ kind: 'date', scope, text: line });
    else if (signed.has(index)) outline.add({ kind: 'signature', scope, text: line });
    else if (ATTACHMENT.test(line.text)) outline.add({ kind: 'attachment-list', scope, text: line });
    else outline.add({ kind: 'p', scope, text: line });
  });
}
