import type { OPS, PDFPageProxy } from 'pdfjs-dist';
import type { PageContent, Run } from './geometry.ts';
import { readRules } from './page-rules.ts';

/** What sets a run level: the slope of an upright page's lines is none. */
const SLOPE = 0.2;
/** A second print of the same words that makes them bold stands so near, as a part of their size. */
const OVERPRINT = 0.15;

/** Reads the runs of characters, the rules and the pictures of a page; the page is turned upright. */
export async function readPage(page: PDFPageProxy, codes: typeof OPS): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  // The viewport's heights count downwards.
  const place = (x: number, y: number): [number, number] => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
    return [a * x + c * y + e, height - (b * x + d * y + f)];
  };
  const runs: Run[] = [];
  let isParted = false;
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const text = item.str;
    const afterBlank = isParted;
    isParted = text !== '' && text.trim() === '' && !item.hasEOL;
    if (text.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform as number[];
    const [left, base] = place(e, f);
    const long = Math.hypot(a, b) || 1;
    const [right, end] = place(e + (a / long) * item.width, f + (b / long) * item.width);
    const isLevel = Math.abs(end - base) <= SLOPE * Math.abs(right - left) || item.width === 0;
    if (isLevel) runs.push({ text, left, right, base, size: Math.hypot(c, d) || long, afterBlank });
    else
      runs.push({
        text,
        left,
        right: left + Math.hypot(c, d),
        base: Math.min(base, end),
        size: Math.hypot(c, d) || long,
        afterBlank,
      });
  }
  const drawn = readRules(await page.getOperatorList(), codes, place);
  return { width, height, runs: withoutOverprint(runs), ...drawn };
}

/** Leaves out what is printed twice in one place. */
function withoutOverprint(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const key = `${run.text}@${Math.round(run.base / run.size)}`;
    const same = seen.get(key) ?? [];
    const near = run.size * OVERPRINT;
    if (same.some((other) => Math.abs(other.left - run.left) < near && Math.abs(other.base - run.base) < near))
      return false;
    seen.set(key, [...same, run]);
    return true;
  });
}
