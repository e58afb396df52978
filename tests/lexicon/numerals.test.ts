import { expect, test } from 'vitest';
import { NUMERAL } from '../../src/lexicon/numerals.ts';

const numeral = new RegExp(`^[${NUMERAL}]+$`, 'u');

test.each(['二〇二五', '二○二五', '一百零五', '两千'])('%s is a run of numerals', (text) => {
  expect(text).toMatch(numeral);
});

test.each(['半', '2025', '一半', '万'])('%s is none', (text) => {
  expect(text).not.toMatch(numeral);
});
