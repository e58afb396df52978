const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Marks that may not begin a line, and those that may not end one. */
const closing = /^[\p{Pe}\p{Pf}、。，；：！？]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** Words of official texts that the segmenter takes for two. */
const cutWords = ['印发', '高新'];

/** Words that the segmenter cuts: `2016|年`, `印|发`, `PM|₂.₅`. */
function isCutWord(last: string, next: string): boolean {
  const isYear = /\d$/u.test(last) && /^[年月日号]/u.test(next);
  const isIndexed = /[\w₀-₉.]$/u.test(last) && /^[₀-₉.]/u.test(next);
  return isYear || isIndexed || cutWords.includes(last + next);
}

/** `各` belongs to the word that follows it, `的` and `了` to the one before. */
function isClinging(last: string, next: string): boolean {
  return last.endsWith('各') || next === '的' || next === '了';
}

function belongTogether(last: string, next: string): boolean {
  return closing.test(next) || opening.test(last) || isCutWord(last, next) || isClinging(last, next);
}

/** The pieces of a title within which a line had better not break: words, with the marks that cling to them. */
export function unbreakablePieces(title: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(title)) {
    const last = pieces.at(-1);
    if (last !== undefined && belongTogether(last, segment)) {
      pieces[pieces.length - 1] = last + segment;
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}
