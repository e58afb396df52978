import { findDate, readDate } from '../text/date.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import type { Line } from '../text/lines.ts';
import { endsAsBody } from '../text/body-name.ts';
import { readMarker } from './marker.ts';
import type { Outline, TextRun } from './outline.ts';
import { enclosedTitle, endsAsTitle, isStatusLine, titleLength } from './title.ts';

const ADDRESSEE = /^[^。；]{2,200}[：:]$/u;
const PUBLICITY = /^[（(]此件[^）)]{2,20}[）)]$/u;
const MASTHEAD = /^.{2,80}文件$/u;
const TITLE_LINES = 5;
const TITLE_LENGTH = 120;

/** Joins lines into the text of one provision. */
export function joinLines(lines: readonly Line[]): TextRun[] {
  return lines.map(({ start, end, text }) => ({ start: start + markLength(text), end, joiner: '' }));
}

/** Length of a Markdown heading mark before a title. */
function markLength(text: string): number {
  return /^#{1,6}\s+/u.exec(text)?.[0].length ?? 0;
}

/** What the head of a text says, with the index of the first line after it. */
export interface Head {
  next: number;
  title: string | null;
}

/**
 * Reads the head of a document up to the first line of its own text: masthead, title, 发文字号, status,
 * 主送机关, and, where a notice (通知) encloses the text, that notice with its signature and date.
 */
export function parseHead(lines: readonly Line[], outline: Outline): Head {
  let next = parseWrapper(lines, outline);
  for (let line = lines[next]; line && MASTHEAD.test(line.text) && !line.text.includes('关于'); line = lines[++next]) {
    outline.add({ kind: 'masthead', scope: null, text: line });
  }
  const opening = findOpening(lines, next);
  const enclosed = opening.title === null ? null : enclosedTitle(opening.title);
  const start = enclosed === null ? -1 : findEnclosed(lines, opening.next, enclosed);
  const scope = start < 0 ? null : 'notice';
  for (const part of opening.parts) outline.add({ kind: part.kind, scope, text: joinLines(part.lines) });
  next = opening.next;
  const addressee = lines[next];
  if (addressee && ADDRESSEE.test(addressee.text) && readMarker(addressee.text) === null && /[、，,各]/u.test(addressee.text)) {
    outline.add({ kind: 'addressee', scope, text: addressee });
    next++;
  }
  if (start < 0 || enclosed === null) return { next, title: opening.title };
  parseNotice(lines.slice(next, start), outline);
  const length = titleLength(lines, start, enclosed);
  outline.add({ kind: 'title', scope: null, text: joinLines(lines.slice(start, start + length)) });
  next = start + length;
  for (let line = lines[next]; line && (isStatusLine(line.text) || readDocumentNumber(line.text) !== null); line = lines[++next]) {
    outline.add({ kind: isStatusLine(line.text) ? 'status' : 'number', scope: null, text: line });
  }
  return { next, title: enclosed };
}

/** Front matter and block quotes that an archive has put before a text in Markdown. */
function parseWrapper(lines: readonly Line[], outline: Outline): number {
  const close = lines[0]?.text === '---' ? lines.findIndex((line, index) => index > 0 && line.text === '---') : -1;
  let next = close + 1;
  while (lines[next]?.text.startsWith('>')) next++;
  for (const line of lines.slice(0, next)) outline.add({ kind: 'masthead', scope: null, text: line });
  return next;
}

interface OpeningPart {
  kind: 'title' | 'number' | 'status' | 'masthead';
  lines: Line[];
}

/** Title, number and status, in any order; a text without a title gives null. */
function findOpening(lines: readonly Line[], start: number): { parts: OpeningPart[]; next: number; title: string | null } {
  const parts: OpeningPart[] = [];
  let title: string | null = null;
  let next = start;
  for (let line = lines[next]; line; line = lines[next]) {
    if (readDocumentNumber(line.text) !== null) parts.push({ kind: 'number', lines: [line] });
    else if (isStatusLine(line.text)) parts.push({ kind: 'status', lines: [line] });
    else if (title === null) {
      const length = openingTitleLength(lines, next);
      if (length === 0) break;
      parts.push({ kind: 'title', lines: lines.slice(next, next + length) });
      title = lines
        .slice(next, next + length)
        .map(({ text }) => text.slice(markLength(text)))
        .join('');
      next += length;
      continue;
    } else break;
    next++;
  }
  return title === null ? { parts: [], next: start, title } : { parts, next, title };
}

/** Lines until one that ends as a title does; none of them may be a sentence or a numbered heading. */
function openingTitleLength(lines: readonly Line[], start: number): number {
  let joined = '';
  for (let length = 1; length <= TITLE_LINES; length++) {
    const line = lines[start + length - 1];
    if (!line || /[。；]/u.test(line.text) || readDocumentNumber(line.text) !== null) return 0;
    joined += line.text;
    if (joined.length > TITLE_LENGTH) return 0;
    if (endsAsTitle(joined)) return length;
  }
  return 0;
}

function findEnclosed(lines: readonly Line[], from: number, title: string): number {
  for (let start = from; start < lines.length; start++) if (titleLength(lines, start, title) > 0) return start;
  return -1;
}

function parseNotice(lines: readonly Line[], outline: Outline): void {
  const signed = signatureSpan(lines);
  lines.forEach((line, index) => {
    const scope = 'notice';
    if (PUBLICITY.test(line.text)) outline.add({ kind: 'publicity', scope, text: line });
    else if (readDate(line.text) !== null) outline.add({ kind: 'date', scope, text: line });
    else if (signed.has(index)) outline.add({ kind: 'signature', scope, text: line });
    else outline.add({ kind: 'p', scope, text: line });
  });
}

/** Indices of the lines that sign a text: names of bodies directly above a date, or alone at the end. */
export function signatureSpan(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const dated = lines.findIndex((line, index) => index > 0 && readDate(line.text) !== null);
  let index = (dated < 0 ? lines.length : dated) - 1;
  for (let line = lines[index]; line && isSignature(line.text); line = lines[--index]) found.add(index);
  return found;
}

function isSignature(text: string): boolean {
  return text.length <= 60 && !/[，。；：、]/u.test(text) && readMarker(text) === null && findDate(text) === null && text.split(/\s+/u).every((name) => endsAsBody(name));
}
