/** A word that says that something is owed, or striven for. */
interface DutyWord {
  readonly word: string;
  /** How firmly it holds, where it says so. */
  readonly says?: 'must' | 'strive';
  /** Characters that make another word with it: 主要, 响应; and 要素, 应急. */
  readonly but?: { readonly behind: string; readonly before: string };
}

const words: readonly DutyWord[] = [
  { word: '应当' },
  { word: '应', but: { behind: '供响对反', before: '急用对收届' } },
  { word: '要', but: { behind: '主需重', before: '素点求' } },
  { word: '须' },
  { word: '必须', says: 'must' },
  { word: '确保', says: 'must' },
  { word: '力争', says: 'strive' },
  { word: '争取', says: 'strive' },
  { word: '努力', says: 'strive' },
];

const wordsOf = (rows: readonly DutyWord[]) => rows.map(({ word }) => word).join('|');

/** Words of duty, for the inside of a group. */
export const DUTY_WORD = wordsOf(words);

/** The same at the head of what is owed, where 要素 and 应急 are none. */
export const OPENING_DUTY = words.map(({ word, but }) => (but ? `${word}(?![${but.before}])` : word)).join('|');

/** The same behind who owes it, where 主要 and 响应 are none. */
export const CLOSING_DUTY = words.map(({ word, but }) => (but ? `(?<![${but.behind}])${word}` : word)).join('|');

/** Words that bind, for the inside of a group. */
export const MUST_WORD = wordsOf(words.filter(({ says }) => says === 'must'));

/** Words that only strive, for the inside of a group. */
export const STRIVE_WORD = wordsOf(words.filter(({ says }) => says === 'strive'));
