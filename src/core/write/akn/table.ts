import type { Provision } from '../../../model/provision.ts';
import { isOwnCell, type TableRow } from '../../../model/table.ts';
import { element, type XmlElement } from '../xml.ts';
import type { Node } from './tree.ts';
import type { Writing } from './writing.ts';

/** A cell as it is printed: one that the cell above covers is no cell. */
interface Cell {
  readonly words: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Lines of a table, in the columns that the table data gives them. */
export function writeTable(eId: string, lines: readonly Node[], writing: Writing): XmlElement {
  const rows = new Map(writing.tables.flatMap((table) => table.rows.map((row) => [row.eid, row])));
  const written = lines.map(({ provision }) =>
    writeLine(provision, cellsOf(provision, rows.get(provision.eid)), writing),
  );
  return element('table', { eId }, written);
}

function cellsOf({ text }: Provision, restored: TableRow | undefined): Cell[] {
  if (restored === undefined) return text.split('\t').map((words) => ({ words, rowSpan: 1, columnSpan: 1 }));
  return restored.cells.flatMap((cell, column) => {
    const [rowSpan, columnSpan] = [restored.rowSpans[column] ?? 1, restored.columnSpans?.[column] ?? 1];
    return isOwnCell(restored, column) ? [{ words: cell ?? '', rowSpan, columnSpan }] : [];
  });
}

function writeLine(provision: Provision, cells: readonly Cell[], writing: Writing): XmlElement {
  const words = writing.writer(provision);
  let at = 0;
  const written = cells.map((cell) => {
    // Cells stand in the text of their row one behind the other.
    at = Math.max(at, provision.text.indexOf(cell.words, at));
    const content = words.write(cell.words, at);
    at += cell.words.length;
    const rowspan = cell.rowSpan > 1 ? String(cell.rowSpan) : null;
    const colspan = cell.columnSpan > 1 ? String(cell.columnSpan) : null;
    return element(provision.kind === 'head' ? 'th' : 'td', { colspan, rowspan }, [element('p', {}, content)]);
  });
  return element('tr', { eId: provision.eid }, written);
}
