import { byRank } from './row-order.ts';
import { codesOf, queryTerms, siftRows, type CodeColumn, type Sifted } from './row-sift.ts';
import { foldSpelling } from '../lexicon/fold.ts';
import type { TableState } from './table-state.ts';
import type { FilterSelect, FilterValue, TargetSource } from './target-source.ts';

/** What was asked of the targets, and what there is. */
export interface Asked {
  /** Rows that meet it, in the order that is asked for. */
  readonly found: readonly number[];
  /** For each filter, how many targets each choice would leave; null where nothing was asked but an order. */
  readonly counts: Sifted['counts'] | null;
  /** The value chosen in each filter, null for none. */
  readonly chosen: readonly (FilterValue | null)[];
}

/** All targets in an order, of which nothing else is asked. */
export async function orderTargets(
  source: TargetSource,
  filters: readonly FilterSelect[],
  { sort, descending }: Pick<TableState, 'sort' | 'descending'>,
): Promise<Asked> {
  const all = Array.from({ length: source.size }, (_, row) => row);
  const found = sort === null ? all : byRank(all, await source.ranks(sort), descending);
  return { found, counts: null, chosen: filters.map(() => null) };
}

/** A position that no value has. */
const NOWHERE = -1;

/**
 * Answers a state; what is not needed for that is not read.
 * @param told hears how much of the words is read, from 0 to 1
 */
export async function siftTargets(
  source: TargetSource,
  filters: readonly FilterSelect[],
  state: Pick<TableState, 'query' | 'chosen' | 'sort' | 'descending'>,
  told: (share: number) => void,
): Promise<Asked> {
  const chosen = await Promise.all(filters.map((filter) => chosenIn(source, filter, state)));
  const columns = await source.columns();
  const holds = await holding(source, columns, queryTerms(state.query), told);
  const wanted = filters.map(({ name }, filter) =>
    state.chosen[name] === undefined ? null : (chosen[filter]?.code ?? NOWHERE),
  );
  const { seen, counts } = siftRows(source.size, columns, wanted, holds);
  const found = state.sort === null ? seen : byRank(seen, await source.ranks(state.sort), state.descending);
  return { found, counts, chosen };
}

function chosenIn(
  source: TargetSource,
  filter: FilterSelect,
  { chosen }: Pick<TableState, 'chosen'>,
): Promise<FilterValue | null> {
  const value = chosen[filter.name];
  return value === undefined ? Promise.resolve(null) : source.value(filter, value);
}

/** Whether a row holds all terms: in its cells, or in the name of a value that it has, which it need not print. */
async function holding(
  source: TargetSource,
  columns: readonly CodeColumn[],
  terms: readonly string[],
  told: (share: number) => void,
): Promise<(row: number) => boolean> {
  if (terms.length === 0) return () => true;
  const [words, names] = await Promise.all([source.words(told), source.names()]);
  const folded = names.map((own) => own.map((name) => foldSpelling(name)));
  const named = terms.map((term) =>
    folded.map((own) => new Set(own.flatMap((name, code) => (name.includes(term) ? [code] : [])))),
  );
  const isNamed = (row: number, order: number) =>
    columns.some((column, filter) => codesOf(column, row).some((code) => named[order]?.[filter]?.has(code) ?? false));
  return (row) => terms.every((term, order) => (words[row]?.includes(term) ?? false) || isNamed(row, order));
}
