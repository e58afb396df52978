import { replaceMatches, type Rule } from './rule.ts';

/** Byte order mark and zero-width characters that an editor left behind. */
export const invisible: Rule = {
  id: 'invisible',
  find: (text) => replaceMatches(text, /[\u200b\u200c\u200d\u2060\ufeff\u00ad]+/gu, () => ''),
};

/** `[bookmark: _GoBack]`, as a word processor's plain-text export writes a bookmark. */
export const bookmark: Rule = {
  id: 'bookmark',
  find: (text) => replaceMatches(text, /\[bookmark: [^\]\r\n]*\]/gu, () => ''),
};
