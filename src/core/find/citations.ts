import { CITED_GENRE } from '../../lexicon/genres.ts';
import { provisionKinds } from '../../lexicon/provision-kinds.ts';
import type { Citation } from '../../model/citation.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';
import { outerBrackets } from '../read/text/brackets.ts';
import { readDocumentNumber } from '../read/text/document-number.ts';
import { findRepealed } from './repeals.ts';

/** A document named in a text; the span takes in 《》 and the bracket with its number. */
export interface CitationDraft extends NamedWork {
  relation: Citation['relation'];
}

interface NamedWork extends Span {
  /** As printed. */
  title: string | null;
  /** In standard form, or that of a technical standard as printed. */
  number: string | null;
}

/** A run of the words of a provision. */
export interface PlacedSpan extends Span {
  eid: string;
}

/** A citation with its provision; the span is one of offsets in the words of the provision. */
export interface PlacedCitation extends CitationDraft {
  eid: string;
}

/** How titles of documents end; those of films, songs and programmes in 《》 end otherwise. */
const genre = new RegExp(`(?:${CITED_GENRE})$`, 'u');
/** `（试行）` and `（2013—2017年）` at the end of a title say nothing of its genre. */
const trailing = /(?:（[^（）]*）|\([^()]*\))+$/u;
const standard = /^(?:GB|HJ|DB|CJ|CJJ|SL|NY|HY|JT|JG|AQ|LY|TD|DL|DZ|YY|WS|ISO)[\d/ T]*[\d—–-]+(?:[.．]\d+)*[\d—–-]*$/u;
const serial = /[〔﹝［[【（(〈]\s*\d{4}\s*[〕﹞］\]】）)〉]\s*(?:第\s*)?\d{1,5}\s*号/gu;
const agency = /\p{Script=Han}{2,12}\s*$/u;
/** Words that lead up to a bare number and are no part of the code of its agency: `根据浙政发〔2016〕12号`. */
const leadIn = new RegExp(
  `^(?:.*(?:${[
    '根据|依据|依照|按照|遵照|参照|对照|按|据|依|结合|为|将',
    '贯彻落实|贯彻执行|贯彻|落实|执行|实施|废止|修订|修改|印发|转发|下发|发布|替代|代替|详见|参见|见|即|以下简称',
    '国务院|文件|精神|要求|规定|通知|方案|意见|和|与|及|以|对|由|在|依法|的|原|以及',
  ].join('|')}))(?=\\p{Script=Han}{2,})`,
  'u',
);

/** The documents that a text names in 《》 or by a number, and the runs of that form that were not taken for one. */
function readCitations(text: string): { value: CitationDraft[]; unread: Span[] } {
  const titles = outerBrackets(text, '《').map((span) => ({ span, draft: readTitle(text, span) }));
  const titled = titles.flatMap(({ draft }) => draft ?? []);
  const alone = [...text.matchAll(serial)]
    .map(({ index, 0: tail }) => ({ start: index, end: index + tail.length }))
    .filter((span) => ![...titled, ...titles.map((one) => one.span)].some((other) => overlap(other, span)))
    .map((span) => ({ span, draft: readNumber(text, span.start, span.end) }));
  const found = [...titles, ...alone].sort((a, b) => a.span.start - b.span.start);
  const named = found.flatMap(({ draft }) => draft ?? []).sort((a, b) => a.start - b.start);
  const repealed = findRepealed(text, named);
  return {
    value: named.map((work) => ({ ...work, relation: repealed.has(work) ? 'repeals' : 'cites' })),
    unread: found.flatMap(({ span, draft }) => (draft === null ? [span] : [])),
  };
}

/** Finds the documents that a text names: titles in 《》 with their numbers, and numbers that stand alone. */
export function findCitations(text: string): CitationDraft[] {
  return readCitations(text).value;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function readTitle(text: string, { start, end }: Span): NamedWork | null {
  const title = text.slice(start + 1, end - 1);
  const bracket = outerBrackets(text.slice(end, end + 60), '（([［〔').find((span) => span.start === 0);
  const inside = bracket ? text.slice(end + 1, end + bracket.end - 1).trim() : '';
  const printed = inside.split(/[，,；;]/u)[0]?.trim() ?? '';
  const number = readDocumentNumber(printed) ?? (standard.test(printed) ? printed : null);
  if (number === null && !genre.test(title.replace(trailing, ''))) return null;
  return { start, end: number === null || !bracket ? end : end + bracket.end, title, number };
}

function readNumber(text: string, at: number, end: number): NamedWork | null {
  const before = agency.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
  // The 号 of a number directly before is no part of an agency's code.
  const code = before.replace(/^.*号/u, '').replace(leadIn, '');
  const number = readDocumentNumber(code + text.slice(at, end));
  return number === null ? null : { start: at - code.length, end, title: null, number };
}

/** Whether a provision names the document itself or belongs to the gazette around it. */
function standsApart({ kind }: Provision): boolean {
  const { group } = provisionKinds[kind];
  return group === 'title' || group === 'gazette';
}

/** Finds the documents that a document names, itself included, and what was not taken for one. */
export function citationsIn(provisions: readonly Provision[]): { value: PlacedCitation[]; unread: PlacedSpan[] } {
  const read = provisions
    .filter((provision) => !standsApart(provision))
    .map((provision) => ({ eid: provision.eid, ...readCitations(provisionWords(provision)) }));
  return {
    value: read.flatMap(({ eid, value }) => value.map((draft) => ({ ...draft, eid }))),
    unread: read.flatMap(({ eid, unread }) => unread.map((span) => ({ ...span, eid }))),
  };
}
