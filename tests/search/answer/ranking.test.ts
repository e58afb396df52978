import { expect, test } from 'vitest';
import { rankHits, rankTexts } from '../../../src/search/answer/ranking.ts';

/** Five texts of ten provisions each, the latest last; the first of each is its title. */
const directory = {
  version: '',
  texts: Uint32Array.of(0, 10, 20, 30, 40, 50),
  titles: Uint32Array.of(1, 1, 1, 1, 1),
  passages: Uint32Array.of(0, 50),
  grams: [],
  filters: [],
};
const hits = (found: readonly (readonly [provision: number, inHead: number])[]) => ({
  provisions: Uint32Array.from(found, ([provision]) => provision),
  inHead: Uint8Array.from(found, ([, inHead]) => inHead),
});

test('titles come before headings, these before many hits, and those before a later day', () => {
  const found = hits([
    [5, 0],
    [12, 0],
    [13, 0],
    [25, 1],
    [30, 1],
    [45, 0],
  ]);
  expect(rankTexts(found, directory).map(({ text }) => text)).toEqual([3, 2, 1, 4, 0]);
});

test('more terms in a title, or in one heading, come first', () => {
  const found = hits([
    [0, 1],
    [3, 3],
    [10, 2],
    [21, 1],
    [22, 1],
    [31, 2],
  ]);
  expect(rankTexts(found, directory).map(({ text }) => text)).toEqual([1, 0, 3, 2]);
});

test('a text is told with all its hits and no others', () => {
  const found = hits([
    [9, 0],
    [10, 0],
    [19, 0],
    [20, 0],
  ]);
  expect(rankTexts(found, directory)).toEqual([
    { text: 1, from: 1, to: 3 },
    { text: 2, from: 3, to: 4 },
    { text: 0, from: 0, to: 1 },
  ]);
});

test('of a text headings come first, then what follows as it stands, from any place on', () => {
  const found = hits([
    [0, 0],
    [1, 2],
    [2, 0],
    [3, 1],
    [4, 0],
  ]);
  const text = { text: 0, from: 0, to: 5 };
  expect(rankHits(found, text, 0, 5)).toEqual([1, 3, 0, 2, 4]);
  expect(rankHits(found, text, 1, 2)).toEqual([3, 0]);
  expect(rankHits(found, text, 5, 3)).toEqual([]);
});
