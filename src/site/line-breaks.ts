const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Marks that may not begin a line, and those that may not end one. */
const closing = /^[\p{Pe}\p{Pf}、。，；：！？]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** The pieces of a title within which a line had better not break: words, with the marks that cling to them. */
export function unbreakablePieces(title: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(title)) {
    const last = pieces.at(-1);
    if (last !== undefined && (closing.test(segment) || opening.test(last))) {
      pieces[pieces.length - 1] = last + segment;
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}
