import { expect, test } from 'vitest';
import { readUcum } from '../../src/lexicon/ucum.ts';

test.each([
  ['t', 1e6, { g: 1 }],
  ['kg', 1e3, { g: 1 }],
  ['km2', 1e6, { m: 2 }],
  ['har', 1e4, { m: 2 }],
  ['mo', 1, { mo: 1 }],
  ['min', 1, { min: 1 }],
  ['mSv', 1e-3, { Sv: 1 }],
  ['ug/m3', 1e-6, { g: 1, m: -3 }],
  ['kW.h/100/km', 0.01, { W: 1, h: 1, m: -1 }],
  ['/10*5', 1e-5, {}],
  ['kg{coal}', 1e3, { 'g{coal}': 1 }],
  ['{CNY}', 1, { '{CNY}': 1 }],
])('readUcum(%j) is %d of %j', (code, factor, powers) => {
  const scale = readUcum(code);
  expect(scale.factor).toBeCloseTo(factor, 9);
  expect(scale.powers).toEqual(powers);
});
