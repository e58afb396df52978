import type { Span } from '../../../model/span.ts';
import { boundAtEnd } from '../../../lexicon/bounds.ts';
import { closingPattern, closingVerbs, countingVerbs, givingVerbs, type Closing } from '../../../lexicon/verbs.ts';
import { findNames } from './names.ts';
import type { Quantity } from './quantities.ts';
import type { ClauseReading } from './reading.ts';
import type { TimeExpression } from './time-expression.ts';

/** What a token of a clause is. */
type TokenKind =
  'label' | 'time' | 'recurrence' | 'baseline' | 'quantity' | 'bound' | 'verb' | 'name' | 'mark' | 'words';

/** A stretch of a clause, with what it was read as: `≥ 20 家`, `2017-12`, `at-least`, `finish`. */
export interface Token extends Span {
  kind: TokenKind;
  text: string;
  /** What it says, in the words of the code; null where it says no more than its text. */
  reading: string | null;
}

const closings = Object.keys(closingVerbs) as Closing[];
const verbPatterns: readonly (readonly [string, RegExp])[] = [
  ...closings.map((kind) => [kind, new RegExp(closingPattern([kind]), 'gu')] as const),
  ['counting', new RegExp(countingVerbs.join('|'), 'gu')],
  ['giving', new RegExp(givingVerbs.join('|'), 'gu')],
];
const MARK = /[，；。、：（）“”《》\s]+/gu;

/** The tokens of a clause in their order and without overlap; together they are its text. */
export function tokensOf(clause: ClauseReading): Token[] {
  const { text } = clause;
  const taken: Token[] = [];
  const add = (kind: TokenKind, { start, end }: Span, reading: string | null) => {
    const isFree = taken.every((other) => end <= other.start || other.end <= start);
    if (end > start && isFree) taken.push({ kind, start, end, text: text.slice(start, end), reading });
  };
  add('label', clause.label, null);
  for (const time of clause.times) add(kindOfTime(time), time, sayTime(time));
  for (const quantity of clause.quantities) {
    add('quantity', quantity, sayQuantity(quantity));
    const bound = boundAtEnd(clause.untimed.slice(0, quantity.start));
    if (bound) add('bound', { start: bound.start, end: quantity.start }, bound.kind);
  }
  for (const name of findNames(text)) add('name', name, name.kind);
  for (const [reading, pattern] of verbPatterns)
    for (const { 0: verb, index } of text.matchAll(pattern))
      add('verb', { start: index, end: index + verb.length }, reading);
  for (const { 0: mark, index } of text.matchAll(MARK)) add('mark', { start: index, end: index + mark.length }, null);
  return withWords(
    text,
    taken.toSorted((a, b) => a.start - b.start),
  );
}

/** The tokens with the runs of words between them. */
function withWords(text: string, tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  let at = 0;
  const addWords = (end: number) => {
    if (end > at) whole.push({ kind: 'words', start: at, end, text: text.slice(at, end), reading: null });
  };
  for (const token of tokens) {
    addWords(token.start);
    whole.push(token);
    at = token.end;
  }
  addWords(text.length);
  return whole;
}

function kindOfTime({ kind }: TimeExpression): TokenKind {
  return kind === 'recurrence' || kind === 'baseline' ? kind : 'time';
}

/** `from 2017, to 2020`, `yearly`; null for a time that sets nothing. */
function sayTime({ from, deadline, recurrence, baseline }: TimeExpression): string | null {
  const said = [from && `from ${from}`, deadline && `to ${deadline}`, recurrence, baseline && `since ${baseline}`];
  return said.filter(Boolean).join(', ') || null;
}

/** `count 20–30 家 floor` */
function sayQuantity({ kind, value, valueMax, unit, bound }: Quantity): string {
  const number = valueMax === null ? String(value) : `${String(value)}–${String(valueMax)}`;
  return [kind, number, unit, bound].filter(Boolean).join(' ');
}
