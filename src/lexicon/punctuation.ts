/** Brackets, quotation marks and title marks that enclose, each with the one that closes it; full and half width pair only with themselves. */
export const brackets: readonly (readonly [opening: string, closing: string])[] = [
  ['（', '）'],
  ['(', ')'],
  ['［', '］'],
  ['[', ']'],
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
  ['【', '】'],
  ['〔', '〕'],
];

/** Quotation marks of any kind, for the inside of a bracket expression. */
export const QUOTATION = '“”‘’「」『』"\'';

/** Marks around titles, for the inside of a bracket expression. */
export const TITLE_MARK = '《》〈〉';

/** Dots that lead from an entry of a list of contents to its page. */
export const LEADER = '(?:[.．…·]{3,}|…{2,})';

/** Dashes of any length and width, for the inside of a bracket expression. */
export const DASH = '—–‒―−‐‑～〜~\\-－';
