import { ATTACHMENT, PUBLICITY } from '../../../lexicon/markers.ts';
import { readDate } from '../text/date.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import type { Line } from '../text/lines.ts';
import { readMarker } from './marker.ts';
import { findOpening, type Opening } from './opening.ts';
import type { Outline } from './outline.ts';
import { signatureAbove } from './signature.ts';
import { announcedLength, announcedTitle, announcedTitles, isStatusLine, joinLines, titleLength } from './title.ts';
import type { KnownTitles } from './title-lines.ts';
import { frontMatterTitle, wrapperLength } from './wrapper.ts';

const ADDRESSEE = /^[^。；]{2,200}[：:]$/u;

/**
 * Reads the head of a document up to the first line of its own text: masthead, title, 发文字号, status,
 * 主送机关, and, where a notice (通知) or a decree (令) encloses the text, that notice with its signature
 * and date.
 * @param titles those that are known beforehand, which need not end with a known genre
 * @returns the index of the first line after it
 */
export function parseHead(lines: readonly Line[], outline: Outline, titles: KnownTitles): number {
  const wrapper = wrapperLength(lines);
  const given = titles.given ?? frontMatterTitle(lines.slice(0, wrapper).map(({ text }) => text));
  for (const line of lines.slice(0, wrapper)) outline.add({ kind: 'masthead', scope: null, text: line });
  const opening = findOpening(lines, wrapper, { ...titles, given });
  const enclosed = findEnclosed(lines, opening);
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

function isAddressee(text: string): boolean {
  return ADDRESSEE.test(text) && readMarker(text) === null && /[、，,各]/u.test(text);
}

/** Lines that bear the title of the text that a notice or a decree announces, or the first of several; null when there is none. */
function findEnclosed(lines: readonly Line[], { title, next }: Opening): { start: number; end: number } | null {
  const announced = title === null ? null : announcedTitle(title, lines[next]?.text ?? '');
  if (announced === null) return null;
  for (const measure of [titleLength, announcedLength]) {
    const found = findLines(lines, next, (start) => measure(lines, start, announced));
    if (found) return found;
  }
  for (const first of announcedTitles(announced)) {
    const found = findLines(lines, next, (start) => titleLength(lines, start, first));
    if (found) return found;
  }
  return null;
}

function findLines(lines: readonly Line[], from: number, measure: (start: number) => number) {
  for (let start = from; start < lines.length; start++) {
    const length = measure(start);
    if (length > 0) return { start, end: start + length };
  }
  return null;
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
