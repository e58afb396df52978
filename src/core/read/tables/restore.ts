import type { Provision } from '../../../model/provision.ts';
import type { PolicyTable } from '../../../model/table.ts';
import { announces } from '../structure/table-opening.ts';
import type { TableDraft } from '../structure/tables.ts';

/** Gives the tables of a text their raw cells: the row's lines in the source, cut at tabs and line ends. */
export function restoreTables(
  document: string,
  tables: readonly TableDraft[],
  provisions: readonly Provision[],
  raw: string,
): PolicyTable[] {
  const byEid = new Map(provisions.map((provision) => [provision.eid, provision]));
  /** An annex or a box of one table without a caption of its own is named as that, and a text that is a table as the text. */
  const titleAbove = (holder: Provision | undefined) => {
    const above = byEid.get(holder?.parent ?? '');
    const isLone = tables.filter(({ eid }) => byEid.get(eid)?.parent === holder?.parent).length === 1;
    if (!isLone) return undefined;
    if (above?.kind === 'attachment') return above.text;
    if (above?.kind === 'box') return above.heading ?? undefined;
    const before = provisions[provisions.findIndex(({ eid }) => eid === holder?.eid) - 1];
    return before?.kind === 'title' && announces(before.text) !== null ? before.text : undefined;
  };
  return tables.map(({ eid, columns, rows, notes }) => {
    const holder = byEid.get(eid);
    return {
      document,
      eid,
      number: holder?.number ?? null,
      caption: (holder?.kind === 'attachment' ? holder.text : holder?.heading) ?? titleAbove(holder) ?? null,
      columns,
      rows: rows.map(({ span: _, raw: cells, ...row }) => ({
        ...row,
        rawCells: cells?.map(({ start, end }) => raw.slice(start, end)) ?? rawCells(raw, byEid.get(row.eid)),
      })),
      notes,
    };
  });
}

function rawCells(raw: string, row: Provision | undefined): string[] {
  if (!row) return [];
  const start = raw.lastIndexOf('\n', row.raw.start - 1) + 1;
  const end = /[\r\n]|$/u.exec(raw.slice(row.raw.end));
  const line = raw.slice(start, row.raw.end + (end?.index ?? 0));
  const lines = line.split(/\r\n|\r|\n/u);
  return lines.length > 1 ? lines.map((cell) => cell.trim()) : line.split('\t');
}
