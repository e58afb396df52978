import { NOTE, TABLE_CAPTION } from '../../../lexicon/markers.ts';
import type { Span } from '../../../model/span.ts';
import { skipBlanks } from '../text/lines.ts';
import type { BodyContext } from './body.ts';
import { readMarker, type Marker } from './marker.ts';
import type { PlacedTable } from './layout-table.ts';
import { readPipes } from './pipe-grid.ts';
import { readCountedCells, readLoneTabs } from './pasted-grid.ts';
import { addStatedRows, isGrid } from './stated-rows.ts';
import type { Outline } from './outline.ts';
import type { Position } from './position.ts';
import { addRows, readGrid, readStacked, type TableDraft, type TextLine } from './tables.ts';

/** A table that the file states, with the lines above it that belong to it. */
interface StatedBlock {
  table: PlacedTable;
  caption: TextLine | null;
  /** `单位：万千瓦`. */
  unit: TextLine | null;
  /** Index of the line at which its rows begin. */
  first: number;
}

/** `单位：万元`, `（计量单位：公顷、个）`, alone above a table. */
const UNIT_LINE = /^[（(]?(?:计量)?单位[：:].{1,20}$/u;
/** `表1 主要指标`, `附表2`, `重点任务分解表`, `2025年重点项目清单`. */
const CAPTION = /^[^。；！？\t]{2,60}(?:表|清单|目录|名单|名录|一览|明细|台账)(?:[（(][^（）()]{1,20}[）)])?$/u;

function isCaption(text: string): boolean {
  return (
    !text.includes('\t') &&
    (CAPTION.test(text) || (TABLE_CAPTION.test(text) && !/[。；]$/u.test(text))) &&
    readMarker(text) === null
  );
}

function startsAt(table: PlacedTable, line: TextLine | undefined): boolean {
  if (!line || line.start < table.start || line.start >= table.end) return false;
  const first = table.rows.flat().find(({ lines }) => lines.length > 0)?.lines[0];
  return first !== undefined && line.start <= first.start;
}

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
  private readonly stated: readonly PlacedTable[];
  private readonly position: Position;
  private readonly outline: Outline;

  /** @param body where the tables stand: `base` tabs before an ordinary line, and the tables that the file states */
  constructor({ text, base, tables }: BodyContext, position: Position, outline: Outline) {
    this.text = text;
    this.base = base;
    this.stated = tables;
    this.position = position;
    this.outline = outline;
  }

  /** Reads a table that begins at a line; returns the index of the line after it, or null. */
  parseTable(lines: readonly TextLine[], at: number): number | null {
    const line = lines[at];
    if (!line) return null;
    const found = this.findStated(lines, at);
    if (found) return this.addStated(lines, found);
    const caption = line.text.includes('\t') ? null : TABLE_CAPTION.exec(line.text);
    const first = caption ? at + 1 : at;
    const grid =
      readGrid(lines, first, this.base) ??
      readStacked(lines, first, this.base) ??
      readLoneTabs(lines, first) ??
      readCountedCells(lines, first) ??
      readPipes(lines, first);
    if (!grid) return null;
    const holder = this.holdTable({ caption: caption ? line : null, unit: null });
    this.keep(addRows(grid, this.text, holder, this.outline));
    this.repeated.push(...grid.repeated);
    return grid.next;
  }

  /** The stated table that begins at a line, or behind its caption and the unit of its values. */
  private findStated(lines: readonly TextLine[], at: number): StatedBlock | null {
    const tableAt = (index: number) => this.stated.find((table) => startsAt(table, lines[index]) && isGrid(table));
    const line = lines[at];
    const own = tableAt(at);
    if (own) return { table: own, caption: null, unit: null, first: at };
    if (!line || this.stated.length === 0) return null;
    for (const unit of [at, at + 1]) {
      const table = UNIT_LINE.test(lines[unit]?.text ?? '') ? tableAt(unit + 1) : undefined;
      const caption = unit > at ? line : null;
      if (table && (caption === null || isCaption(caption.text)))
        return { table, caption, unit: lines[unit] ?? null, first: unit + 1 };
    }
    const below = isCaption(line.text) ? tableAt(at + 1) : undefined;
    return below ? { table: below, caption: line, unit: null, first: at + 1 } : null;
  }

  private addStated(lines: readonly TextLine[], { table, caption, unit, first }: StatedBlock): number {
    const { draft, repeated } = addStatedRows(table, this.text, this.holdTable({ caption, unit }), this.outline);
    this.keep(draft);
    this.repeated.push(...repeated);
    let next = first;
    while ((lines[next]?.start ?? table.end) < table.end) next++;
    return next;
  }

  private keep(table: TableDraft): void {
    this.open = table;
    this.tables.push(table);
    this.lastNote = null;
  }

  /**
   * eId of the provision that holds a table: an annex that it opens without a caption is the table itself. An 附表
   * belongs to no heading above it.
   */
  private holdTable({ caption: line, unit }: Pick<StatedBlock, 'caption' | 'unit'>): string {
    const { root } = this.position;
    if (!line && !unit && root !== null && this.position.atTop && this.tables.length === 0) return root;
    const caption = line ? TABLE_CAPTION.exec(line.text) : null;
    const number = line && caption ? { start: line.start, end: line.start + caption[0].length } : undefined;
    const start = line ? skipBlanks(this.text, number?.end ?? line.start) : 0;
    const heading = line && start < line.end ? { start, end: line.end } : undefined;
    if (line?.text.startsWith('附')) this.position.leaveAll();
    const draft = this.outline.add({
      kind: 'table',
      scope: root,
      parent: this.position.container,
      ...(caption ? { value: Number(caption[1]) } : {}),
      ...(number ? { number } : {}),
      ...(heading ? { heading } : {}),
      ...(unit ? { text: { start: unit.start, end: unit.end } } : {}),
    });
    return draft.eid;
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
    if (!label && !follows) {
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
