/** Longest quote that a text fragment holds whole. */
const MAX_WHOLE = 40;
/** How much of either end stands for a longer one. */
const END_LENGTH = 12;

/** The text directive that makes a browser find and mark a quote: `:~:text=…`, `:~:text=start,end`. */
export function textFragment(quote: string): string {
  const lines = quote.split(/[\t\n]+/u).filter((line) => line.trim() !== '');
  const [first = '', last = ''] = [lines.at(0), lines.at(-1)];
  if (lines.length === 1 && first.length <= MAX_WHOLE) return `:~:text=${encodeDirective(first)}`;
  return `:~:text=${encodeDirective(opening(first))},${encodeDirective(closing(last))}`;
}

function opening(line: string): string {
  return line.length <= MAX_WHOLE ? line : line.slice(0, END_LENGTH);
}

function closing(line: string): string {
  return line.length <= MAX_WHOLE ? line : line.slice(-END_LENGTH);
}

/** In a text directive the hyphen has a meaning of its own, besides what `encodeURIComponent` covers. */
function encodeDirective(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
