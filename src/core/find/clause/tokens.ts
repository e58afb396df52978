import type { Token, TokenPart } from '../../../model/explanation.ts';
import type { Span } from '../../../model/span.ts';
import { boundAtEnd } from '../../../lexicon/bounds.ts';
import { closingKinds, closingPattern, countingVerbs, givingVerbs } from '../../../lexicon/verbs.ts';
import { findNames, type Name } from './names.ts';
import { findBodyNames, findPlaceNames } from './proper-names.ts';
import type { Quantity } from './quantities.ts';
import type { ClauseReading } from './reading.ts';
import type { TimeExpression } from './time-expression.ts';

const verbPatterns: readonly (readonly [string, RegExp])[] = [
  ...closingKinds.map((kind) => [kind, new RegExp(closingPattern([kind]), 'gu')] as const),
  ['counting', new RegExp(countingVerbs.join('|'), 'gu')],
  ['giving', new RegExp(givingVerbs.join('|'), 'gu')],
];
const MARK = /[\p{P}\p{S}\p{Z}\p{C}]/gu;
/** 浙政发 of `（浙政发〔2016〕12号）`. */
const AGENCY = /(?<!\p{Script=Han})\p{Script=Han}{2,12}$/u;

/** A token before its text is cut out of the clause. */
type Found = Omit<TokenPart, 'text'> & Partial<Pick<Token, 'parts'>>;

/**
 * The tokens of a clause in their order: each of its characters belongs to exactly one. Of two that overlap, the
 * one that is looked for first stands.
 */
export function tokensOf(clause: ClauseReading): Token[] {
  const { text, label, times, quantities } = clause;
  const found: Found[] = [
    { ...label, kind: 'label', reading: null },
    ...times.map((time) => ({ ...spanOf(time), kind: kindOfTime(time), reading: sayTime(time) })),
    ...quantities.flatMap((quantity) => [readQuantity(text, quantity), ...boundBefore(clause, quantity)]),
    ...findNames(text).map((name) => readName(text, name)),
    ...findBodyNames(text).map((span) => ({ ...span, kind: 'body' as const, reading: null })),
    ...findPlaceNames(text).map((span) => ({ ...span, kind: 'region' as const, reading: null })),
    ...verbPatterns.flatMap(([reading, pattern]) => matches('verb', pattern, text, reading)),
    ...matches('mark', MARK, text, null),
  ];
  const taken: Found[] = [];
  for (const one of found) {
    const isFree = taken.every(({ start, end }) => one.end <= start || end <= one.start);
    if (one.end > one.start && isFree) taken.push(one);
  }
  return withNounRuns(
    text,
    taken.toSorted((a, b) => a.start - b.start),
  ).map(({ parts = [], ...token }) => ({
    ...token,
    text: text.slice(token.start, token.end),
    parts,
  }));
}

/** The tokens with the runs of nouns, and of what joins them, that stand between. */
function withNounRuns(text: string, tokens: readonly Found[]): Found[] {
  const starts = [0, ...tokens.map(({ end }) => end)];
  const ends = [...tokens.map(({ start }) => start), text.length];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? start;
    const run: Found[] = end > start ? [{ kind: 'noun-run', start, end, reading: null }] : [];
    return [...run, ...tokens.slice(index, index + 1)];
  });
}

function matches(kind: TokenPart['kind'], pattern: RegExp, text: string, reading: string | null): Found[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    kind,
    reading,
    start: index,
    end: index + words.length,
  }));
}

function readQuantity(text: string, quantity: Quantity): Found {
  const { start, end, unitEnd, unit, words, kind, bound } = quantity;
  // `三分之二` has no unit in print.
  const printed = unit !== null && (words === null || words.endsWith(unit)) ? unit.length : 0;
  const cut = (part: TokenPart['kind'], from: number, to: number, reading: string | null): TokenPart[] =>
    to > from ? [{ kind: part, start: from, end: to, text: text.slice(from, to), reading }] : [];
  const parts = [...cut('unit', unitEnd - printed, unitEnd, kind), ...cut('bound', unitEnd, end, bound)];
  return { kind: 'quantity', start, end, reading: sayQuantity(quantity), parts };
}

/** A name; of a work that is cited, with the agency of its 发文字号. */
function readName(text: string, { kind, start, end }: Name): Found {
  if (kind !== 'title' && kind !== 'document-number') return { kind: 'name', start, end, reading: kind };
  const agency = kind === 'title' ? '' : (AGENCY.exec(text.slice(0, start))?.[0] ?? '');
  return { kind: 'reference', start: start - agency.length, end, reading: kind };
}

function boundBefore({ untimed }: ClauseReading, { start: end }: Quantity): Found[] {
  const bound = boundAtEnd(untimed.slice(0, end));
  return bound === null ? [] : [{ kind: 'bound', start: bound.start, end, reading: bound.kind }];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function kindOfTime({ kind }: TimeExpression): TokenPart['kind'] {
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
