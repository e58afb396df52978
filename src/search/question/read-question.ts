import { PLAN, yearsOfPlan } from '../../lexicon/five-year-plans.ts';
import { foldForms } from '../../lexicon/fold.ts';
import {
  fillers,
  levelWords,
  questionWords,
  recurrenceWords,
  type QuestionKind,
} from '../../lexicon/question-words.ts';
import { readNumeral } from '../../core/read/text/numeral.ts';
import { foldName } from '../things/names.ts';

export type AskedLevel = (typeof levelWords)[number][0];

/** A query read as a question, but for the names in it. */
export interface AskedWords {
  /** What it is after; null where it asks in no words. */
  readonly kind: QuestionKind | null;
  /** Years that it names; those of a five-year plan are all of it. */
  readonly years: readonly string[];
  /** As they are told again: `2025年`, `“十四五”`. */
  readonly yearWords: string;
  readonly levels: readonly AskedLevel[];
  readonly recurrence: (typeof recurrenceWords)[number][0] | null;
  /** A number that it names, as `100` of `100%`. */
  readonly value: number | null;
  /** The other words, folded as names are looked up: names of places and bodies, and what is measured. */
  readonly rest: string;
}

const YEAR = /(?<![\d.〔[(【])((?:19|20)\d{2})(?![\d.])(?:年度?)?(?:年?底|年?末|以前|之前|前)?/gu;
const PLANS = new RegExp(`["“”]?(${PLAN})五["“”]?(?:规划|计划|期间|时期|末)?`, 'gu');
const NUMBER = /(?<![\d.a-z])(\d+(?:\.\d+)?)\s*(?:%|‰|[万亿]?\p{Script=Han}{0,4}$)/u;

/** Reads a query as a question by the words that people ask in. */
export function readQuestion(query: string): AskedWords {
  const shown = foldForms(query).toLowerCase();
  const plans = [...shown.matchAll(PLANS)].map(({ 1: numeral = '' }) => ({
    numeral,
    ...yearsOfPlan(readNumeral(numeral) ?? 0),
  }));
  const named = [...shown.matchAll(YEAR)].map(({ 1: year = '' }) => year);
  const years = [...named, ...plans.flatMap(({ from, to }) => range(from, to))];
  const yearWords = [...named.map((year) => `${year}年`), ...plans.map(({ numeral }) => `“${numeral}五”`)].join('、');

  const timeless = shown.replace(YEAR, ' ').replace(PLANS, ' ');
  const number = NUMBER.exec(timeless);
  const words = foldName(number === null ? timeless : timeless.replace(NUMBER, ' '));
  const cue = questionWords.find(({ pattern }) => pattern.test(words));
  const stated = cue === undefined ? words : words.replace(cue.pattern, '\n');
  const levels = levelWords.filter(([, pattern]) => pattern.test(words)).map(([level]) => level);
  const recurrence = recurrenceWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  const bare = [...levelWords, ...recurrenceWords].reduce((left, [, pattern]) => left.replace(pattern, '\n'), stated);
  return {
    kind: cue?.kind ?? null,
    years: [...new Set(years)],
    yearWords,
    levels,
    recurrence,
    value: number?.[1] === undefined ? null : Number(number[1]),
    rest: cue === undefined ? bare.replaceAll('\n', '') : withoutFillers(bare),
  };
}

/** The parts of some words between what was taken out of them, without what says nothing at their ends. */
export function withoutFillers(words: string): string {
  return words
    .split('\n')
    .map((part) => (fillers.alone.test(part) ? '' : part.replace(fillers.before, '').replace(fillers.behind, '')))
    .join('');
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}
