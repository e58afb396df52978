import type { Span } from '../../../model/span.ts';

/** Where a cell stands in the words of its row, whose cells are parted by tabs; null where another row holds it. */
export function spanOfCell(words: string, cell: string): Span | null {
  let start = 0;
  for (const printed of words.split('\t')) {
    const inset = printed.indexOf(cell);
    if (printed.trim() === cell.trim()) return { start: start + inset, end: start + inset + cell.length };
    start += printed.length + 1;
  }
  return null;
}
