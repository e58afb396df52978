/** What a cell is ordered by: a number, a word, or nothing. */
export type OrderKey = number | string | null;

/** Reads the key of a cell: the value of a number, the end of a deadline, else its words. */
export function orderKey(cell: HTMLTableCellElement | undefined): OrderKey {
  const data = cell?.querySelector('data');
  if (data) return Number(data.value);
  const time = cell?.querySelector('time');
  if (time) return deadlineKey(time.dateTime);
  const words = cell?.textContent.trim() ?? '';
  return words === '' ? null : words;
}

/** A year ends with its last month: `2017` and `2017-12` are one day. */
export function deadlineKey(deadline: string): string {
  return deadline.length === 4 ? `${deadline}-12` : deadline;
}

/** Numbers by value, then words by their reading; empty cells come last in either direction. */
export function compareKeys(a: OrderKey, b: OrderKey, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareCells(String(a), String(b));
  return descending ? -order : order;
}

/** Made when it is first asked for: its tables for Chinese take a phone a tenth of a second. */
let collator: Intl.Collator | undefined;

/** Order of two cells: numbers by value, Chinese by its reading. */
export function compareCells(a: string, b: string): number {
  collator ??= new Intl.Collator('zh-CN', { numeric: true });
  return collator.compare(a, b);
}
