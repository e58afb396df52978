import { isOwnCell, type TableRow } from '../../model/table.ts';
import { portal } from '../portal/portal.ts';

/** What is quoted, and the provision that it stands in. */
interface Quoted {
  readonly document: string;
  readonly provision: string;
  readonly quote: string;
}

/** A quote on one line; the cells of a table's row are named by the heads of their columns where those are known. */
export function quoteOnLine({ document, provision, quote }: Quoted): string {
  if (quote.includes('\t')) {
    const found = portal.tableRow(document, provision);
    const named = found && nameCells(found.table.columns, found.row, quote.split('\t'));
    if (named) return named;
  }
  return quote.replaceAll('\t', ' ｜ ').replace(/\s+/gu, ' ').trim();
}

/**
 * Quoted cells behind the heads of their columns: `指标：森林覆盖率（%），2019年66.84，2025年目标≥66.85`. Null where they do
 * not stand one behind the other in the restored row, or their first stands in it twice: its columns are then not known.
 */
export function nameCells(
  columns: readonly string[],
  row: Pick<TableRow, 'cells' | 'rowSpans' | 'columnSpans'>,
  quoted: readonly string[],
): string | null {
  const { cells } = row;
  const first = cells.indexOf(quoted[0] ?? '');
  if (first < 0 || cells.includes(quoted[0] ?? '', first + 1)) return null;
  // What the source has lost and what is merged with the row above are not among the words of a row.
  const own = cells.flatMap((words, column) =>
    words === null || words === '' || !isOwnCell(row, column) || column < first
      ? []
      : [{ words, head: columns[column] ?? '' }],
  );
  if (quoted.some((words, index) => own[index]?.words !== words)) return null;
  const named = own.slice(0, quoted.length).map(({ words, head }) => nameCell(head, words.replace(/\s+/gu, ' ')));
  return named.join(quoted.some((words) => /[，；。]/u.test(words)) ? '；' : '，');
}

/** A figure stands right behind its head, 2019年66.84; words behind a colon, 指标：森林覆盖率. */
function nameCell(head: string, words: string): string {
  return head === '' || /^[≥≤＞＜><≈±]?[0-9]/u.test(words) ? head + words : `${head}：${words}`;
}
