import type { SourceRecord } from '../../../model/source-record.ts';
import type { Span } from '../../../model/span.ts';

/** A cell of a table that its file states. */
export interface LayoutCell extends Span {
  /** First column that it stands in, 0 the first; columns that spans above and before it take are counted. */
  column: number;
  /** Columns that it spans (`colspan`, `w:gridSpan`), 1 or more. */
  columns: number;
  /** Rows that it spans (`rowspan`, `w:vMerge`), 1 or more. */
  rows: number;
  /** Its paragraphs; none for an empty cell. */
  lines: readonly Span[];
}

/**
 * A table whose grid the file itself states. In the text its rows are parted by a line end, cells by one tab, the
 * paragraphs of a cell by a line end; repair leaves these marks alone.
 */
export interface LayoutTable extends Span {
  /** Width in columns, spans counted. */
  columns: number;
  rows: readonly (readonly LayoutCell[])[];
  /** Rows at the top that the file marks as heads (`thead`, `w:tblHeader`); 0 where it marks none. */
  heads: number;
}

/** A line that its file sets as a heading (`h1`–`h6`, Word's heading styles); level 1 is outermost. */
export interface LayoutHeading extends Span {
  level: number;
}

/** A field of metadata that a file states beside its text: `发文字号`, with the value as printed. */
export interface LayoutField {
  name: string;
  value: string;
}

/** A sheet of a workbook that a reader sees, with the runs of the text that its cells hold. */
export type LayoutSheet = SourceRecord['sheets'][number];

/** Words of a file that are no part of its document: a web page's navigation, buttons, footer. */
type LeftOut = SourceRecord['leftOut'][number];

/** What the form of a file states that its plain text cannot. Spans are offsets of the derived text, in its order. */
export interface Layout {
  tables: readonly LayoutTable[];
  headings: readonly LayoutHeading[];
  /** Pages of a paged file, which cover the text. */
  pages: readonly Span[];
  /** Sheets of a workbook, in their order. */
  sheets: readonly LayoutSheet[];
  /** Running heads, page numbers: printed on the page, no part of the text; the ledger takes them. */
  furniture: readonly Span[];
  /** Line ends that only the width of the page made; the ledger takes them. */
  wraps: readonly Span[];
  fields: readonly LayoutField[];
  /** What the derived text does not hold. */
  leftOut: readonly LeftOut[];
}

/** The layout of a plain text, which states nothing. */
export const noLayout: Layout = {
  tables: [],
  headings: [],
  pages: [],
  sheets: [],
  furniture: [],
  wraps: [],
  fields: [],
  leftOut: [],
};
