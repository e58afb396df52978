import { NUMBER_HEAD } from '../../lexicon/table-heads.ts';
import type { MarkedQuote } from './anomalies.ts';
import { portal } from '../portal/portal.ts';

/** A cell of a quoted row under the head of its column. */
export interface QuotedCell {
  head: string;
  words: string;
  marked: boolean;
}

/** Columns that only number the rows. */
const numbers = new RegExp(`^(?:${NUMBER_HEAD})$`, 'u');

/**
 * The cells of a quote that is a whole row of a table, its serial number left out; null for running text. A merged
 * cell stands in its first row only.
 */
export function cellsOf({ document, provision, quote, marks }: MarkedQuote): QuotedCell[] | null {
  if (!quote.includes('\t')) return null;
  const found = portal.tableRow(document, provision);
  if (found === undefined) return null;
  const { table, row } = found;
  const parts = quote.split('\t');
  const columns = table.columns.filter((_, index) => row.rowSpans[index] !== 0);
  let start = 0;
  const cells = parts.map((words, order) => {
    const from = start;
    start += words.length + 1;
    const marked = marks.some((mark) => mark.start >= from && mark.end <= from + words.length);
    return { head: columns[order] ?? '', words, marked };
  });
  return cells.filter(({ head }) => !numbers.test(head));
}
