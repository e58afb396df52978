/**
 * Finds the texts that may be one text but for a few characters put in or left out, without holding each beside all
 * others. A text of `most` + 1 parts, of which so many edits leave one whole, has that part in the other text too, at
 * most `most` characters from its own place: parts are looked up by length, order and words.
 * @param texts each longer than `most`, in UTF-16 code units, in which edits are counted too
 * @returns the indexes of all texts within `most` edits of one, itself included, and of some others; in no order
 */
export function nearTexts(texts: readonly string[], most: number): (text: string) => Set<number> {
  const parts = new Map<string, number[]>();
  const lengths = new Set<number>();
  for (const [index, text] of texts.entries()) {
    lengths.add(text.length);
    for (let order = 0; order <= most; order++) {
      const [start, end] = [edgeOf(text.length, order, most), edgeOf(text.length, order + 1, most)];
      const key = keyOf(text.length, order, text.slice(start, end));
      const known = parts.get(key) ?? [];
      known.push(index);
      parts.set(key, known);
    }
  }
  return (text) => {
    const found = new Set<number>();
    for (let length = text.length - most; length <= text.length + most; length++) {
      if (!lengths.has(length)) continue;
      for (let order = 0; order <= most; order++) {
        const [start, end] = [edgeOf(length, order, most), edgeOf(length, order + 1, most)];
        for (let shift = -most; shift <= most; shift++) {
          if (start + shift < 0 || end + shift > text.length) continue;
          const key = keyOf(length, order, text.slice(start + shift, end + shift));
          for (const index of parts.get(key) ?? []) found.add(index);
        }
      }
    }
    return found;
  };
}

/** Where the part of an order begins in a text of a length that is cut into `most` + 1. */
function edgeOf(length: number, order: number, most: number): number {
  return Math.floor((length * order) / (most + 1));
}

function keyOf(length: number, order: number, part: string): string {
  return `${String(length)} ${String(order)} ${part}`;
}
