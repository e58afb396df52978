import { expect, test } from 'vitest';
import { isMark } from '../../src/lexicon/combining.ts';

test('a mark is what Unicode calls so, of all code points', () => {
  const wrong = Array.from({ length: 0x110000 }, (_, code) => code).filter(
    (code) => isMark(code) !== /^\p{Mark}/u.test(String.fromCodePoint(code)),
  );
  expect(wrong).toEqual([]);
});
