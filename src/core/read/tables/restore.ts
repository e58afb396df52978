import type { Provision } from '../../../model/provision.ts';
import type { PolicyTable } from '../../../model/table.ts';
import type { TableDraft } from '../structure/tables.ts';

/** Gives the tables of a text their raw cells: the row's lines in the source, cut at tabs and line ends. */
export function restoreTables(
  document: string,
  tables: readonly TableDraft[],
  provisions: readonly Provision[],
  raw: string,
): PolicyTable[] {
  const byEid = new Map(provisions.map((provision) => [provision.eid, provision]));
  /** An annex of one table without a caption of its own is named as the annex. */
  const annexTitle = (holder: Provision | undefined) => {
    const annex = byEid.get(holder?.parent ?? '');
    const isLone = tables.filter(({ eid }) => byEid.get(eid)?.parent === holder?.parent).length === 1;
    return annex?.kind === 'attachment' && isLone ? annex.text : undefined;
  };
  return tables.map(({ eid, columns, rows, notes }) => {
    const holder = byEid.get(eid);
    return {
      document,
      eid,
      number: holder?.number ?? null,
      caption: (holder?.kind === 'attachment' ? holder.text : holder?.heading) ?? annexTitle(holder) ?? null,
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
