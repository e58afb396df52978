/** No page nests its elements deeper, and a parser's time grows with the square of it. */
const DEEPEST = 1000;
/** Elements that have no end, or whose end may be left out. */
const OPEN_ENDED =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|th|tr|track|wbr)$/iu;

/** Whether the tags of a page nest beyond measure; `<br>` and `<p>` may stand open. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    if (OPEN_ENDED.test(name)) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
