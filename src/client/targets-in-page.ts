import { foldSpelling } from '../lexicon/fold.ts';
import { ranksOf } from '../site/page/row-order.ts';
import { kept } from './kept-promise.ts';
import { orderKey } from './row-order.ts';
import { readColumn } from './row-sift.ts';
import { offeredNames, offeredValue, type FilterSelect, type TargetSource } from './target-source.ts';

/** The targets whose rows stand in the page, all of them. */
export function targetsInPage(table: HTMLTableElement, filters: readonly FilterSelect[]): TargetSource {
  const elements = [...(table.tBodies[0]?.rows ?? [])];
  return {
    size: elements.length,
    perPage: elements.length,
    columns: kept(() => {
      const codes = elements.map(({ dataset }) => (dataset['codes'] ?? '').split('|'));
      return filters.map((_, filter) => readColumn(codes.map((own) => own[filter] ?? '')));
    }),
    names: kept(() => filters.map(offeredNames)),
    value: (filter, value) => Promise.resolve(offeredValue(filter, value)),
    words: kept(() => elements.map(({ textContent }) => foldSpelling(textContent))),
    ranks: (column) => {
      const place = table.querySelector<HTMLTableCellElement>(`thead th[data-key="${column}"]`)?.cellIndex ?? -1;
      return Promise.resolve(ranksOf(elements.map(({ cells }) => orderKey(cells[place]))));
    },
    rows: (numbers) => Promise.resolve(numbers.flatMap((number) => elements[number] ?? [])),
  };
}
