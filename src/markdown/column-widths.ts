import { textOf, type RowNode } from './provision.ts';

/** Widths of a column, in em, with the most characters of a cell that each is made for. */
const widths = [
  { name: 'figures', em: 3.6, characters: 4 },
  { name: 'words', em: 6.2, characters: 12 },
  { name: 'phrase', em: 10.5, characters: 30 },
  { name: 'sentences', em: 19, characters: Infinity },
] as const;

type Width = (typeof widths)[number];

/** Widths of a table, in em, below which it scrolls rather than narrows. */
const tableWidths = [16, 24, 32, 40, 48, 56] as const;

/** Classes that keep the columns of a table readable; the style sheet gives them their widths. */
export interface TableWidths {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The widths of a table and its columns, by the longest cell in the body of each. */
export function widthsOf(rows: readonly RowNode[]): TableWidths {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: count }, (_, column) => columnWidth(rows, column));
  const sum = columns.reduce((em, width) => em + width.em, 0);
  const table = tableWidths.find((em) => em >= sum) ?? tableWidths.at(-1);
  return { table: `em-${String(table)}`, columns: columns.map(({ name }) => name) };
}

function columnWidth(rows: readonly RowNode[], column: number): Width {
  const lengths = rows
    .filter(({ kind }) => kind === 'row')
    .map(({ cells }) => (cells[column] ?? []).map(textOf).join('').length);
  const longest = Math.max(0, ...lengths);
  return widths.find(({ characters }) => longest <= characters) ?? widths[3];
}
