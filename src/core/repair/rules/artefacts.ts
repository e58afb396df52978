import { replaceMatches, type Rule } from './rule.ts';

// eslint-disable-next-line no-control-regex -- they are what the rule looks for
const invisibles = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b-\u200d\u2060\ufeff\u00ad]+/gu;

/** Byte order mark, zero-width and control characters that an editor left behind. */
export const invisible: Rule = {
  id: 'invisible',
  find: (text) => replaceMatches(text, invisibles, () => ''),
};

/** `[bookmark: _GoBack]`, as a word processor's plain-text export writes a bookmark. */
export const bookmark: Rule = {
  id: 'bookmark',
  find: (text) => replaceMatches(text, /\[bookmark: [^\]\r\n]*\]/gu, () => ''),
};
