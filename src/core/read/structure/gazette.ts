import { LEADER } from '../../../lexicon/punctuation.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import type { Outline, TextRun } from './outline.ts';
import type { TextLine } from './tables.ts';

export const CONTENTS = /^目\s*录$/u;
export const GROUP = /^【.+】$/u;
const PAGE = new RegExp(`[（(](\\d{1,4})[）)]$|(?:${LEADER}|…)\\s*(\\d{1,4})$`, 'u');

/** An entry of the contents page in the making. */
export interface EntryDraft {
  eid: string;
  group: string | null;
  title: string;
  number: string | null;
  page: number | null;
}

/** Reads the masthead and the contents page of a gazette issue. */
export function parseFrontMatter(lines: readonly TextLine[], outline: Outline): EntryDraft[] {
  const contents = lines.findIndex((line) => CONTENTS.test(line.text));
  const entries: EntryDraft[] = [];
  let group: string | null = null;
  let pending: TextLine[] = [];
  const close = () => {
    if (pending.length > 0) entries.push(readEntry(pending, group, outline));
    pending = [];
  };
  lines.forEach((line, index) => {
    if (contents < 0 || index < contents) outline.add({ kind: 'masthead', scope: null, text: line });
    else if (index === contents || GROUP.test(line.text)) {
      // An entry without a page ends where a group begins.
      close();
      outline.add({ kind: 'contents', scope: null, text: line });
      group = index === contents ? null : line.text.slice(1, -1);
    } else {
      pending.push(line);
      if (PAGE.test(line.text) || index === lines.length - 1) close();
    }
  });
  return entries;
}

function readEntry(lines: readonly TextLine[], group: string | null, outline: Outline): EntryDraft {
  const runs = lines.map(({ start, end, text }): TextRun => ({ start: start + bulletLength(text), end, joiner: '' }));
  const { eid } = outline.add({ kind: 'entry', scope: 'toc', parent: null, text: runs });
  return { eid, group, ...parseEntry(lines.map(({ text }) => text.slice(bulletLength(text))).join('')) };
}

function bulletLength(text: string): number {
  return /^[-*•·]\s+/u.exec(text)?.[0].length ?? 0;
}

/** Parts the words of an entry into title, 发文字号 and page: `…的意见（浙政发〔2016〕10号）（3）`. */
export function parseEntry(words: string): Pick<EntryDraft, 'title' | 'number' | 'page'> {
  const page = PAGE.exec(words);
  const rest = words.replace(PAGE, '').trim();
  const bracket = /[（(][^（(]*号[）)]$/u.exec(rest);
  return {
    title: (bracket ? rest.slice(0, bracket.index) : rest).trim(),
    number: bracket ? readDocumentNumber(bracket[0]) : null,
    page: page ? Number(page[1] ?? page[2]) : null,
  };
}

/** Reads the imprint (版权页) of a gazette issue, one provision a line. */
export function parseImprint(lines: readonly TextLine[], outline: Outline): void {
  for (const line of lines) outline.add({ kind: 'imprint', scope: null, text: line });
}
