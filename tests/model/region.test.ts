import { expect, test } from 'vitest';
import { regionRegistrySchema } from '../../src/model/region.ts';

const entry = (id: string, given: object = {}) => ({
  id,
  name: `${id}区`,
  kind: 'district',
  parent: null,
  aliases: [`${id}区`],
  ...given,
});

const problemsOf = (...entries: object[]) => {
  const read = regionRegistrySchema.safeParse(entries);
  return read.success ? [] : read.error.issues.map(({ path }) => path[0]);
};

test('a tile is written as column and row', () => {
  expect(regionRegistrySchema.parse([entry('a', { tile: [3, 1] }), entry('b')]).map(({ tile }) => tile)).toEqual([
    { column: 3, row: 1 },
    null,
  ]);
});

test('a tile off the grid is refused', () => {
  expect(problemsOf(entry('a', { tile: [0, 1] }))).toEqual([0]);
  expect(problemsOf(entry('a', { tile: [13, 1] }))).toEqual([0]);
});

test('no two regions that lie in one place stand on one tile', () => {
  expect(problemsOf(entry('a', { tile: [1, 2] }), entry('b', { tile: [1, 2] }))).toEqual([0]);
  expect(problemsOf(entry('a', { tile: [1, 2] }), entry('b', { tile: [2, 1] }))).toEqual([]);
  expect(problemsOf(entry('a'), entry('b', { parent: 'a', tile: [1, 2] }), entry('c', { tile: [1, 2] }))).toEqual([]);
});
