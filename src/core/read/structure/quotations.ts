import type { Line } from '../text/lines.ts';
import { readMarker } from './marker.ts';

/** What brings the new words of a text that is amended: `将第三条修改为：“…`, `增加一条，作为第四条：“…`. */
const AMENDS = /(?:修改为|修订为|调整为|改为|表述为|作为.{1,20}|增加.{1,30}|规定)[：:，,]?$/u;
/** How many paragraphs the new words may take. */
const LONGEST = 80;

/**
 * Finds the paragraphs that go on with a quotation which an earlier one opens: the new words of a text that is amended,
 * whose numbers are not those of the text that quotes them.
 * @returns offsets of their lines
 */
export function findQuotations(lines: readonly Line[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const end = opensQuotation(lines, at) ? closingOf(lines, at) : null;
    if (end === null) continue;
    for (const { start } of lines.slice(at + 1, end + 1)) quoted.add(start);
    at = end;
  }
  return quoted;
}

/** True for a paragraph that opens the new words and does not close them. */
function opensQuotation(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const open = outermostOpen(text);
  if (open < 0) return false;
  return AMENDS.test(open > 0 ? text.slice(0, open) : (lines[at - 1]?.text ?? ''));
}

/** Where the outermost quotation begins that the text leaves open; -1 where it closes all. */
function outermostOpen(text: string): number {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”]/gu)) {
    if (mark === '“') open.push(index);
    else open.pop();
  }
  return open[0] ?? -1;
}

/** Index of the line that closes what a line opens; each paragraph between may open it anew. Null where none does. */
function closingOf(lines: readonly Line[], at: number): number | null {
  for (let end = at + 1; end < Math.min(lines.length, at + LONGEST); end++) {
    const text = (lines[end]?.text ?? '').replace(/^“/u, '');
    // The next thing that is amended: what was opened was never closed.
    if (opensQuotation(lines, end) && readMarker(text) !== null) return null;
    const opens = text.match(/“/gu)?.length ?? 0;
    const closes = text.match(/”/gu)?.length ?? 0;
    if (closes > opens) return end;
  }
  return null;
}
