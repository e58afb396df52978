import { compareKeys } from '../site/page/row-order.ts';
import { orderKey } from './row-order.ts';
import type { TableState } from './table-state.ts';

/** The head of a column by which rows can be sorted. */
interface SortHead {
  readonly key: string;
  readonly head: HTMLTableCellElement;
}

/** The heads of a table that name a column to sort by. */
export function sortHeads(table: HTMLTableElement): SortHead[] {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-key]')];
  return heads.map((head) => ({ key: head.dataset['key'] ?? '', head }));
}

/** Makes a button of each head. */
export function makeSortable(heads: readonly SortHead[], press: (key: string) => void): void {
  for (const { key, head } of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-button';
    button.append(head.textContent.trim());
    button.addEventListener('click', () => {
      press(key);
    });
    head.replaceChildren(button);
  }
}

/** Puts rows, given in the order of the page, into the order of a state; they are moved only for another one. */
export function rowSorter(
  rows: readonly HTMLTableRowElement[],
  heads: readonly SortHead[],
): (state: Pick<TableState, 'sort' | 'descending'>) => void {
  let order = ' false';
  return ({ sort, descending }) => {
    const wanted = `${sort ?? ''} ${String(descending)}`;
    if (wanted === order) return;
    order = wanted;
    const column = heads.find(({ key }) => key === sort)?.head.cellIndex;
    const keyed = rows.map((row) => ({ row, key: orderKey(column === undefined ? undefined : row.cells[column]) }));
    if (column !== undefined) keyed.sort((a, b) => compareKeys(a.key, b.key, descending));
    rows[0]?.parentElement?.append(...keyed.map(({ row }) => row));
    showOrder(heads, { sort, descending });
  };
}

/** Tells by which column the rows are sorted. */
export function showOrder(
  heads: readonly SortHead[],
  { sort, descending }: Pick<TableState, 'sort' | 'descending'>,
): void {
  for (const { key, head } of heads) {
    if (key === sort) head.ariaSort = descending ? 'descending' : 'ascending';
    else head.removeAttribute('aria-sort');
  }
}
