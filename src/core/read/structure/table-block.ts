import { NOTE, TABLE_CAPTION } from '../../../lexicon/markers.ts';
import type { Span } from '../../../model/span.ts';
import { skipBlanks } from '../text/lines.ts';
import type { BodyContext } from './body.ts';
import { openBox } from './box.ts';
import { endOfCells } from './cell-stream.ts';
import type { PlacedTable } from './layout-table.ts';
import { readMarker, type Marker } from './marker.ts';
import { readGluedTable } from './glued/glued-table.ts';
import type { DraftInput, Outline, TextRun } from './outline.ts';
import type { Position } from './position.ts';
import { addStatedRows, isGrid } from './stated-rows.ts';
import { announcedBy, announces, openingsAt, type Announced, type TableOpening } from './table-opening.ts';
import { addRows, type Grid, type TableDraft, type TextLine } from './tables.ts';
import { isSought, readTextGrid } from './text-grid.ts';
import { readVerbatim } from './verbatim.ts';

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
  /** Up to this line no table was proven by all that follow: each line would look through the same ones again. */
  private soughtTo = 0;
  /** Number of the note just read, where it has one. */
  private lastNote: Marker | null = null;

  private readonly text: string;
  private readonly base: number;
  private readonly stated: readonly PlacedTable[];
  private readonly running: ReadonlyMap<number, number>;
  private readonly position: Position;
  private readonly outline: Outline;

  /** @param body where the tables stand: `base` tabs before an ordinary line, and the tables that the file states */
  constructor({ text, base, tables, running }: BodyContext, position: Position, outline: Outline) {
    this.text = text;
    this.base = base;
    this.stated = tables;
    this.running = running;
    this.position = position;
    this.outline = outline;
  }

  /** Reads a table that begins at a line; returns the index of the line after it, or null. */
  parseTable(lines: readonly TextLine[], at: number): number | null {
    const openings = openingsAt(lines, at);
    for (const opening of openings) {
      const running = this.addRunning(lines, opening);
      if (running !== null) return running;
      const table = this.statedAt(lines, opening.first);
      if (table) return this.addStated(lines, table, opening);
      const grid = this.readText(lines, opening);
      if (!grid) continue;
      this.addGrid(grid, opening);
      return grid.next;
    }
    const glued = this.addGlued(lines, at);
    if (glued !== null || at < this.soughtTo) return glued;
    const sought = openings.filter((opening) => isSought(lines, opening.first, this.announced(opening)));
    const verbatim = this.addVerbatim(lines, openings);
    if (verbatim === null)
      this.soughtTo = Math.max(this.soughtTo, ...sought.map(({ first }) => endOfCells(lines, first)));
    return verbatim;
  }

  /** Reads a table whose cells have run together into one line, with the words before them: those of a box or a caption. */
  private addGlued(lines: readonly TextLine[], at: number): number | null {
    const [line, glued] = [lines[at], readGluedTable(lines, at)];
    if (!line || !glued) return null;
    const above = { start: line.start, end: line.start + this.text.slice(line.start, glued.start).trimEnd().length };
    const inBox = openBox(above, this.text, this.position, this.outline);
    const caption = inBox || above.end === above.start ? null : { ...line, ...above, text: this.wordsOf(above) };
    if (glued.grid) this.addGrid(glued.grid, { caption, unit: null, first: at });
    else this.keepLines(caption, glued.printed);
    return glued.next;
  }

  /** Keeps a table whose columns stand side by side in its lines, page after page, as those lines. */
  private addRunning(lines: readonly TextLine[], { caption, unit, first }: TableOpening): number | null {
    const end = this.running.get(lines[first]?.start ?? -1);
    if (end === undefined) return null;
    const behind = lines.findIndex(({ start }, index) => index > first && start >= end);
    const next = behind < 0 ? lines.length : behind;
    this.keepLines(caption, [...(unit ? [unit] : []), ...lines.slice(first, next)]);
    return next;
  }

  /** Keeps a table whose grid nothing proves as the lines that it is printed in. */
  private addVerbatim(lines: readonly TextLine[], openings: readonly TableOpening[]): number | null {
    for (const opening of openings) {
      const { caption, unit, first } = opening;
      const verbatim = readVerbatim(lines, first, this.announced(opening));
      if (!verbatim) continue;
      this.keepLines(caption, unit ? [unit, ...verbatim.lines] : verbatim.lines);
      return verbatim.next;
    }
    return null;
  }

  private keepLines(caption: TextLine | null, lines: readonly Span[]): void {
    const text = lines.map(({ start, end }, at): TextRun => ({ start, end, joiner: at > 0 ? '\n' : '' }));
    const { root: scope, container: parent } = this.position;
    this.outline.add({ kind: 'verbatim', scope, parent, ...this.captionOf(caption), text });
  }

  /** Whether a table begins at a line, without a caption of its own. */
  isTable(lines: readonly TextLine[], first: number): boolean {
    const bare = { caption: null, unit: null, first };
    return this.statedAt(lines, first) !== undefined || this.readText(lines, bare) !== null;
  }

  private statedAt(lines: readonly TextLine[], first: number): PlacedTable | undefined {
    return this.stated.find((table) => startsAt(table, lines[first]) && isGrid(table));
  }

  private readText(lines: readonly TextLine[], opening: TableOpening): Grid | null {
    const isPast = opening.first < this.soughtTo;
    return readTextGrid(lines, opening.first, this.base, isPast ? undefined : this.announced(opening));
  }

  private announced(opening: TableOpening): Announced {
    return announcedBy(opening) ?? this.announcedAbove();
  }

  /** What the title of an annex or a document announces that has begun just now. */
  private announcedAbove(): Announced {
    const above = this.outline.drafts.at(-1);
    const isAnnex = this.position.root !== null && above?.eid === this.position.root;
    if (!above || !(isAnnex || above.kind === 'title')) return null;
    return announces(above.text.map((run) => this.wordsOf(run)).join(''));
  }

  private wordsOf({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  private addStated(lines: readonly TextLine[], table: PlacedTable, opening: TableOpening): number {
    const { draft, repeated } = addStatedRows(table, this.text, this.holdTable(opening), this.outline);
    this.keep(draft);
    this.repeated.push(...repeated);
    let next = opening.first;
    while ((lines[next]?.start ?? table.end) < table.end) next++;
    return next;
  }

  private addGrid(grid: Grid, opening: TableOpening): void {
    this.keep(addRows(grid, this.text, this.holdTable(opening), this.outline));
    this.repeated.push(...grid.repeated);
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
  private holdTable({ caption: line, unit }: TableOpening): string {
    const { root } = this.position;
    if (!line && !unit && root !== null && this.position.atTop && this.tables.length === 0) return root;
    if (line?.text.startsWith('附')) this.position.leaveAll();
    const draft = this.outline.add({
      kind: 'table',
      scope: root,
      parent: this.position.container,
      ...this.captionOf(line),
      ...(unit ? { text: { start: unit.start, end: unit.end } } : {}),
    });
    return draft.eid;
  }

  /** `表1` and the words behind it. */
  private captionOf(line: TextLine | null): Pick<DraftInput, 'value' | 'number' | 'heading'> {
    if (!line) return {};
    const label = TABLE_CAPTION.exec(line.text);
    const cut = line.start + (label?.[0].length ?? 0);
    const heading = { start: skipBlanks(this.text, cut), end: line.end };
    return {
      ...(label ? { value: Number(label[1]), number: { start: line.start, end: cut } } : {}),
      ...(heading.end > heading.start ? { heading } : {}),
    };
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
