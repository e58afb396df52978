/** What a text is for; its size and colour follow from it. */
export type TextRole = 'label' | 'value' | 'absent' | 'quiet' | 'inverse';

/**
 * What a line says: `trend` joins measured values, `goal` is a bar that must be met, `strive` one striven for,
 * `guide` carries a goal past other values; `link` is a citation, `link-here` one between texts of this portal,
 * `follow` leads from a text to one that follows it.
 */
export type LineRole = 'grid' | 'base' | 'trend' | 'goal' | 'strive' | 'guide' | 'link' | 'link-here' | 'follow';

/** Closed or open shape, or light ground: told apart without colour. */
type FillRole = 'solid' | 'open' | 'goal' | 'band' | 'outline';

/** What a chart is drawn of. Places are pixels from the upper left corner; `y` of a text is its middle. */
export type Mark =
  | { kind: 'text'; role: TextRole; x: number; y: number; anchor: 'start' | 'middle' | 'end'; words: string }
  | { kind: 'line'; role: LineRole; x1: number; y1: number; x2: number; y2: number }
  | { kind: 'path'; role: LineRole; d: string }
  | { kind: 'circle'; role: FillRole; x: number; y: number; r: number }
  | { kind: 'rect'; role: FillRole; x: number; y: number; width: number; height: number };

/** Marks and the room that they take, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
}

/** A cell of a chart's table: words or a number, with the page or provision that it can be checked at. */
interface Cell {
  words: string | number;
  /** Path within the site, without its base. */
  path?: string;
}

interface ChartTable {
  columns: string[];
  rows: Cell[][];
}

/** A chart as data: what it says, what it draws at a width, and all its numbers as a table. */
export interface Chart {
  /** Part of its address: `deadlines`, `indicator-pm25`. */
  id: string;
  title: string;
  unit: string;
  /** What it shows, in a sentence made from the data. */
  finding: string;
  /** What runs down and across and over which range, for those who do not see it; no full stop. */
  axes: string;
  /** Documents and tables that it is drawn from. */
  sources: string[];
  /** What a reader must know of the counting or the scale. */
  note: string;
  draw: (width: number) => Drawing;
  table: ChartTable;
  /** Its numbers as the CSV file has them, where the table of the page is set for reading. */
  data?: ChartTable;
}

/** Widths that a chart is drawn for: a phone, and a page or a sheet. */
export const chartWidths = { narrow: 340, wide: 720 } as const;

/** Sizes of texts in pixels. */
export const textSizes: Record<TextRole, number> = { label: 12, value: 12, absent: 12, quiet: 11, inverse: 11 };

/** Width of words in pixels, on the safe side for every font: a Han character is one em wide, others 0.6. */
export function measureText(words: string, size: number): number {
  return [...words].reduce(
    (sum, character) => sum + (character > '\u2E80' || /[‘-”—…]/.test(character) ? size : size * 0.6),
    0,
  );
}

/** Two decimals: a hundredth of a pixel is seen by nobody, and bytes stay the same everywhere. */
export function roundPlace(place: number): number {
  return Math.round(place * 100) / 100;
}

/** A text mark. */
export function text(
  role: TextRole,
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Mark {
  return { kind: 'text', role, x: roundPlace(x), y: roundPlace(y), anchor, words };
}

/** A straight line. */
export function line(role: LineRole, x1: number, y1: number, x2: number, y2: number): Mark {
  return { kind: 'line', role, x1: roundPlace(x1), y1: roundPlace(y1), x2: roundPlace(x2), y2: roundPlace(y2) };
}
