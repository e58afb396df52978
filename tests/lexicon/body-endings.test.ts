import { expect, test } from 'vitest';
import { BODY_ENDING, ISSUER_ENDING, SEAT_ENDING } from '../../src/lexicon/body-endings.ts';

test.each([
  ['某市人民政府办公厅', ISSUER_ENDING, true],
  ['某市市场监管局', ISSUER_ENDING, true],
  ['某市水务集团', ISSUER_ENDING, false],
  ['某市水务集团', BODY_ENDING, true],
  ['市发改委', BODY_ENDING, true],
  ['市委改革办', BODY_ENDING, true],
  ['污水处理厂', BODY_ENDING, false],
  ['某区管委会', SEAT_ENDING, true],
  ['某区环保局', SEAT_ENDING, false],
])('%s ends with one of %s: %s', (name, ending, is) => {
  expect(new RegExp(`(?:${ending})$`, 'u').test(name)).toBe(is);
});
