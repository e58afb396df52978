import type { Span } from '../../model/span.ts';
import { readDate } from '../text/date.ts';
import { joinLines, signatureSpan } from './head.ts';
import { findLead, partHeading } from './heading.ts';
import { ATTACHMENT, BOX, BULLET, COPY, NOTE, rankOf, readMarker, TABLE_CAPTION, type Marker } from './marker.ts';
import { readNumeral } from '../text/numeral.ts';
import type { Outline } from './outline.ts';
import { isResponsibilityNote } from './responsibility.ts';
import { addRows, readGrid, readStacked, type Grid, type TableDraft, type TextLine } from './tables.ts';
import { titleLength } from './title.ts';

const CLOSING = /^(?:综合来看|总体来看|总体看|总的来看|综上)/u;
const EFFECTIVE = /^本(?:方案|办法|规定|意见|计划|规划|通知|细则|行动计划|实施方案|实施意见)自.{4,30}起(?:施|实)行/u;
const DROPPED_BULLET = /^[-*]\s+|^#{1,6}\s+/u;

interface Container {
  eid: string;
  rank: number;
}

interface Box {
  eid: string;
  /** Number of the last numbered item; 0 before the first line; null when the items bear none. */
  last: number | null;
}

/** Where a body is read: its text, the tabs before an ordinary line, and the eId it hangs from. */
export interface BodyContext {
  text: string;
  base: number;
  /** eId of the attachment that holds the body, null for the text itself. */
  root: string | null;
}

/** Reads the numbered hierarchy of a text with its lists, boxes, tables, notes, annexes and closing lines. */
export class BodyParser {
  readonly tables: TableDraft[] = [];
  readonly repeated: Span[] = [];
  private readonly stack: Container[] = [];
  private box: Box | null = null;
  private lastTable: TableDraft | null = null;
  private lastNote: number | null = null;
  private attachments: string[] | null = null;
  private signed = new Set<number>();

  private readonly context: BodyContext;
  private readonly outline: Outline;

  constructor(context: BodyContext, outline: Outline) {
    this.context = context;
    this.outline = outline;
  }

  parse(lines: readonly TextLine[]): void {
    this.signed = closingLines(lines);
    let next = 0;
    while (next < lines.length) next = this.parseBlock(lines, next);
  }

  /** Reads the block that begins at a line and returns the index of the next one. */
  private parseBlock(lines: readonly TextLine[], at: number): number {
    const line = lines[at];
    if (!line) return at + 1;
    return (
      this.parseTable(lines, at) ??
      this.parseAttachment(lines, at) ??
      this.parseClosing(lines, at) ??
      this.parseNote(line, at) ??
      this.parseBox(line, at) ??
      this.parseText(line, at)
    );
  }

  private get container(): string | null {
    return this.box?.eid ?? this.stack.at(-1)?.eid ?? this.context.root;
  }

  private scoped(name: string): string {
    return this.context.root === null ? name : `${this.context.root}__${name}`;
  }

  private parseTable(lines: readonly TextLine[], at: number): number | null {
    const line = lines[at];
    if (!line) return null;
    const caption = TABLE_CAPTION.exec(line.text);
    const first = caption && !line.text.includes('\t') ? at + 1 : at;
    const grid = readGrid(lines, first, this.context.base) ?? readStacked(lines, first, this.context.base);
    if (!grid) return null;
    this.tables.push((this.lastTable = this.addTable(grid, caption ? line : null, caption)));
    this.lastNote = 0;
    this.repeated.push(...grid.repeated);
    return grid.next;
  }

  private addTable(grid: Grid, line: TextLine | null, caption: RegExpExecArray | null): TableDraft {
    const { root } = this.context;
    if (!line && root !== null && this.stack.length === 0 && this.tables.length === 0) return addRows(grid, this.context.text, root, this.outline);
    const number = line && caption ? { start: line.start, end: line.start + caption[0].length } : undefined;
    const heading = line && number && number.end < line.end ? { start: skipBlanks(this.context.text, number.end), end: line.end } : undefined;
    const draft = this.outline.add({
      kind: 'table',
      scope: root,
      parent: this.container,
      ...(caption ? { value: Number(caption[1]) } : {}),
      ...(number ? { number } : {}),
      ...(heading ? { heading } : {}),
    });
    return addRows(grid, this.context.text, draft.eid, this.outline);
  }

