import { deadlineKey, type OrderKey } from '../site/page/row-order.ts';

/** Reads the key of a cell: the value of a number, the end of a deadline, else its words. */
export function orderKey(cell: HTMLTableCellElement | undefined): OrderKey {
  const data = cell?.querySelector('data');
  if (data) return Number(data.value);
  const time = cell?.querySelector('time');
  if (time) return deadlineKey(time.dateTime);
  const words = cell?.textContent.trim() ?? '';
  return words === '' ? null : words;
}

/** Rows in the order of their ranks (`ranksOf`), rising or falling; equals as they were. */
export function byRank(rows: readonly number[], ranks: ArrayLike<number>, descending: boolean): number[] {
  const rankOf = (row: number) => ranks[row] ?? 0;
  return rows.toSorted((a, b) => {
    const [first, second] = [rankOf(a), rankOf(b)];
    const order = Math.abs(first) - Math.abs(second);
    return groupOf(first) - groupOf(second) || (descending ? -order : order);
  });
}

/** Numbers stand before words and these before empty cells, in either direction. */
function groupOf(rank: number): number {
  if (rank === 0) return 2;
  return rank < 0 ? 1 : 0;
}
