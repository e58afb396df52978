import type { Span } from '../../../model/span.ts';
import { Attachments } from './attachments.ts';
import { Closing } from './closing.ts';
import type { PlacedTable } from './layout-table.ts';
import type { Marker } from './marker.ts';
import type { Outline } from './outline.ts';
import { Position } from './position.ts';
import { Prose } from './prose.ts';
import { TableBlocks } from './table-block.ts';
import type { TableDraft, TextLine } from './tables.ts';

/** Where a body is read: its text, the tabs before an ordinary line, and the eId it hangs from. */
export interface BodyContext {
  text: string;
  base: number;
  /** eId of the attachment that holds the body, null for the text itself. */
  root: string | null;
  /** Tables whose grid the file states. */
  tables: readonly PlacedTable[];
  /** Levels of the lines that the file sets as headings, by their offsets. */
  levels: ReadonlyMap<number, number>;
  /** Decimal numbers (`4.2.1`), by the offsets of the lines that they head. */
  decimals: ReadonlyMap<number, Marker>;
  /** Tables whose heads each page prints again: the offset behind each, by that of its first line. */
  running: ReadonlyMap<number, number>;
  /** Headings that a contents page names. */
  titles: ReadonlySet<string>;
  /** Offsets of the lines that go on with a quotation, such as the new words of a text that is amended. */
  quoted: ReadonlySet<number>;
}

/** The tables of a body, and the header lines that page breaks have repeated. */
export interface BodyTables {
  tables: readonly TableDraft[];
  repeated: readonly Span[];
}

/** Reads the numbered hierarchy of a text with its lists, boxes, tables, notes, annexes and closing lines. */
export function parseBody(lines: readonly TextLine[], context: BodyContext, outline: Outline): BodyTables {
  const position = new Position(context.root);
  const blocks = new TableBlocks(context, position, outline);
  const attachments = new Attachments(context.root, outline, context.titles, (all, at) => blocks.isTable(all, at));
  const closing = new Closing(lines, position, outline);
  const prose = new Prose(context, position, outline);
  const found: BodyTables[] = [blocks];
  const parseAttachment = (at: number): number | null => {
    const block = attachments.parse(lines, at);
    if (block?.annex) found.push(parseBody(block.annex.body, { ...context, root: block.annex.eid }, outline));
    return block?.next ?? null;
  };
  let next = 0;
  for (let line = lines[next]; line; line = lines[next]) {
    if (prose.parseLookalike(line)) {
      next++;
      continue;
    }
    const end = blocks.parseTable(lines, next) ?? parseAttachment(next) ?? closing.parse(lines, next);
    if (end === null && !blocks.parseNote(line)) prose.parse(line, lines[next + 1]);
    next = end ?? next + 1;
  }
  return { tables: found.flatMap(({ tables }) => tables), repeated: found.flatMap(({ repeated }) => repeated) };
}
