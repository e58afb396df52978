import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

it('leaves apart what is apart, and shares out the shift of what crowds', () => {
  expect(spread([0, 100], 40)).toEqual([0, 100]);
  expect(spread([100, 100], 40)).toEqual([80, 120]);
  expect(spread([0, 10, 200], 40)).toEqual([-15, 25, 200]);
});

it('gives every place its room, in order, with the same middle', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 })), (given) => {
      const places = given.toSorted((a, b) => a - b);
      const moved = spread(places, 30);
      for (const [index, place] of moved.slice(1).entries())
        expect(place - (moved[index] ?? 0)).toBeGreaterThanOrEqual(29.999);
      const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
      expect(sum(moved)).toBeCloseTo(sum(places), 3);
    }),
  );
});
