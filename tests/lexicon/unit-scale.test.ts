import { describe, expect, test } from 'vitest';
import { readScale, scaleValue } from '../../src/lexicon/unit-scale.ts';
import { unitRows } from '../../src/lexicon/unit-table.ts';

describe('readScale(unit)', () => {
  test.each([
    ['万吨', 'g', 1e10],
    ['吨/日', 'd-1·g', 1e6],
    ['微克/立方米', 'g·m-3', 1e-6],
    ['微克每立方米', 'g·m-3', 1e-6],
    ['μg/m³', 'g·m-3', 1e-6],
    ['毫克/升', 'g·m-3', 1],
    ['平方公里', 'm2', 1e6],
    ['公顷', 'm2', 1e4],
    ['亿千瓦时', 'W·h', 1e11],
    ['吨标准煤/万元', 'g{coal}·{CNY}-1', 100],
    ['千克/亩', 'g·m-2', 1.5],
    ['%', '1', 0.01],
    ['个', '个', 1],
    ['万个', '个', 1e4],
    ['天/次', 'd·次-1', 1],
    ['万', '万', 1],
    [null, '', 1],
  ])('gives %s as so many %s', (unit, base, factor) => {
    const scale = readScale(unit);
    expect(scale.base.split('·').toSorted()).toEqual(base.split('·').toSorted());
    expect(scale.factor).toBeCloseTo(factor, 9);
  });

  test('sets all spellings of a unit to one scale', () => {
    for (const { names, signs = [] } of unitRows)
      for (const printed of [...names, ...signs]) expect(readScale(printed)).toEqual(readScale(names[0]));
  });

  test('sets a tonne of coal equivalent against no tonne', () => {
    expect(readScale('吨标准煤').base).not.toBe(readScale('吨').base);
  });
});

test('scaleValue takes off the noise of binary fractions', () => {
  expect(scaleValue(30.96, '亿立方米')).toBe(scaleValue(309_600, '万立方米'));
});
