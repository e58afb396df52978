import { expect, test } from 'vitest';
import { hitsOf, inBoth, within } from '../../../src/search/answer/hits.ts';

const hits = (heads: number[], texts: number[]) =>
  hitsOf({ heads: Uint32Array.from(heads), texts: Uint32Array.from(texts), certain: true });
const plain = ({ provisions, inHead }: ReturnType<typeof hitsOf>) => [...provisions].map((id, at) => [id, inHead[at]]);

test('a provision counts once, in its heading where the term begins there too', () => {
  expect(plain(hits([2, 5], [1, 2, 9]))).toEqual([
    [1, 0],
    [2, 1],
    [5, 1],
    [9, 0],
  ]);
});

test('what holds both terms is in both, with the terms in its heading counted', () => {
  expect(plain(inBoth(hits([2, 5], [1, 9]), hits([5], [2, 9, 10])))).toEqual([
    [2, 1],
    [5, 2],
    [9, 0],
  ]);
});

test('a filter lets through what it names and changes nothing else', () => {
  expect(plain(within(hits([2], [1, 3]), Uint32Array.of(2, 3, 4)))).toEqual([
    [2, 1],
    [3, 0],
  ]);
});
