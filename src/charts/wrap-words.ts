// Latin letters, digits and half-width signs take half the room of a Han character.
function room(character: string): number {
  return /[\u0020-\u02FF]/.test(character) ? 0.5 : 1;
}

// `）`, `，`, `”` may not begin a line.
const closing = /^[，。、；：）”’》〕】％%!?！？]/;

/** Parts words into lines of at most `width` Han characters; closing punctuation may hang behind. */
export function wrapWords(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const character of words) {
    if (filled + room(character) > width && !closing.test(character)) {
      lines.push(line);
      line = '';
      filled = 0;
    }
    line += character;
    filled += room(character);
  }
  return [...lines, line];
}
