import { ATTACHMENT, COPY, IMPRINT, PUBLICITY } from '../../../lexicon/markers.ts';
import type { Span } from '../../../model/span.ts';
import { readNumeral } from '../text/numeral.ts';
import type { Outline, TextRun } from './outline.ts';
import { announces } from './table-opening.ts';
import type { TextLine } from './tables.ts';
import { opensBlock } from './marker.ts';
import { endsAsTitle, joinLines, measureTitle, sameTitle } from './title.ts';

/** `附件2`, `附件2：`, `附件：`, `附表`, alone on its line. */
const ALONE = /^附\s*(?:件?\s*\d{0,2}|[表录])\s*[：:]?$/u;

/** `附录B 检查表`, with `（规范性附录）` or `B.1` below it, as standards have it. */
const LETTERED = /^附\s*录\s*([A-Z])\s*[：:]?\s*/u;
const LETTERED_KIND = /^[（(](?:规范性|资料性)(?:附录)?[）)]$/u;

/** `附件：` alone, with the list of annexes below it. */
const LIST_LABEL = /^附\s*件?\s*[：:]?$/u;
/** An entry of the list: `2.任务分解表`, `１．2025年清单`, `（附件2）`. */
const ENTRY = /^(?:[\d０-９]{1,2}\s*(?:[．、﹒]|\.(?!\d)|\.(?=(?:19|20)\d\d年))|[（(]附件)/u;
const FIRST_ENTRY = /^[1１]\s*[.．、﹒]/u;

const TITLE_LINES = 3;
const SENTENCE_MARK = /[。；，：！？]/u;

/** An annex, or a line of the list of annexes: then `annex` is null. */
interface AttachmentBlock {
  /** Index of the line after the block. */
  next: number;
  annex: { eid: string; body: readonly TextLine[] } | null;
}

/** Where an annex begins: its label, if it has one, and how many lines its title takes. */
interface Opening {
  label: Span | null;
  /** Spans of the title; empty when only a label stands there. */
  title: TextRun[];
  next: number;
}

/** Reads the list of annexes (附件：1.…) and finds where each annex stands. */
export class Attachments {
  /** Names on the list; null before it. */
  private names: string[] | null = null;
  /** Where a name on the list stands. */
  private measure = measureTitle();
  private readonly root: string | null;
  private readonly outline: Outline;
  private readonly opensTable: (lines: readonly TextLine[], at: number) => boolean;

  /** Names of annexes in the contents page of the text. */
  private readonly inContents: readonly string[];

  /** @param opensTable whether a table begins at a line, without a caption of its own */
  constructor(
    root: string | null,
    outline: Outline,
    titles: ReadonlySet<string>,
    opensTable: (lines: readonly TextLine[], at: number) => boolean,
  ) {
    this.root = root;
    this.outline = outline;
    this.opensTable = opensTable;
    this.inContents = [...titles].filter((title) => ATTACHMENT.test(title)).map(nameOf);
  }

  /** Null where neither an annex nor an entry of the list begins. */
  parse(lines: readonly TextLine[], at: number): AttachmentBlock | null {
    const line = lines[at];
    if (!line) return null;
    const opening = this.findOpening(lines, at);
    if (opening) return this.enter(lines, opening);
    const goesOn = this.outline.drafts.at(-1)?.kind === 'attachment-list' && ENTRY.test(line.text);
    if (!goesOn && !ATTACHMENT.test(line.text)) return null;
    const name = nameOf(line.text);
    this.names = [...(this.names ?? []), ...(name === '' ? [] : [name])];
    this.measure = measureTitle(...this.names);
    this.outline.add({ kind: 'attachment-list', scope: this.root, parent: this.root, text: line });
    return { next: at + 1, annex: null };
  }

  /** An annex begins at its name on the list, with or without a label, at a label alone, or right above its table. */
  private findOpening(lines: readonly TextLine[], at: number): Opening | null {
    const line = lines[at];
    if (!line) return null;
    const named = this.measure(lines, at);
    const unlabelled = named > 0 ? named : this.unlabelledLength(lines, at);
    if (unlabelled > 0)
      return { label: null, title: joinLines(lines.slice(at, at + unlabelled)), next: at + unlabelled };
    if (this.names === null && LIST_LABEL.test(line.text) && FIRST_ENTRY.test(lines[at + 1]?.text ?? '')) return null;
    if (ALONE.test(line.text)) {
      const next = at + 1 + Math.max(this.measure(lines, at + 1), Math.min(1, lines.length - at - 1));
      return { label: { start: line.start, end: line.end }, title: joinLines(lines.slice(at + 1, next)), next };
    }
    const lettered = letteredLabel(lines, at);
    if (lettered !== null) return openingBehind(line, lettered, at);
    const label = ATTACHMENT.exec(line.text)?.[0];
    if (label === undefined) return null;
    const name = line.text.slice(label.length).trim();
    if (!this.isListed(name) && !(announces(name) !== null && this.opensTable(lines, at + 1))) return null;
    return openingBehind(line, label, at);
  }

  /** How many lines below the closing of the text are the title of an annex that nothing announces. */
  private unlabelledLength(lines: readonly TextLine[], at: number): number {
    const before = this.outline.drafts.at(-1);
    const isClosed = before !== undefined && (before.kind === 'date' || before.kind === 'publicity');
    if (this.root !== null || !isClosed || before.eid.startsWith('notice__')) return 0;
    for (let length = 1; length <= TITLE_LINES; length++) {
      const title = lines.slice(at, at + length);
      const [last] = title.slice(-1);
      if (!last || title.length < length || SENTENCE_MARK.test(last.text) || opensBlock(last.text)) return 0;
      if (endsAsTitle(title.map(({ text }) => text).join(''))) return at + length < lines.length ? length : 0;
    }
    return 0;
  }

  private isListed(title: string): boolean {
    return [...(this.names ?? []), ...this.inContents].some((name) => sameTitle(name, title));
  }

  /** An annex takes all lines up to the next annex. */
  private enter(lines: readonly TextLine[], { label, title, next }: Opening): AttachmentBlock {
    const [first] = lines.filter(({ start }) => start === label?.start);
    const value = readNumeral(/\d+/.exec(first?.text ?? '')?.[0] ?? '');
    const { eid } = this.outline.add({
      kind: 'attachment',
      scope: null,
      ...(value === null ? {} : { value }),
      ...(label ? { number: label } : {}),
      text: title,
    });
    let end = next;
    while (end < lines.length && !this.findOpening(lines, end) && !endsAnnex(lines[end])) end++;
    return { next: end, annex: { eid, body: lines.slice(next, end) } };
  }
}

/** An annex whose title stands in one line with its label. */
function openingBehind(line: TextLine, label: string, at: number): Opening {
  const cut = line.start + label.length;
  const title: TextRun[] = cut < line.end ? [{ start: cut, end: line.end, joiner: '' }] : [];
  return { label: { start: line.start, end: cut }, title, next: at + 1 };
}

/** The label of an annex that a letter names; null for words that only speak of one. */
function letteredLabel(lines: readonly TextLine[], at: number): string | null {
  const [line, next] = [lines[at], lines[at + 1]];
  const [label, letter = ''] = LETTERED.exec(line?.text ?? '') ?? [];
  if (label === undefined || SENTENCE_MARK.test(line?.text.slice(label.length) ?? '')) return null;
  const below = next?.text ?? '';
  return LETTERED_KIND.test(below) || below.startsWith(`${letter}.1`) ? label : null;
}

function endsAnnex(line: TextLine | undefined): boolean {
  return line !== undefined && [COPY, IMPRINT, PUBLICITY].some((pattern) => pattern.test(line.text));
}

function nameOf(text: string): string {
  return text
    .replace(ATTACHMENT, '')
    .replace(/^[\d０-９]{1,2}\s*[.．、﹒]\s*/u, '')
    .trim();
}
