import { typesByEnding, withCharset } from '../lexicon/media-types.ts';
import { formatCsv } from '../site/data/csv.ts';
import type { TargetSource } from './target-source.ts';

/** What a target stands under, in the cell of its document. */
const HEADING = '.target-heading';
/** Rows that are read at a time. */
const atOnce = 2000;

/**
 * Saves rows as a CSV file with the columns of the page.
 * @param columns heads of the columns
 * @param told hears how much is done, from 0 to 1
 */
export async function saveRows(
  source: Pick<TargetSource, 'rows'>,
  numbers: readonly number[],
  columns: readonly string[],
  told: (share: number) => void,
): Promise<void> {
  const cells: string[][] = [];
  for (let at = 0; at < numbers.length; at += atOnce) {
    const rows = await source.rows(numbers.slice(at, at + atOnce));
    for (const row of rows) cells.push(cellsOf(row));
    told(cells.length / numbers.length);
  }
  const names = [...columns, '所在标题', '网址'];
  const paths = names.map((_, index) => String(index));
  const blob = new Blob([formatCsv(paths, cells, names)], { type: withCharset(typesByEnding.csv) });
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = 'targets-seen.csv';
  anchor.click();
  setTimeout(() => {
    URL.revokeObjectURL(anchor.href);
  }, 10_000);
}

function cellsOf(row: HTMLTableRowElement): string[] {
  const heading = row.querySelector(HEADING)?.textContent ?? '';
  return [...[...row.cells].map(ownWords), heading, row.querySelector('a')?.href ?? ''];
}

/** The words of a cell but the heading, which has a column of its own in the file. */
function ownWords(cell: HTMLTableCellElement): string {
  const parts = [...cell.childNodes].filter((part) => !(part instanceof Element && part.matches(HEADING)));
  return parts
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
