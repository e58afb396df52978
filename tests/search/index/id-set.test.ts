import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinct, readIds, writeIds } from '../../../src/search/index/id-set.ts';

const rising = (numbers: readonly number[]) => distinct(Uint32Array.from(numbers).sort());
const sets = fc.oneof(
  fc.array(fc.nat(40)),
  fc.array(fc.nat(100_000), { maxLength: 400 }),
  fc.array(fc.nat(2 ** 31), { maxLength: 20 }),
  fc.tuple(fc.nat(5000), fc.nat(3000)).map(([start, count]) => Array.from({ length: count }, (_, at) => start + at)),
);

test('a set of numbers is read back as it was written', () => {
  fc.assert(
    fc.property(sets, (numbers) => {
      const ids = rising(numbers);
      expect(readIds(writeIds(ids))).toEqual(ids);
    }),
  );
});

test.for([
  ['a run', Array.from({ length: 100_000 }, (_, at) => 5 + at), 10],
  ['every other number', Array.from({ length: 8000 }, (_, at) => 2 * at), 2002],
  ['few of many', [3, 100_000, 2_000_000], 12],
] as const)('%s takes little room', ([, numbers, bytes]) => {
  expect(writeIds(rising(numbers)).length).toBeLessThanOrEqual(bytes);
});
