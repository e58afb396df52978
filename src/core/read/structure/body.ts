import { BULLET } from '../../../lexicon/markers.ts';
import { levelOf } from '../../../lexicon/provision-kinds.ts';
import type { Span } from '../../../model/span.ts';
import { skipBlanks } from '../text/lines.ts';
import { Attachments } from './attachments.ts';
import { openBox } from './box.ts';
import { Closing } from './closing.ts';
import { isLedEntry } from './contents.ts';
import { findLead, partHeading } from './heading.ts';
import type { PlacedTable } from './layout-table.ts';
import { readMarker, type Marker } from './marker.ts';
import type { Draft, Outline } from './outline.ts';
import { Position } from './position.ts';
import { isResponsibilityNote } from '../responsibility/find-notes.ts';
import { TableBlocks } from './table-block.ts';
import type { TableDraft, TextLine } from './tables.ts';

const CLOSING = /^(?:综合来看|总体来看|总体看|总的来看|综上)/u;
const DROPPED_BULLET = /^[-*]\s+|^#{1,6}\s+/u;

/** Where a body is read: its text, the tabs before an ordinary line, and the eId it hangs from. */
export interface BodyContext {
  text: string;
  base: number;
  /** eId of the attachment that holds the body, null for the text itself. */
  root: string | null;
  /** Tables whose grid the file states. */
  stated: readonly PlacedTable[];
  /** Decimal numbers (`4.2.1`), by the offsets of the lines that they head. */
  decimals: ReadonlyMap<number, Marker>;
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
  const attachments = new Attachments(context.root, outline, (all, at) => blocks.isTable(all, at));
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
    if (end === null && !blocks.parseNote(line)) prose.parse(line);
    next = end ?? next + 1;
  }
  return { tables: found.flatMap(({ tables }) => tables), repeated: found.flatMap(({ repeated }) => repeated) };
}

/** Reads the lines of running text: boxes, numbered provisions, entries of lists, paragraphs. */
class Prose {
  private readonly text: string;
  private readonly decimals: BodyContext['decimals'];
  private readonly quoted: BodyContext['quoted'];
  private readonly position: Position;
  private readonly outline: Outline;

  constructor({ text, decimals, quoted }: BodyContext, position: Position, outline: Outline) {
    this.text = text;
    this.decimals = decimals;
    this.quoted = quoted;
    this.position = position;
    this.outline = outline;
  }

  parse(line: TextLine): void {
    if (!openBox(line, this.text, this.position, this.outline)) this.addText(line);
  }

  /** Reads what only looks like a unit of the text: a paragraph that it quotes, an entry of its contents page. */
  parseLookalike(line: TextLine): boolean {
    if (this.quoted.has(line.start)) this.addParagraph('p', line);
    else if (this.position.atTop && isLedEntry(line.text))
      this.outline.add({ kind: 'entry', scope: 'toc', text: line });
    else return false;
    return true;
  }

  private addText(line: TextLine): void {
    const dropped = DROPPED_BULLET.exec(line.text)?.[0].length ?? 0;
    const words = { start: line.start + dropped, end: line.end };
    const content = line.text.slice(dropped);
    const marker = this.decimals.get(line.start) ?? readMarker(content);
    const bullet = BULLET.exec(content)?.[0].length ?? 0;
    this.position.leaveBoxAt(marker);
    if (marker) this.addNumbered(marker, words);
    else if (isResponsibilityNote(content)) this.addParagraph('responsibility', words);
    else if (dropped > 0 || bullet > 0) this.addItem(words, bullet);
    else {
      if (CLOSING.test(content)) this.position.leaveItem();
      this.addParagraph('p', words);
    }
  }

  private addParagraph(kind: 'p' | 'responsibility', text: Span): void {
    if (kind === 'p' && this.addClause(text)) return;
    const parent = this.position.container;
    const scope = parent === this.position.root ? this.position.scoped('preamble') : parent;
    this.outline.add({ kind, scope, parent, text });
  }

  /** A paragraph of an article is its next 款; one behind an entry that is not ended goes on with it. */
  private addClause(text: Span): boolean {
    const before = this.outline.drafts.at(-1);
    const inItem = before !== undefined && before.kind !== 'article' && before.kind !== 'p';
    const clause = inItem && !isEnded(this.text, before) ? null : this.position.nextClause();
    if (!clause) return false;
    const draft = this.outline.add({
      kind: 'p',
      scope: clause.article,
      parent: clause.article,
      value: clause.value,
      text,
    });
    if (/[：:]$/u.test(this.text.slice(text.start, text.end))) this.position.enterClause(draft.eid);
    return true;
  }

  private addItem({ start, end }: Span, bullet: number): void {
    const parent = this.position.container;
    const words = { start: start + bullet, end };
    const heading = findLead(this.text, words);
    this.outline.add({
      kind: 'item',
      scope: parent,
      parent,
      ...(bullet > 0 ? { number: { start, end: words.start } } : {}),
      ...(heading ? { heading } : {}),
      text: { start: heading?.end ?? words.start, end },
    });
  }

  private addNumbered(marker: Marker, words: Span): void {
    this.position.closeFor(marker);
    const parent = this.position.container;
    const cut = words.start + marker.length;
    const rest = { start: skipBlanks(this.text, cut), end: words.end };
    const place = this.position.inBox ? 'box' : this.position.inArticle ? 'article' : marker.kind;
    const { heading, text } = partHeading(this.text, rest, place);
    const draft = this.outline.add({
      kind: marker.kind,
      scope: parent,
      prefix: levelOf(marker.kind, this.text.slice(words.start, cut)).eid,
      parent,
      value: marker.value,
      branch: marker.branch,
      number: { start: words.start, end: cut },
      ...(heading ? { heading } : {}),
      ...(text ? { text } : {}),
    });
    this.position.enter(draft, marker);
  }
}

/** True when the words of a provision end as a paragraph does. */
function isEnded(text: string, { text: runs }: Draft): boolean {
  const end = runs.at(-1)?.end;
  return end !== undefined && /[。！？”’）)]/u.test(text.charAt(end - 1));
}