  private parseAttachment(lines: readonly TextLine[], at: number): number | null {
    const line = lines[at];
    if (!line) return null;
    const names = this.attachments;
    if (names) {
      for (const name of names) {
        const length = titleLength(lines, at, name);
        if (length > 0) return this.enterAttachment(lines, at, at + length, at);
      }
      if (readMarker(line.text)?.kind === 'paragraph' || /^[（(]附件/u.test(line.text)) {
        names.push(attachmentName(line.text));
        this.outline.add({ kind: 'attachment-list', scope: this.context.root, parent: this.context.root, text: line });
        return at + 1;
      }
    }
    if (!ATTACHMENT.test(line.text)) return null;
    const name = attachmentName(line.text);
    if (name === '') {
      const title = lines[at + 1];
      return this.enterAttachment(lines, at, title ? at + 2 : at + 1, at + 1, line);
    }
    this.attachments = [...(names ?? []), name];
    this.outline.add({ kind: 'attachment-list', scope: this.context.root, parent: this.context.root, text: line });
    return at + 1;
  }

  /** An annex takes all lines up to the next annex. */
  private enterAttachment(lines: readonly TextLine[], at: number, body: number, title: number, number?: Span): number {
    const value = number ? readNumeral(/\d+/.exec(lines[at]?.text ?? '')?.[0] ?? '') : null;
    const draft = this.outline.add({
      kind: 'attachment',
      scope: null,
      ...(value === null ? {} : { value }),
      ...(number ? { number: { start: number.start, end: number.end } } : {}),
      text: joinLines(lines.slice(title, body)),
    });
    const inner = new BodyParser({ ...this.context, root: draft.eid }, this.outline);
    let end = body;
    const startsNext = (index: number) => {
      const text = lines[index]?.text ?? '';
      return /^附\s*件\s*\d{1,2}$/u.test(text) || (this.attachments ?? []).some((name) => titleLength(lines, index, name) > 0);
    };
    while (end < lines.length && !startsNext(end) && !COPY.test(lines[end]?.text ?? '')) end++;
    inner.parse(lines.slice(body, end));
    this.tables.push(...inner.tables);
    this.repeated.push(...inner.repeated);
    return end;
  }

  private parseClosing(lines: readonly TextLine[], at: number): number | null {
    const line = lines[at];
    if (!line) return null;
    if (COPY.test(line.text)) {
      this.outline.add({ kind: 'copy', scope: null, text: line });
      for (const rest of lines.slice(at + 1)) this.outline.add({ kind: 'imprint', scope: null, text: rest });
      return lines.length;
    }
    if (this.signed.has(at)) {
      const kind = readDate(line.text) === null ? 'signature' : 'date';
      this.outline.add({ kind, scope: this.context.root, parent: this.context.root, text: line });
      return at + 1;
    }
    if (!EFFECTIVE.test(line.text)) return null;
    this.leave();
    this.outline.add({ kind: 'p', scope: this.scoped('conclusion'), parent: this.context.root, text: line });
    return at + 1;
  }

  private parseNote(line: TextLine, at: number): number | null {
    const table = this.lastTable;
    const label = NOTE.exec(line.text);
    const marker = readMarker(line.text.slice(label?.[0].length ?? 0));
    const numbered = marker?.kind === 'paragraph' ? marker : null;
    const continued = !label && table && numbered && this.lastNote !== null && this.lastNote > 0 && numbered.value === this.lastNote + 1;
    if (!label && !continued) {
      this.lastTable = null;
      return null;
    }
    const length = (label?.[0].length ?? 0) + (numbered?.length ?? 0);
    const scope = table?.eid ?? this.container;
    const draft = this.outline.add({
      kind: 'note',
      scope,
      parent: scope,
      number: { start: line.start, end: line.start + length },
      text: { start: skipBlanks(this.context.text, line.start + length), end: line.end },
    });
    table?.notes.push(draft.eid);
    this.lastNote = numbered?.value ?? null;
    return at + 1;
  }

  private parseBox(line: TextLine, at: number): number | null {
    const label = BOX.exec(line.text);
    if (!label) return null;
    this.box = null;
    const value = readNumeral(label[1] ?? '') ?? undefined;
    const cut = line.start + label[0].length;
    const heading = { start: skipBlanks(this.context.text, cut), end: line.end };
    const draft = this.outline.add({
      kind: 'box',
      scope: this.context.root,
      parent: this.container,
      ...(value === undefined ? {} : { value }),
      number: { start: line.start, end: cut },
      ...(heading.end > heading.start ? { heading } : {}),
    });
    this.box = { eid: draft.eid, last: 0 };
    return at + 1;
  }

  private parseText(line: TextLine, at: number): number {
    const dropped = DROPPED_BULLET.exec(line.text)?.[0].length ?? 0;
    const words = { start: line.start + dropped, end: line.end };
    const content = line.text.slice(dropped);
    const marker = readMarker(content);
    this.leaveBox(marker);
    if (marker) this.addNumbered(marker, words);
    else if (isResponsibilityNote(content)) this.add('responsibility', words);
    else if (dropped > 0 || BULLET.test(content)) {
      const mark = BULLET.exec(content)?.[0].length ?? 0;
      this.addItem({ start: words.start + mark, end: words.end }, { start: words.start, end: words.start + mark });
    } else {
      if (CLOSING.test(content) && (this.stack.at(-1)?.rank ?? 0) >= rankOf('paragraph')) this.stack.pop();
      this.add('p', words);
    }
    return at + 1;
  }

  private add(kind: 'p' | 'responsibility', text: Span): void {
    const parent = this.container;
    const scope = parent === this.context.root ? this.scoped('preamble') : parent;
    this.outline.add({ kind, scope, parent, text });
  }

  private addItem(words: Span, mark: Span): void {
    const parent = this.container;
    const heading = findLead(this.context.text, words);
    this.outline.add({
      kind: 'item',
      scope: parent,
      parent,
      ...(mark.end > mark.start ? { number: mark } : {}),
      ...(heading ? { heading } : {}),
      text: { start: heading?.end ?? words.start, end: words.end },
    });
  }

  private addNumbered(marker: Marker, words: Span): void {
    const rank = rankOf(marker.kind);
    if (!this.box) while ((this.stack.at(-1)?.rank ?? -1) >= rank) this.stack.pop();
    const parent = this.container;
    const cut = words.start + marker.length;
    const rest = { start: skipBlanks(this.context.text, cut), end: words.end };
    const { heading, text } = partHeading(this.context.text, rest, this.box !== null);
    const draft = this.outline.add({
      kind: marker.kind,
      scope: parent,
      parent,
      value: marker.value,
      number: { start: words.start, end: cut },
      ...(heading ? { heading } : {}),
      ...(text ? { text } : {}),
    });
    if (this.box) this.box.last = marker.value;
    else this.stack.push({ eid: draft.eid, rank });
  }

  /** A box ends at the next heading of the text, and at the first line that does not go on its list. */
  private leaveBox(marker: Marker | null): void {
    if (!this.box) return;
    const inside = marker ? rankOf(marker.kind) >= rankOf('paragraph') : this.box.last === 0 || this.box.last === null;
    if (!inside) this.box = null;
    else if (!marker) this.box.last = null;
  }

  private leave(): void {
    this.stack.length = 0;
    this.box = null;
  }
}

/** The signature and date that close a text: only lines of an annex list or of 抄送 may follow them. */
function closingLines(lines: readonly TextLine[]): Set<number> {
  const date = lines.findLastIndex((line) => readDate(line.text) !== null);
  if (date < 0) return new Set();
  return new Set([...signatureSpan(lines.slice(0, date + 1)), date]);
}

function attachmentName(text: string): string {
  return text.replace(ATTACHMENT, '').replace(/^\d{1,2}\s*[.．、]\s*/u, '').trim();
}

function skipBlanks(text: string, at: number): number {
  let start = at;
  while (/[^\S\r\n]/u.test(text.charAt(start))) start++;
  return start;
}
