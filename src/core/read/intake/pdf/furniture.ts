import type { PrintedLine } from './line.ts';

/** `3`, `- 3 -`, `—3—`, `第 3 页 共 9 页`, `3 / 9`, `Ⅲ`. */
const PAGE_NUMBER =
  /^(?:[—–\-－―·•~～]*\s*\d{1,4}\s*[—–\-－―·•~～]*|第\s*\d{1,4}\s*页(?:\s*[，,/／（(]?\s*共\s*\d{1,4}\s*页[）)]?)?|\d{1,4}\s*[/／]\s*\d{1,4}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]{1,5})$/u;
/** The page number that stands beside the words of a running head. */
const PAGE_AT_EDGE = /^[—–\-·•]*\s*\d{1,4}\s*[—–\-·•]*\s+|\s+[—–\-·•]*\s*\d{1,4}\s*[—–\-·•]*$|第\s*\d{1,4}\s*页/gu;
/** Parts of a page's height, at its head and its foot, in which its furniture stands. */
const HEAD = 0.88;
const FOOT = 0.13;
/** How many lines of a page's head or foot may be furniture. */
const DEEPEST = 3;
/** Furniture stands at one height on its pages, to within so many points. */
const LEVEL = 4;
const LEAST_SHARE = 0.3;

/** A page with the lines that are no part of a table, topmost first. */
export interface FurnishedPage {
  height: number;
  lines: readonly PrintedLine[];
}

/**
 * Finds running heads, feet and page numbers: lines at the edge of a page whose words, numbers apart, return at the
 * same height on other pages, and a page number at the foot of a page.
 */
export function findFurniture(pages: readonly FurnishedPage[]): Set<PrintedLine> {
  const found = new Set<PrintedLine>();
  const edges = pages.map(({ height, lines }) => [
    ...lines.slice(0, DEEPEST).filter(({ base }) => base > height * HEAD),
    ...lines.slice(-DEEPEST).filter(({ base }) => base < height * FOOT),
  ]);
  const returning = new Map<string, Set<number>>();
  edges.forEach((lines, page) => {
    for (const key of lines.flatMap(keysOf)) returning.set(key, (returning.get(key) ?? new Set()).add(page));
  });
  pages.forEach(({ height, lines }, page) => {
    for (const line of edges[page] ?? []) {
      const times = Math.max(...keysOf(line).map((key) => returning.get(key)?.size ?? 0));
      const isFoot = line.base < height * FOOT && line === lines.at(-1);
      // Odd and even pages may bear different heads.
      const isRepeated = times > 1 && times >= Math.min(3, pages.length * LEAST_SHARE);
      if (isRepeated || (isFoot && PAGE_NUMBER.test(line.text))) found.add(line);
    }
  });
  return found;
}

/** Names a line by its words and its height; by two heights, since it may lie on the border of both. */
function keysOf({ text, base }: PrintedLine): string[] {
  const words = PAGE_NUMBER.test(text) ? '#' : text.replace(PAGE_AT_EDGE, '').replace(/\s+/gu, '');
  const height = Math.floor(base / LEVEL);
  return [`${words}@${height}`, `${words}@${height + 1}`];
}
