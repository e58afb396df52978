import { describe, expect, test } from 'vitest';
import { isRate, isSameUnit, readUnitName, unitInWords, unitLabel } from '../../src/lexicon/unit-names.ts';
import { unitRows } from '../../src/lexicon/unit-table.ts';

test('no spelling is that of two units', () => {
  const printed = unitRows.flatMap(({ names, signs = [] }) => [...names, ...signs]);
  expect(printed.filter((one, index) => printed.indexOf(one) !== index)).toEqual([]);
});

describe('readUnitName(printed)', () => {
  test.each([
    ['万吨', '万', '吨'],
    ['百万千瓦', '百万', '千瓦'],
    ['千瓦', '', '千瓦'],
    ['千克/亩', '', '千克/亩'],
    ['万头标准猪', '万', '头标准猪'],
    ['千里马', '', '千里马'],
    ['万', '', '万'],
    ['/万', '', '/万'],
  ])('parts %s', (printed, multiple, name) => {
    expect(readUnitName(printed)).toMatchObject({ multiple, name });
  });
});

test.each([
  ['μg/m³', '微克/立方米'],
  ['\u00B5g/m ³', '微克/立方米'],
  ['微克/立方米', '微克/立方米'],
  ['微克每立方米', '微克每立方米'],
  ['亿m³', '亿立方米'],
  ['mg/L', '毫克/升'],
  ['mg／L', '毫克/升'],
  ['千米', '千米'],
  ['套（间）', '套（间）'],
])('unitInWords(%j) is %j', (unit, words) => {
  expect(unitInWords(unit)).toBe(words);
});

test.each([
  ['微克每立方米', '微克/立方米'],
  ['万吨/日', '万吨/天'],
  ['μg／m³', '微克/立方米'],
  ['千米', '公里'],
  ['工作日', '个工作日'],
  ['％', '%'],
  ['级', '级'],
])('unitLabel(%j) is %j', (unit, label) => {
  expect(unitLabel(unit)).toBe(label);
});

test.each([
  ['万吨', '万吨', true],
  ['万吨', '吨', false],
  ['km²', '平方千米', true],
  [null, null, true],
  [null, '%', false],
])('%s and %s are one unit: %s', (one, other, is) => {
  expect(isSameUnit(one, other)).toBe(is);
});

test.each([
  ['%', true],
  ['年', true],
  ['倍', true],
  ['吨/日', true],
  ['次', true],
  ['万吨', false],
  ['家', false],
])('%s does not grow with the area: %s', (unit, is) => {
  expect(isRate(unit)).toBe(is);
});
