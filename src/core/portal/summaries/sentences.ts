import type { Paragraph, PhrasingContent } from 'mdast';
import type { Span } from '../../../model/span.ts';
import { isOpenAtEnd } from '../../read/text/brackets.ts';
import type { Wording } from '../../../model/wording.ts';
import { formatProblems } from '../../../model/messages/summary-format.ts';
import type { Fault } from './fault.ts';

/** A sentence with the cites that close it; its span counts in the file. */
export interface CitedSentence {
  text: string;
  span: Span;
  /** As printed: `sec_1__p_2`, `hz-beautiful-2019#sec_1__p_1`, `facts`. */
  cites: string[];
  citeSpan: Span;
}

/**
 * Reads a paragraph of sentences, each closed by 。！？ and a `:cite{eid="…"}`; at the end of the paragraph the
 * cite alone closes it. A sentence without a cite, and anything but text and cites, is a fault.
 */
export function readSentences(paragraph: Paragraph): { value: CitedSentence[]; faults: Fault[] } {
  const value: CitedSentence[] = [];
  const faults: Fault[] = [];
  const report = (span: Span, problem: Wording) => faults.push({ code: 'summary/format', span, problem });
  let pending: PlacedText[] = [];
  for (const node of paragraph.children) {
    const span = spanOf(node);
    if (node.type === 'text') {
      if (node.value.length !== span.end - span.start || node.value.includes('\n')) report(span, formatProblems.line);
      pending = splitText(node.value, span.start);
      continue;
    }
    const cites = citesOf(node);
    if (cites === null) {
      report(span, formatProblems.inline(node.type));
      continue;
    }
    const sentence = pending.pop();
    faults.push(...pending.map(uncited));
    pending = [];
    if (sentence === undefined) report(span, formatProblems.loneCite);
    else {
      if (!closing.test(sentence.text) && node !== paragraph.children.at(-1)) report(sentence.span, formatProblems.end);
      value.push({ ...sentence, cites, citeSpan: span });
    }
  }
  faults.push(...pending.map(uncited));
  return { value, faults };
}

interface PlacedText {
  text: string;
  span: Span;
}

const uncited = ({ span, text }: PlacedText): Fault => ({ code: 'summary/uncited', span, problem: text });

const closing = /[。！？][”』]?$/u;

/** The sentences of a run of text; marks inside brackets and quotation marks end none. */
function splitText(text: string, offset: number): PlacedText[] {
  const sentences: PlacedText[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const isEnd = at === text.length || closing.test(text.slice(start, at));
    const goesOn = /^[”』）]/u.test(text.slice(at)) || isOpenAtEnd(text.slice(start, at));
    if (!isEnd || (goesOn && at < text.length)) continue;
    const words = text.slice(start, at).trim();
    const from = offset + start + (text.slice(start, at).length - text.slice(start, at).trimStart().length);
    if (words !== '') sentences.push({ text: words, span: { start: from, end: from + words.length } });
    start = at;
  }
  return sentences;
}

/** The cites of a directive; null where it is anything else. */
function citesOf(node: PhrasingContent): string[] | null {
  if (node.type !== 'textDirective' || node.name !== 'cite' || node.children.length > 0) return null;
  const { eid, ...others } = node.attributes ?? {};
  const cites = (eid ?? '').split(/\s+/u).filter((cite) => cite !== '');
  return cites.length === 0 || Object.keys(others).length > 0 ? null : [...new Set(cites)];
}

function spanOf({ position }: PhrasingContent): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
