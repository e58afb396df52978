import { COMPARATOR } from '../../../../lexicon/comparators.ts';
import type { Span } from '../../../../model/span.ts';
import type { HeadKind } from './heads.ts';

const NUMBER = `[${COMPARATOR}约]?-?(?:0|[1-9]\\d*)(?:\\.\\d{1,3})?(?:左右|以上|以下|以内|个百分点|[%％])?`;
const NONE = '[-—－–/](?!\\d)|[-—－–/](?=\\d)';
/** What may stand below a head, a number cut at any of its digits. */
const below: Readonly<Partial<Record<HeadKind, RegExp>>> = {
  year: new RegExp(`^(?:${NUMBER}|${NONE})$`, 'u'),
  change: new RegExp(`^(?:[-－]?${NUMBER}|${NONE})$`, 'u'),
  sum: new RegExp(`^(?:[〔［[（(]\\s*${NUMBER}\\s*[〕\\]］）)]|${NONE})$`, 'u'),
};

/** Cells of one row: where each stands in the line; null for the last one where nothing is printed in it. */
export type ValueCells = (Span | null)[];

/** A goal is not as far from the state as this, by the factor between them. */
const FAR = 3;
const ROUNDING = 0.051;

/**
 * Cuts a run of values into one cell a column. Null where the run can be cut in several ways and neither the change that
 * the row prints, nor the size of its state and its goal, tells which is meant.
 */
export function cutValues(run: string, offset: number, kinds: readonly HeadKind[]): ValueCells | null {
  const words = run.trimEnd();
  const whole = waysOf(words, kinds);
  const ways = whole.length > 0 || kinds.at(-1) !== 'sum' ? whole : waysOf(words, kinds.slice(0, -1));
  const printed = ways.filter((cells) => isComputed(cells, kinds) === true);
  const likely = printed.length > 0 ? printed : ways.filter((cells) => isLikely(cells, kinds));
  const [way] = likely;
  if (!way || likely.length > 1) return null;
  let at = offset;
  const cells: ValueCells = way.map((cell) => {
    const blanks = cell.length - cell.trimStart().length;
    const start = at + blanks;
    at += cell.length;
    return { start, end: at };
  });
  return kinds.map((_, index) => cells[index] ?? null);
}

const LONGEST_RUN = 48;

/** All ways to cut a run so that each piece may stand below its head. */
function waysOf(run: string, kinds: readonly HeadKind[]): string[][] {
  const [kind, ...others] = kinds;
  if (kind === undefined) return run === '' ? [[]] : [];
  if (run.length > LONGEST_RUN) return [];
  const pattern = below[kind];
  const found: string[][] = [];
  for (let cut = 1; cut <= run.length - others.length; cut++) {
    const cell = run.slice(0, cut);
    if (!pattern?.test(cell.trimStart())) continue;
    for (const rest of waysOf(run.slice(cut), others)) found.push([cell, ...rest]);
  }
  return found;
}

function numberIn(cell: string | undefined): number | null {
  const digits = /-?\d+(?:\.\d+)?/u.exec(cell ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

/** Whether the change that a row prints is that from its state to its goal; null where it prints none. */
function isComputed(cells: readonly string[], kinds: readonly HeadKind[]): boolean | null {
  const [state, goal] = cells.filter((_, index) => kinds[index] === 'year').map(numberIn);
  const at = kinds.findIndex((kind) => kind === 'change' || kind === 'sum');
  const change = numberIn(cells[at]);
  if (state === undefined || state === null || goal === undefined || goal === null || change === null) return null;
  if (Math.abs(goal - state - change) <= ROUNDING) return true;
  return /[%％]/u.test(cells[at] ?? '') && Math.abs(((goal - state) / state) * 100 - change) <= 0.51;
}

/** Whether no value of a row is many times another; of a row that prints one value alone there is nothing to compare. */
function isLikely(cells: readonly string[], kinds: readonly HeadKind[]): boolean {
  const years = cells.filter((_, index) => kinds[index] === 'year').map(numberIn);
  const [state, goal] = years.filter((value) => value !== null);
  if (state === undefined || goal === undefined || state === goal) return true;
  const factor = Math.abs(goal / state);
  return factor < FAR && factor > 1 / FAR;
}
