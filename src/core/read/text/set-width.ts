import { HAN } from './han.ts';

const NEVER_FIRST = '，。；、：！？）》”’」』】〕％%';
/** What a line break does not part: a word of Latin letters or digits; a character and the marks behind it. */
const firstWord = new RegExp(`^[“‘（《「『【〔]*(?:[\\w.\\-]+|.)[${NEVER_FIRST}]*`, 'u');
const wide = new RegExp(`[${HAN}\\u2e80-\\u2fdf\\u3000-\\u303f\\uff01-\\uff60“”‘’—…]`, 'u');

/** How wide a text is set, about, in Han characters: a Latin letter takes half of one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 1 : 0.5;
  return width;
}

/** How wide the first word of a text is, which a line must have room for. */
export function firstWordWidth(text: string): number {
  return widthOf(firstWord.exec(text)?.[0] ?? '');
}
