// Latin letters, digits and half-width signs take half the room of a Han character.
function room(words: string): number {
  return [...words].reduce((sum, character) => sum + (/[\u0020-\u02FF]/.test(character) ? 0.5 : 1), 0);
}

// `）`, `，`, `”` may not begin a line.
const closing = /^[，。、；：）”’》〕】％%!?！？]/;

// A number or a Latin word: 2017, GB5749, PM2.5.
const unbroken = /[\dA-Za-z]+(?:\.\d+)?|[^]/gu;

/**
 * Parts words into lines of at most `width` Han characters; closing punctuation may hang behind. A number stays
 * whole where a line can hold it.
 */
export function wrapWords(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  const pieces = (words.match(unbroken) ?? []).flatMap((piece) => (room(piece) > width ? [...piece] : [piece]));
  for (const piece of pieces) {
    if (filled > 0 && filled + room(piece) > width && !closing.test(piece)) {
      lines.push(line);
      line = '';
      filled = 0;
    }
    line += piece;
    filled += room(piece);
  }
  return [...lines, line];
}
