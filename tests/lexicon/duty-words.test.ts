import { expect, test } from 'vitest';
import { CLOSING_DUTY, DUTY_WORD, MUST_WORD, OPENING_DUTY, STRIVE_WORD } from '../../src/lexicon/duty-words.ts';

test.each([
  ['应完成', `^(?:${OPENING_DUTY})`, true],
  ['应急演练', `^(?:${OPENING_DUTY})`, false],
  ['要素保障', `^(?:${OPENING_DUTY})`, false],
  ['覆盖率要', `(?:${CLOSING_DUTY})$`, true],
  ['主要', `(?:${CLOSING_DUTY})$`, false],
  ['供应', `(?:${CLOSING_DUTY})$`, false],
  ['必须', `^(?:${DUTY_WORD})$`, true],
  ['确保', MUST_WORD, true],
  ['力争', MUST_WORD, false],
  ['力争', STRIVE_WORD, true],
  ['确保', STRIVE_WORD, false],
])('%s ~ %s: %s', (words, pattern, is) => {
  expect(new RegExp(pattern, 'u').test(words)).toBe(is);
});
