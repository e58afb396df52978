import { splitLines, usualIndent, type Line } from '../text/lines.ts';
import { parseBody, type BodyTables } from './body.ts';
import { findDecimals } from './decimals.ts';
import { findQuotations } from './quotations.ts';
import { ledTitles, parseContents } from './contents.ts';
import { parseFrontMatter, parseImprint, type EntryDraft } from './gazette.ts';
import { markLeads, decideHeadings } from './heading.ts';
import { parseHead } from './head.ts';
import type { PlacedTable } from './layout-table.ts';
import { findRunningTables } from './running-table.ts';
import { Outline, type Draft } from './outline.ts';
import type { LoneTabs, TextLine } from './tables.ts';
import type { KnownTitles } from './title-lines.ts';
import { titleParagraphs } from './titled-paragraphs.ts';

/** What the file of a text states: tables with their grid, and the levels of headings by the offsets of their lines. */
interface StatedLayout {
  tables: readonly PlacedTable[];
  levels: ReadonlyMap<number, number>;
}

/** The provisions of a document in the making. */
export interface DocumentStructure extends BodyTables {
  drafts: readonly Draft[];
}

/**
 * Reads the structure of a document from its clean text. Any text gives a structure; it never throws.
 * @param titles its titles that are known beforehand
 * @param stated what its file states of its layout
 */
export function structureDocument(
  text: string,
  titles: KnownTitles = { stated: null, given: null },
  stated: StatedLayout = { tables: [], levels: new Map() },
): DocumentStructure {
  const lines = textLines(text);
  const outline = new Outline();
  const body = lines.slice(parseContents(lines, parseHead(lines, outline, titles), outline));
  const decimals = findDecimals(body);
  const running = new Map(
    findRunningTables(body, ({ start }) => decimals.has(start)).map(({ start, end }) => [
      body[start]?.start ?? 0,
      body[end]?.start ?? text.length,
    ]),
  );
  const numbering = { decimals, running, titles: ledTitles(lines), quoted: findQuotations(body) };
  const found = parseBody(body, { text, base: usualIndent(lines), root: null, ...stated, ...numbering }, outline);
  decideHeadings(outline.drafts, text);
  markLeads(outline.drafts, text);
  titleParagraphs(outline.drafts, text);
  return { drafts: outline.drafts, ...found };
}

/** The provisions of a part of a gazette issue in the making. */
export interface IssueStructure {
  drafts: readonly Draft[];
  entries: readonly EntryDraft[];
}

/** Reads the pages of a gazette issue that belong to no document: front matter or imprint. */
export function structureIssue(text: string, kind: 'front' | 'imprint'): IssueStructure {
  const outline = new Outline();
  const lines = textLines(text);
  if (kind === 'front') return { entries: parseFrontMatter(lines, outline), drafts: outline.drafts };
  parseImprint(lines, outline);
  return { entries: [], drafts: outline.drafts };
}

function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let blank: Line[] = [];
  for (const line of splitLines(text)) {
    if (line.text === '') blank.push(line);
    else {
      lines.push({ ...line, afterBlank: blank.length > 0 || lines.length === 0, tabs: loneTabsOf(blank) });
      blank = [];
    }
  }
  return lines;
}

/** The tabs of blank lines that stand between two others. */
function loneTabsOf(blank: readonly Line[]): LoneTabs | null {
  const first = blank.findIndex(({ indent }) => indent > 0);
  if (first < 0) return null;
  const last = blank.findLastIndex(({ indent }) => indent > 0);
  const count = blank.reduce((sum, { indent }) => sum + indent, 0);
  return { count, before: first + 1, behind: blank.length - last };
}
