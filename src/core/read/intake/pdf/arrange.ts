import { hasColumnsOf, wordsOf, type Block, type TableRow } from './derive.ts';
import { findFurniture } from './furniture.ts';
import type { PageContent } from './geometry.ts';
import { findRuledTables } from './grid.ts';
import { readLines, type PrintedLine } from './line.ts';
import { isWrapped, measureLines, type Measure } from './paragraphs.ts';
import { fillTables, type PrintedCell, type PrintedTable } from './table.ts';

/** A page, taken apart into lines and tables. */
interface ReadPage {
  width: number;
  height: number;
  lines: PrintedLine[];
  tables: PrintedTable[];
}

type PrintedBlock = { page: number } & (
  | { kind: 'line'; line: PrintedLine }
  | { kind: 'furniture'; line: PrintedLine }
  | { kind: 'table'; table: PrintedTable }
);

/** Puts what stands on pages in reading order, with the lines of a paragraph and the rows of a table together. */
export function arrange(pages: readonly PageContent[]): Block[] {
  const read = pages.map(({ runs, width, height, level, upright }): ReadPage => {
    const { filled, rest } = fillTables(findRuledTables({ level, upright }), runs);
    return { width, height, lines: readLines(rest), tables: filled.filter(hasWords) };
  });
  const furniture = findFurniture(read);
  const printed = read.flatMap((page, index): PrintedBlock[] =>
    [
      ...page.lines.map((line) => ({
        kind: furniture.has(line) ? ('furniture' as const) : ('line' as const),
        page: index + 1,
        line,
        at: line.base,
      })),
      ...page.tables.map((table) => ({ kind: 'table' as const, page: index + 1, table, at: table.top })),
    ].sort((a, b) => b.at - a.at),
  );
  return joinBlocks(printed, measuresOf(read, furniture));
}

function hasWords({ rows }: PrintedTable): boolean {
  return rows.some((row) => row.some(({ lines }) => lines.length > 0));
}

/** Pages of one width have one measure: by page, from 0. */
function measuresOf(pages: readonly ReadPage[], furniture: ReadonlySet<PrintedLine>): Measure[] {
  const byWidth = Map.groupBy(pages, ({ width }) => Math.round(width));
  const measures = new Map(
    [...byWidth].map(([width, same]) => {
      const lines = same.flatMap((page) => page.lines.filter((line) => !furniture.has(line)));
      return [width, measureLines(lines, width)];
    }),
  );
  return pages.map(({ width }) => measures.get(Math.round(width)) ?? { left: 0, right: width, indents: false });
}

function joinBlocks(printed: readonly PrintedBlock[], measures: readonly Measure[]): Block[] {
  const blocks: Block[] = [];
  let open: { rows: TableRow[]; table: PrintedTable } | null = null;
  printed.forEach((block, index) => {
    if (block.kind === 'table') {
      if (open && hasColumnsOf(open.table, block.table)) open.rows.push(...continued(open, block.table, block.page));
      else {
        const rows = rowsOf(block.table.rows, block.page);
        open = { rows, table: block.table };
        blocks.push({ kind: 'table', page: block.page, rows, columns: block.table.edges.length - 1 });
      }
    } else if (block.kind === 'furniture') {
      const goesOn: boolean = open !== null && nextTable(printed, index, open.table);
      const written = { kind: 'furniture' as const, page: block.page, text: block.line.text };
      if (open && goesOn) open.rows.push(written);
      else blocks.push(written);
    } else {
      open = null;
      const { text, marks } = block.line;
      blocks.push({ kind: 'line', page: block.page, text, marks, isWrapped: wrapsAt(printed, index, measures) });
    }
  });
  return blocks;
}

/** True when the table goes on behind the furniture that begins at a place. */
function nextTable(printed: readonly PrintedBlock[], index: number, table: PrintedTable): boolean {
  const next = printed.slice(index, index + 8).find(({ kind }) => kind !== 'furniture');
  return next?.kind === 'table' && hasColumnsOf(table, next.table);
}

function rowsOf(rows: readonly PrintedCell[][], page: number): TableRow[] {
  return rows.map((cells) => ({ kind: 'cells', page, cells }));
}

/** The rows with which a table goes on; those of its head that are printed again are furniture. */
function continued({ table }: { table: PrintedTable }, next: PrintedTable, page: number): TableRow[] {
  let heads = 0;
  while (heads < next.rows.length) {
    const [first, again] = [wordsOf(table.rows[heads] ?? []), wordsOf(next.rows[heads] ?? [])];
    if (first !== again || first.trim() === '') break;
    heads++;
  }
  const furniture = next.rows.slice(0, heads).map((row): TableRow => ({ kind: 'furniture', page, text: wordsOf(row) }));
  return [...furniture, ...rowsOf(next.rows.slice(heads), page)];
}

/** True when the line at a place is parted from the next one by the page's width, or by its end, alone. */
function wrapsAt(printed: readonly PrintedBlock[], index: number, measures: readonly Measure[]): boolean {
  const block = printed[index];
  let at = index + 1;
  while (printed[at]?.kind === 'furniture') at++;
  const next = printed[at];
  const measure = block && measures[block.page - 1];
  if (block?.kind !== 'line' || next?.kind !== 'line' || !measure) return false;
  const isNear = next.page === block.page;
  return isWrapped(block.line, next.line, measure, isNear ? pitchAt(printed, index) : null);
}

/** The distance of the lines about a place: the least of those near by that are set alike. */
function pitchAt(printed: readonly PrintedBlock[], index: number): number {
  let pitch = Infinity;
  for (let at = Math.max(0, index - 3); at < index + 4; at++) {
    const [above, below] = [printed[at], printed[at + 1]];
    if (above?.kind !== 'line' || below?.kind !== 'line' || above.page !== below.page) continue;
    if (Math.abs(above.line.size - below.line.size) > 1) continue;
    pitch = Math.min(pitch, above.line.base - below.line.base);
  }
  return pitch;
}
