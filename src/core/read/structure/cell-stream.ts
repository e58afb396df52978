import { ATTACHMENT, BOX, COPY, IMPRINT, NOTE, PUBLICITY, TABLE_CAPTION } from '../../../lexicon/markers.ts';
import type { Span } from '../../../model/span.ts';
import { readDate } from '../text/date.ts';
import { readMarker } from './marker.ts';
import { announces } from './table-opening.ts';
import type { Grid, LoneTabs, Place, TextLine } from './tables.ts';

/** One cell of a table that came as text, where its lines are in one. */
export interface Block {
  lines: Span[];
  text: string;
  tabs: LoneTabs | null;
  /** Whether a blank line stands before it. */
  afterBlank: boolean;
  /** Index of the line after it. */
  next: number;
}

/** How the cells of a table that came as text are parted: by blank lines, or by the end of each line. */
export type Parting = 'blank' | 'line';

/** As many lines as the smallest table takes below its first cell. */
const SIGHT = 4;

/** How the cells are parted that begin at a line. */
export function partingAt(lines: readonly TextLine[], start: number): Parting {
  const following = lines.slice(start + 1, start + 1 + SIGHT);
  return following.some(({ afterBlank }) => afterBlank) ? 'blank' : 'line';
}

/** The cell at a line; null at the end, and for a line whose cells tabs part. */
export function blockAt(lines: readonly TextLine[], at: number, parting: Parting = 'blank'): Block | null {
  const first = lines[at];
  if (!first || first.text.includes('\t')) return null;
  const { text, tabs = null, afterBlank } = first;
  const block: Block = { lines: [first], text, tabs, afterBlank, next: at + 1 };
  if (parting === 'line') return block;
  for (let line = lines[block.next]; line && !line.afterBlank; line = lines[++block.next]) {
    block.lines.push(line);
    block.text += line.text;
  }
  return block;
}

/** A table that came as text is no longer than this. */
const MOST_CELLS = 6000;

/** The cells that stand behind each other from a line on, up to one for which `ends` holds. */
export function blocksFrom(
  lines: readonly TextLine[],
  start: number,
  parting: Parting,
  ends: (block: Block) => boolean,
): Block[] {
  const blocks: Block[] = [];
  for (let block = blockAt(lines, start, parting); block; block = blockAt(lines, block.next, parting)) {
    const isPast = parting === 'line' && blocks.length > 0 && block.afterBlank;
    if (isPast || ends(block) || blocks.length === MOST_CELLS) break;
    blocks.push(block);
  }
  return blocks;
}

/** `图1 …`, `资料来源：…`. */
const BESIDE = /^(?:图\s*\d|资料来源)/u;

/** Whether a line that is no cell begins with a block: a heading, a note, a caption, an annex, the end of a document. */
export function leavesTable({ text }: Block): boolean {
  const marker = readMarker(text);
  const isHeading = marker !== null && ['chapter', 'article', 'section', 'subsection'].includes(marker.kind);
  const closing = [NOTE, TABLE_CAPTION, BOX, ATTACHMENT, COPY, PUBLICITY, IMPRINT, BESIDE];
  return isHeading || closing.some((pattern) => pattern.test(text));
}

/** A cell is no longer, where it ends as captions do: 登记表. */
const LONGEST_FORM_NAME = 8;

/** Whether no cell of a table whose rows nothing counts begins with a block: the caption of the next table ends it too. */
export function leavesUncounted(block: Block): boolean {
  return leavesTable(block) || (block.text.length > LONGEST_FORM_NAME && announces(block.text) !== null);
}

/** Index of the line behind the last that may be a cell of a table, from a line on. */
export function endOfCells(lines: readonly TextLine[], start: number): number {
  return blocksFrom(lines, start, partingAt(lines, start), leavesUncounted).at(-1)?.next ?? start;
}

/**
 * Whether a short line that is no sentence, heading, note or signature stands at an index, behind the last row: the
 * table may go on, its grid is not proven.
 */
export function goesOn(lines: readonly TextLine[], at: number, parting: Parting): boolean {
  const block = blockAt(lines, at, parting);
  if (block === null || (parting === 'line' && block.afterBlank)) return false;
  const below = blockAt(lines, block.next, parting);
  return (
    block.text.length <= 12 &&
    /^[\d.]+%?$|^[^\p{P}]{1,8}$/u.test(block.text) &&
    !/^[附注表图]/u.test(block.text) &&
    (below === null || readDate(below.text) === null)
  );
}

/** A place of a row before its cells are cut: a block, or that another cell reaches into it. */
export type BlockPlace = Block | Exclude<Place, Span[]> | null;

/** A grid of blocks; a place without one is a cell that its row lacks. */
export function gridOf(
  header: readonly Block[],
  rows: readonly (readonly BlockPlace[])[],
  rest: Omit<Grid, 'header' | 'rows'>,
): Grid {
  const place = (block: BlockPlace): Place => (typeof block === 'string' ? block : cellOf(block));
  return { ...rest, header: header.map(cellOf), rows: rows.map((row) => row.map(place)) };
}

/** The lines of a block as those of a cell. */
function cellOf(block: Block | null): Span[] {
  return (block?.lines ?? []).map(({ start, end }) => ({ start, end }));
}
