import { NOTE, TABLE_CAPTION } from '../../../lexicon/markers.ts';
import type { Span } from '../../../model/span.ts';
import { skipBlanks } from '../text/lines.ts';
import { readMarker, type Marker } from './marker.ts';
import type { Outline } from './outline.ts';
import type { Position } from './position.ts';
import { addRows, readGrid, readStacked, type Grid, type TableDraft, type TextLine } from './tables.ts';

/** Reads the tables of a body with their captions and the notes below them. */
export class TableBlocks {
  readonly tables: TableDraft[] = [];
  /** Header lines printed again after a page break. */
  readonly repeated: Span[] = [];
  /** The table just read, as long as only notes have followed it. */
  private open: TableDraft | null = null;
  /** Number of the note just read, where it has one. */
  private lastNote: Marker | null = null;

  private readonly text: string;
  private readonly base: number;
  private readonly position: Position;
  private readonly outline: Outline;

  /** @param base tabs before an ordinary line of the text */
  constructor(text: string, base: number, position: Position, outline: Outline) {
    this.text = text;
    this.base = base;
    this.position = position;
    this.outline = outline;
  }

  /** Reads a table that begins at a line; returns the index of the line after it, or null. */
  parseTable(lines: readonly TextLine[], at: number): number | null {
    const line = lines[at];
    if (!line) return null;
    const caption = line.text.includes('\t') ? null : TABLE_CAPTION.exec(line.text);
    const first = caption ? at + 1 : at;
    const grid = readGrid(lines, first, this.base) ?? readStacked(lines, first, this.base);
    if (!grid) return null;
    this.open = this.addTable(grid, caption ? line : null, caption);
    this.tables.push(this.open);
    this.lastNote = null;
    this.repeated.push(...grid.repeated);
    return grid.next;
  }

  /** A table without a caption that opens an annex is the annex; an 附表 belongs to no heading above it. */
  private addTable(grid: Grid, line: TextLine | null, caption: RegExpExecArray | null): TableDraft {
    const { root } = this.position;
    if (!line && root !== null && this.position.atTop && this.tables.length === 0)
      return addRows(grid, this.text, root, this.outline);
    const number = line && caption ? { start: line.start, end: line.start + caption[0].length } : undefined;
    const heading =
      line && number && number.end < line.end ? { start: skipBlanks(this.text, number.end), end: line.end } : undefined;
    if (line?.text.startsWith('附')) this.position.leaveAll();
    const draft = this.outline.add({
      kind: 'table',
      scope: root,
      parent: this.position.container,
      ...(caption ? { value: Number(caption[1]) } : {}),
      ...(number ? { number } : {}),
      ...(heading ? { heading } : {}),
    });
    return addRows(grid, this.text, draft.eid, this.outline);
  }

  /**
   * Reads a note (`注：1.…`), or the next number of the one before it (`2.…` below a table, `②…` anywhere);
   * false for any other line.
   */
  parseNote(line: TextLine): boolean {
    const table = this.open;
    const label = NOTE.exec(line.text);
    const marker = readMarker(line.text.slice(label?.[0].length ?? 0));
    const numbered = marker?.kind === 'point' || marker?.kind === 'paragraph' ? marker : null;
    const last = this.lastNote;
    const follows = numbered && last?.kind === numbered.kind && numbered.value === last.value + 1;
    if (!label && !(follows && (table || numbered.kind === 'point'))) {
      this.open = null;
      this.lastNote = null;
      return false;
    }
    const length = (label?.[0].length ?? 0) + (numbered?.length ?? 0);
    const scope = table?.eid ?? this.position.container;
    const draft = this.outline.add({
      kind: 'note',
      scope,
      parent: scope,
      number: { start: line.start, end: line.start + length },
      text: { start: skipBlanks(this.text, line.start + length), end: line.end },
    });
    table?.notes.push(draft.eid);
    this.lastNote = numbered;
    return true;
  }
}
