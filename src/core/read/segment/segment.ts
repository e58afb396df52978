import { unifyShapes } from '../../../lexicon/shared-shapes.ts';
import type { Span } from '../../../model/span.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import { BLANK } from '../text/han.ts';
import { splitLines, type Line } from '../text/lines.ts';
import { CONTENTS, GROUP, parseEntry } from '../structure/gazette.ts';
import { furtherEnclosed } from '../structure/head.ts';
import { endsAsTitle, sameTitle } from '../structure/title.ts';

/** A part of a source file: a document, or pages of the gazette issue that holds the documents. */
export interface Part extends Span {
  kind: 'document' | 'front' | 'imprint';
  /** True for a document that the notice at the head of the document before it encloses too. */
  sharesNotice?: true;
}

const blanks = new RegExp(`[${BLANK}]`, 'gu');
const CONTENTS_WITHIN = 80;
const TITLE_LINES = 4;

/**
 * Parts a source file into its documents. The issue of a gazette is recognised by its contents page (目录);
 * its documents begin where their titles stand again, its imprint (版权页) where the gazette's name does.
 * In any other file a document begins with the title above its own 发文字号, and, where one notice encloses several
 * texts, each further one with its title.
 * @returns parts in order, which cover the file without gap or overlap
 */
export function segmentSource(raw: string): Part[] {
  const lines = splitLines(raw).map((line) => ({ ...line, text: unifyShapes(line.text).replace(blanks, '') }));
  return segmentGazette(raw, lines) ?? segmentDocuments(raw, lines);
}

function segmentGazette(raw: string, lines: readonly Line[]): Part[] | null {
  const contents = lines.findIndex((line, index) => index < CONTENTS_WITHIN && CONTENTS.test(line.text));
  const name = lines.slice(0, Math.max(contents, 0)).find((line) => /公报$/u.test(line.text));
  if (contents < 0 || !name) return null;
  const titles = contentsTitles(lines, contents + 1);
  const starts: number[] = [];
  for (const title of titles) {
    const after = starts.at(-1) ?? contents;
    const start = lines.findIndex(
      (line, index) => index > after && !/^[-*•·]/u.test(line.text) && startsTitle(lines, index, title),
    );
    if (start > after) starts.push(start);
  }
  if (starts.length === 0) return null;
  const last = starts.at(-1) ?? 0;
  const imprint = lines.findIndex((line, index) => index > last && line.text === name.text);
  const cuts = starts.map((index): [Part['kind'], number] => ['document', startOf(lines, index)]);
  if (imprint >= 0) cuts.push(['imprint', startOf(lines, imprint)]);
  return partition(raw, [['front', 0], ...cuts]);
}

/** Titles on the contents page, which ends where the first of them stands again. */
function contentsTitles(lines: readonly Line[], start: number): string[] {
  const titles: string[] = [];
  let pending = '';
  for (let index = start; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (titles.some((title) => startsTitle(lines, index, title))) break;
    if (text === '') continue;
    pending = GROUP.test(text) ? '' : pending + text.replace(/^[-*•·]/u, '');
    const { title, page } = parseEntry(pending);
    if (title !== '' && !endsAsTitle(title) && page === null) continue;
    // A title may have its number and page on the next line.
    if (title !== '') titles.push(title);
    pending = '';
  }
  return titles;
}

function startsTitle(lines: readonly Line[], start: number, title: string): boolean {
  let joined = '';
  for (const line of lines.slice(start, start + TITLE_LINES)) {
    joined += line.text;
    if (sameTitle(joined, title)) return true;
    if (line.text === '' || joined.length > title.length + 4) return false;
  }
  return false;
}

function segmentDocuments(raw: string, lines: readonly Line[]): Part[] {
  const starts: number[] = [];
  lines.forEach((line, index) => {
    if (readDocumentNumber(line.text) === null) return;
    const start = titleAbove(lines, index);
    if (start !== null && start > (starts.at(-1) ?? -1)) starts.push(start);
  });
  const documents = partition(raw, [
    ['document', 0],
    ...starts.slice(1).map((index): [Part['kind'], number] => ['document', startOf(lines, index)]),
  ]);
  return documents.flatMap((part) => partEnclosed(part, lines));
}

/** Parts a document whose notice encloses several texts at each further one. */
function partEnclosed(part: Part, lines: readonly Line[]): Part[] {
  const own = lines.filter(({ start, text }) => text !== '' && start >= part.start && start < part.end);
  const starts = furtherEnclosed(own).flatMap((index) => own[index]?.start ?? []);
  const cuts = [part.start, ...starts, part.end];
  return cuts.slice(1).map((end, index) => {
    const document: Part = { kind: part.kind, start: cuts[index] ?? part.start, end };
    return index === 0 ? document : { ...document, sharesNotice: true };
  });
}

/** First line of the title that stands directly above a 发文字号, or null. */
function titleAbove(lines: readonly Line[], number: number): number | null {
  let start: number | null = null;
  let joined = '';
  for (let index = number - 1, read = 0; index >= 0 && read < TITLE_LINES; index--) {
    const text = lines[index]?.text ?? '';
    if (text === '' && joined === '') continue;
    if (text === '' || /[。；：，]/u.test(text)) break;
    joined = text + joined;
    read++;
    if (endsAsTitle(joined) || /文件$/u.test(joined)) start = index;
  }
  return start;
}

function startOf(lines: readonly Line[], index: number): number {
  return lines[index]?.start ?? 0;
}

function partition(raw: string, cuts: readonly (readonly [Part['kind'], number])[]): Part[] {
  return cuts.map(([kind, start], index) => ({ kind, start, end: cuts[index + 1]?.[1] ?? raw.length }));
}
