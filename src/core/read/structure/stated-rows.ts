import { serialColumn } from '../../../lexicon/table-heads.ts';
import type { Span } from '../../../model/span.ts';
import { countHeads, fillSpans, isWhole, joinHeads, type FilledRow, type PlacedTable } from './layout-table.ts';
import type { Outline, TextRun } from './outline.ts';
import type { TableDraft } from './tables.ts';

/** The rows of a table that its file states, and the heads that a page break repeats in it. */
export interface StatedRows {
  draft: TableDraft;
  repeated: readonly Span[];
}

/** True where a file states a grid that is more than the frame of a text: two columns and two rows at least. */
export function isGrid({ columns, rows }: PlacedTable): boolean {
  return columns > 1 && rows.length > 1 && rows.some((row) => row.filter(({ lines }) => lines.length > 0).length > 1);
}

/** Adds the heads and rows of a table that its file states under the provision that holds it. */
export function addStatedRows(table: PlacedTable, text: string, eid: string, outline: Outline): StatedRows {
  const filled = fillSpans(table, text);
  const heads = countHeads(table, filled);
  const columns = joinHeads(filled.slice(0, heads), table.columns);
  for (const head of filled.slice(0, heads)) outline.add({ kind: 'head', scope: eid, parent: eid, text: runsOf(head) });
  const numberColumn = serialColumn(columns);
  const draft: TableDraft = { eid, columns, rows: [], notes: [] };
  const repeated: Span[] = [];
  let ordinal = 0;
  for (const row of filled.slice(heads)) {
    const runs = runsOf(row);
    const span = { start: runs[0]?.start ?? table.start, end: runs.at(-1)?.end ?? table.start };
    if (runs.length === 0) continue;
    if (repeats(row, filled.slice(0, heads))) repeated.push(span);
    else {
      const number = (isWhole(row) ? null : row.cells[numberColumn]) ?? null;
      ordinal = number !== null && /^\d{1,4}$/u.test(number) ? Number(number) : ordinal + 1;
      const added = outline.add({ kind: 'row', scope: eid, parent: eid, value: ordinal, text: runs });
      draft.rows.push({ eid: added.eid, number, ...spansOf(row), raw: row.printed.map(({ raw }) => raw), span });
    }
  }
  return { draft, repeated };
}

function spansOf({ cells, rowSpans, columnSpans }: FilledRow) {
  const isPlain = columnSpans.every((span) => span === 1);
  return { cells, rowSpans, ...(isPlain ? {} : { columnSpans }) };
}

function repeats({ cells }: FilledRow, heads: readonly FilledRow[]): boolean {
  return heads.some((head) => !isWhole(head) && head.cells.join('\t') === cells.join('\t'));
}

function runsOf({ printed }: FilledRow): TextRun[] {
  const runs: TextRun[] = [];
  for (const { lines } of printed.toSorted((a, b) => a.column - b.column))
    lines.forEach(({ start, end }, index) => {
      runs.push({ start, end, joiner: runs.length === 0 ? '' : index === 0 ? '\t' : '\n' });
    });
  return runs;
}
