import { part } from '../core/read/text/cut.ts';
import { matchRanges } from '../search/excerpt.ts';
import { cellBoundary } from '../lexicon/fold.ts';
import { parseQuery } from '../search/query.ts';

/** Name of the highlight in the style sheet: `::highlight(query)`. */
const highlightName = 'query';

/** The page that is highlighted, which may be another than the one that runs the script. */
export type PageWindow = Window & typeof globalThis;

/** Marks the words of `?q=` in the provision that the address points to; the text stays untouched. */
export function highlightQuery(view: PageWindow): void {
  if (!('highlights' in view.CSS)) return;
  view.CSS.highlights.delete(highlightName);
  const terms = parseQuery(new URLSearchParams(view.location.search).get('q') ?? '').map((term) => term.folded);
  const target = view.document.getElementById(placeIn(view.location.hash));
  if (target === null || terms.length === 0) return;

  const { text, places } = readText(target);
  const ranges = matchRanges(text, terms).flatMap(({ start, end }) => {
    const from = places[start];
    const to = places[end - 1];
    if (from === undefined || to === undefined) return [];
    const range = view.document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    return [range];
  });
  if (ranges.length > 0) view.CSS.highlights.set(highlightName, new view.Highlight(...ranges));
}

/** The id that the fragment of an address names, as it stands where it is badly escaped: `#%`. */
function placeIn(fragment: string): string {
  const written = part(fragment, 1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The characters of an element, cells parted as in the search, each with its place in the page. */
function readText(target: HTMLElement): { text: string; places: Place[] } {
  let text = '';
  const places: Place[] = [];
  let cell: Element | null = null;
  const walker = target.ownerDocument.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const run = node as Text;
    const own = run.parentElement?.closest('td, th') ?? null;
    if (own !== cell && text !== '') {
      text += cellBoundary;
      places.push({ node: run, offset: 0 });
    }
    cell = own;
    text += run.data;
    places.push(...Array.from({ length: run.length }, (_, offset) => ({ node: run, offset })));
  }
  return { text, places };
}
