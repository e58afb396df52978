import { splitLines, usualIndent } from '../text/lines.ts';
import { BodyParser } from './body.ts';
import { parseFrontMatter, parseImprint, type EntryDraft } from './gazette.ts';
import { markLeads, settleHeadings } from './heading.ts';
import { parseHead } from './head.ts';
import { Outline, type Draft } from './outline.ts';
import type { Span } from '../../model/span.ts';
import type { TableDraft, TextLine } from './tables.ts';

/** The provisions of a clean text in the making. */
export interface Structure {
  /** Null when no title was recognised. */
  title: string | null;
  drafts: Draft[];
  tables: TableDraft[];
  entries: EntryDraft[];
  /** Table headers printed again after a page break. */
  repeated: Span[];
}

/** Reads the structure of a document from its clean text. Any text gives a structure; it never throws. */
export function structureDocument(text: string): Structure {
  const lines = textLines(text);
  const outline = new Outline();
  const head = parseHead(lines, outline);
  const body = new BodyParser({ text, base: usualIndent(lines), root: null }, outline);
  body.parse(lines.slice(head.next));
  settleHeadings(outline.drafts, text);
  markLeads(outline.drafts, text);
  return { title: head.title, drafts: outline.drafts, tables: body.tables, entries: [], repeated: body.repeated };
}

/** Reads the pages of a gazette issue that belong to no document: front matter and imprint. */
export function structureGazette(text: string, cut: number): Structure {
  const outline = new Outline();
  const lines = textLines(text);
  const entries = parseFrontMatter(lines.filter((line) => line.end <= cut), outline);
  parseImprint(lines.filter((line) => line.start >= cut), outline);
  return { title: outline.drafts[0] ? text.slice(outline.drafts[0].text[0]?.start, outline.drafts[0].text[0]?.end) : null, drafts: outline.drafts, tables: [], entries, repeated: [] };
}

function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = true;
  for (const line of splitLines(text)) {
    if (line.text !== '') lines.push({ ...line, afterBlank });
    afterBlank = line.text === '';
  }
  return lines;
}
