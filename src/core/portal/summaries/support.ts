import { foldForms, foldSign } from '../../../lexicon/fold.ts';
import { multipleFactor } from '../../../lexicon/multiples.ts';
import { isSameUnit } from '../../../lexicon/unit-names.ts';
import { unitPattern } from '../../../lexicon/units.ts';
import { boundOf, type Bound } from './bounds.ts';
import { findFigures, type DateFigure, type Figure, type NumberFigure } from './figures.ts';

/** A text as it is compared: one width, no blanks, one form of bracket and dash. */
export function foldWords(text: string): string {
  return foldSign(text)
    .replace(/[﹝[(](\d{4})[﹞\])]/gu, '〔$1〕')
    .replace(/[—–~～]+/gu, '-')
    .toUpperCase();
}

/** What words say of figures. */
export interface Support {
  /** Whether they state a figure: the same value in the same unit, the same date or one that is more exact, the same name. */
  states: (figure: Figure) => boolean;
  /** Which way the number is open, in each place where they state it. */
  bounds: (figure: NumberFigure) => Bound[];
}

/** Reads what words say of figures. */
export function readSupport(words: string): Support {
  const figures = findFigures(words);
  const folded = foldWords(words);
  const dates = figures.filter((figure) => figure.kind === 'date');
  const numbers = figures.filter((figure) => figure.kind === 'number');
  const same = (figure: NumberFigure) =>
    numbers.filter((number) => equals(number, figure) || equalsCell(number, figure, words));
  const states = (figure: Figure) => {
    if (figure.kind === 'date') return dates.some((date) => meets(date, figure)) || meetsInParts(dates, figure);
    if (figure.kind === 'words') return bounded(foldWords(figure.words)).test(folded);
    return same(figure).length > 0;
  };
  return { states, bounds: (figure) => same(figure).map((number) => boundOf(words, number)) };
}

function meets(given: DateFigure, { year, month, day }: DateFigure): boolean {
  return (
    (year === null || given.year === year) &&
    (month === null || given.month === month) &&
    (day === null || given.day === day)
  );
}

/** `2016年9月底前完成选址，12月底前开工`: the second date leaves its year to the first. */
function meetsInParts(dates: readonly DateFigure[], figure: DateFigure): boolean {
  if (figure.year === null || figure.month === null) return false;
  const yearless = dates.filter(({ year }) => year === null);
  return (
    dates.some(({ year }) => year === figure.year) && yearless.some((date) => meets(date, { ...figure, year: null }))
  );
}

function equals(given: NumberFigure, figure: NumberFigure): boolean {
  const difference = Math.abs(scaled(given) - scaled(figure));
  return difference <= 1e-9 * Math.abs(scaled(figure)) && isSameUnit(given.unit, figure.unit);
}

/** A cell has its unit in the head of the table, or in the cell beside it. */
function equalsCell(given: NumberFigure, { value, magnitude, unit }: NumberFigure, words: string): boolean {
  if (given.unit !== null || given.magnitude !== '' || given.value !== value || unit === null) return false;
  return new RegExp(unitPattern(magnitude + unit), 'u').test(foldForms(words));
}

function scaled({ value, magnitude }: NumberFigure): number {
  return value * multipleFactor(magnitude);
}

/** Finds words that are no part of a longer number or Latin name. */
function bounded(words: string): RegExp {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return new RegExp(`(?<![A-Z0-9.零一二两三四五六七八九十百千])${escaped}(?![A-Z0-9]|\\.\\d)`, 'u');
}
