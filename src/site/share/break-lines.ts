/** Blanks and marks that may not begin a line, and those that may not end one (GB/T 15834, 5.1). */
const clings = /^[\s\p{Pe}\p{Pf}、。，．：；！？…—～·%％‰℃°）〕》」』】]/u;
const leads = /[\p{Ps}\p{Pi}（〔《「『【]\s*$/u;

/** Advance widths in em, rather too wide than too narrow: what fits by them is never clipped. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[MWmw@%‰]/u, 0.95],
  [/[A-Z&]/u, 0.74],
  [/[0-9]/u, 0.57],
  [/[a-z+=<>~#$]/u, 0.64],
  [/[ -~]/u, 0.42],
];

/** The width of a text in em. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += widths.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
  return sum;
}

/**
 * Sets a text in lines no wider than `width` em, and as even as the number of lines allows. A line breaks between
 * words, where a word fits one; never before a closing mark, nor behind an opening one, nor within a number.
 */
export function breakLines(text: string, width: number): string[] {
  const pieces = piecesOf(text, width);
  const lines = fill(pieces, width);
  let [low, high] = [width / 2, width];
  while (high - low > 0.25) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle).length > lines.length) low = middle;
    else high = middle;
  }
  return fill(pieces, high);
}

/** A line's worth of pieces after another; one that is wider than a line stands alone. */
function fill(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth(line) + textWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words with the marks that cling to them; one that is wider than half a line comes apart into its characters. */
function piecesOf(text: string, width: number): string[] {
  const words = join([...segmenter.segment(text)].map(({ segment }) => segment));
  return words.flatMap((word) => (textWidth(word) <= width / 2 ? [word] : join(Array.from(word))));
}

function join(parts: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    const inNumber =
      last !== undefined && /[\p{ASCII}]$/u.test(last) && /^[0-9A-Za-z.,/]/u.test(part) && !last.endsWith(' ');
    if (last !== undefined && (clings.test(part) || leads.test(last) || inNumber))
      pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}
