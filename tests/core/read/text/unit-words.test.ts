import { expect, it } from 'vitest';
import { unitInWords } from '../../../../src/core/read/text/unit-words.ts';

it.each([
  ['μg/m³', '微克/立方米'],
  ['\u00B5g/m3', '微克/立方米'],
  ['微克/立方米', '微克/立方米'],
  ['亿m³', '亿m³'],
])('unitInWords(%j) is %j', (unit, words) => {
  expect(unitInWords(unit)).toBe(words);
});
