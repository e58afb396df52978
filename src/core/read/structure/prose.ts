import { BULLET } from '../../../lexicon/markers.ts';
import { levelOf } from '../../../lexicon/provision-kinds.ts';
import type { Span } from '../../../model/span.ts';
import { skipBlanks } from '../text/lines.ts';
import type { BodyContext } from './body.ts';
import { openBox } from './box.ts';
import { isLedEntry } from './contents.ts';
import { findLead, partHeading } from './heading.ts';
import { markdownLevel, readHeadline, type Headline } from './headline.ts';
import { readMarker, type Marker } from './marker.ts';
import type { Draft, Outline } from './outline.ts';
import type { Position } from './position.ts';
import { isResponsibilityNote } from '../responsibility/find-notes.ts';
import type { TextLine } from './tables.ts';

const CLOSING = /^(?:综合来看|总体来看|总体看|总的来看|综上)/u;
const DROPPED_BULLET = /^[-*]\s+|^#{1,6}\s+/u;
/** Of the eId of a heading without a number, so that it takes none from those that have one. */
const HEADLINE_PREFIX = 'hd';

/** Reads the lines of running text: boxes, headings, numbered provisions, entries of lists, paragraphs. */
export class Prose {
  private readonly text: string;
  private readonly decimals: BodyContext['decimals'];
  private readonly quoted: BodyContext['quoted'];
  private readonly levels: BodyContext['levels'];
  private readonly position: Position;
  private readonly outline: Outline;

  constructor({ text, decimals, quoted, levels }: BodyContext, position: Position, outline: Outline) {
    this.text = text;
    this.decimals = decimals;
    this.quoted = quoted;
    this.levels = levels;
    this.position = position;
    this.outline = outline;
  }

  /** @param next the line below it, by which a question is told */
  parse(line: TextLine, next: TextLine | undefined): void {
    if (!openBox(line, this.text, this.position, this.outline)) this.addText(line, next?.text ?? '');
  }

  /** Reads what only looks like a unit of the text: a paragraph that it quotes, an entry of its contents page. */
  parseLookalike(line: TextLine): boolean {
    if (this.quoted.has(line.start)) this.addParagraph('p', line);
    else if (this.position.atTop && isLedEntry(line.text))
      this.outline.add({ kind: 'entry', scope: 'toc', text: line });
    else return false;
    return true;
  }

  private addText(line: TextLine, next: string): void {
    const level = this.levels.get(line.start) ?? markdownLevel(line.text);
    const dropped = DROPPED_BULLET.exec(line.text)?.[0].length ?? 0;
    const words = { start: line.start + dropped, end: line.end };
    const content = line.text.slice(dropped);
    const marker = this.decimals.get(line.start) ?? readMarker(content);
    const bullet = BULLET.exec(content)?.[0].length ?? 0;
    const headline = marker ? null : readHeadline(content, level, next);
    if (headline) this.position.leaveBox();
    else this.position.leaveBoxAt(marker);
    if (marker) this.addNumbered(marker, words, level);
    else if (headline) this.addHeadline(headline, words);
    else if (isResponsibilityNote(content)) this.addParagraph('responsibility', words);
    else if ((dropped > 0 && level === null) || bullet > 0) this.addItem(words, bullet);
    else {
      if (CLOSING.test(content)) this.position.leaveItem();
      this.addParagraph('p', words);
    }
  }

  private addParagraph(kind: 'p' | 'responsibility', text: Span): void {
    if (kind === 'p' && this.addClause(text)) return;
    if (kind === 'p' && this.closesList()) this.position.leaveItem(this.outline.drafts.at(-1)?.eid);
    const parent = this.position.container;
    const scope = parent === this.position.root ? this.position.scoped('preamble') : parent;
    this.outline.add({ kind, scope, parent, text });
  }

  /**
   * True behind the last item of a list that is one sentence, its items parted by `；`: what follows is said by the unit
   * that the list stands in.
   */
  private closesList(): boolean {
    const last = this.outline.drafts.at(-1);
    if (!last?.number || this.position.inBox || !/。$/u.test(this.wordsOf(last))) return false;
    const before = this.outline.drafts.findLast(
      ({ kind, parent, eid }) => kind === last.kind && parent === last.parent && eid !== last.eid,
    );
    return before !== undefined && /[；;]$/u.test(this.wordsOf(before));
  }

  private wordsOf({ heading, text }: Draft): string {
    return [heading, ...text].map((span) => (span ? this.text.slice(span.start, span.end) : '')).join('');
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

  private addHeadline(headline: Headline, words: Span): void {
    const rank = this.position.closeForHeadline(headline.level);
    const parent = this.position.container;
    const cut = words.start + headline.label;
    const draft = this.outline.add({
      kind: 'section',
      scope: parent,
      prefix: HEADLINE_PREFIX,
      parent,
      ...(headline.label > 0 ? { number: { start: words.start, end: trimEnd(this.text, words.start, cut) } } : {}),
      heading: { start: cut, end: words.end },
    });
    this.position.enterHeadline(draft, rank, headline.level);
  }

  private addNumbered(marker: Marker, words: Span, level: number | null): void {
    this.position.closeFor(marker, level);
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
    this.position.enter(draft, marker, level);
  }
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** True when the words of a provision end as a paragraph does. */
function isEnded(text: string, { text: runs }: Draft): boolean {
  const end = runs.at(-1)?.end;
  return end !== undefined && /[。！？”’）)]/u.test(text.charAt(end - 1));
}
