import { placeKey } from '../../model/place-key.ts';
import { ending, opening, part, textAt } from '../../core/read/text/cut.ts';
import type { Anomaly, AnomalyReceipt, AnomalyRule } from '../../model/anomaly.ts';
import type { Span } from '../../model/span.ts';
import { ruleWords, type RuleWords } from './rules.ts';
import { portal } from '../portal/portal.ts';

/** A quote with all that a finding marks in it. */
export interface MarkedQuote extends Pick<AnomalyReceipt, 'document' | 'provision' | 'quote'> {
  marks: Span[];
}

/** The rules in the order of the page, each with its findings, none left out. */
export function findingsByRule(): (RuleWords & { rule: AnomalyRule; findings: readonly Anomaly[] })[] {
  return (Object.keys(ruleWords) as AnomalyRule[]).map((rule) => ({
    ...ruleWords[rule],
    rule,
    findings: portal.findingsOf(rule),
  }));
}

/** The quotes of a finding in their order; those of one run of words are one, with several marks. */
export function quotesOf({ receipts }: Pick<Anomaly, 'receipts'>): MarkedQuote[] {
  const quotes = new Map<string, MarkedQuote>();
  for (const { document, provision, quote, mark } of receipts) {
    const key = `${placeKey({ document, provision })} ${quote}`;
    const known = quotes.get(key) ?? { document, provision, quote, marks: [] };
    quotes.set(key, { ...known, marks: [...known.marks, mark].sort((a, b) => a.start - b.start) });
  }
  return [...quotes.values()];
}

/** Words around a mark that are shown of a long sentence. */
const AROUND = 100;

/** A run of a quote: words, marked or not, or words left out. */
export interface Run {
  words: string;
  kind: 'plain' | 'mark' | 'gap';
}

/** A quote as runs; what is far from every mark is left out. */
export function runsOf({ quote, marks }: Pick<MarkedQuote, 'quote' | 'marks'>): Run[] {
  const ends = [...marks.map(({ start }) => start), quote.length];
  const runs: Run[] = [];
  let at = 0;
  for (const [order, end] of ends.entries()) {
    runs.push(...clip(part(quote, at, end), order > 0, order < marks.length));
    const mark = marks[order];
    if (mark) runs.push({ words: textAt(quote, mark), kind: 'mark' });
    at = Math.max(at, mark?.end ?? at);
  }
  return runs.filter(({ words }) => words !== '');
}

/** The ends of a long run that touch a mark. */
function clip(words: string, afterMark: boolean, beforeMark: boolean): Run[] {
  const kept = (afterMark ? AROUND : 0) + (beforeMark ? AROUND : 0);
  if (words.length <= kept + AROUND / 2) return [{ words, kind: 'plain' }];
  const head = afterMark ? opening(words, AROUND) : '';
  const tail = beforeMark ? ending(words, AROUND) : '';
  // A clause is cut as a whole where one ends within reach.
  const stop = head.lastIndexOf('，') + 1;
  const start = tail.indexOf('，') + 1;
  return [
    { words: stop > 0 ? opening(head, stop) : head, kind: 'plain' },
    { words: '……', kind: 'gap' },
    { words: part(tail, start), kind: 'plain' },
  ];
}
