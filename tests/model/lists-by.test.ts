import { expect, test } from 'vitest';
import { listsBy, oneBy, rowsByDocument } from '../../src/model/lists-by.ts';

test('no row is read before a key is asked for, and each but once', () => {
  let read = 0;
  const lists = listsBy(['甲', '乙', '甲'], (row) => {
    read += 1;
    return [row];
  });
  expect(read).toBe(0);
  expect([lists('甲'), lists('乙'), lists('丙')]).toEqual([['甲', '甲'], ['乙'], []]);
  expect(read).toBe(3);
});

test('a row of several keys stands under each of them once, one of none under none', () => {
  const rows = [
    { id: 1, keys: ['a', 'b', 'a'] },
    { id: 2, keys: [] },
    { id: 3, keys: ['b'] },
  ];
  const lists = listsBy(rows, ({ keys }) => keys);
  expect(lists('a').map(({ id }) => id)).toEqual([1]);
  expect(lists('b').map(({ id }) => id)).toEqual([1, 3]);
});

test('rows of no document are those of none', () => {
  const rows = [{ document: 'plan' }, { document: null }];
  expect(rowsByDocument(rows)('plan')).toEqual([{ document: 'plan' }]);
  expect(rowsByDocument(rows)('null')).toEqual([]);
});

test('of two rows of one key the first is found', () => {
  const rows = [
    { id: 'a', at: 1 },
    { id: 'a', at: 2 },
  ];
  expect(oneBy(rows, ({ id }) => id)('a')).toBe(rows[0]);
  expect(oneBy(rows, ({ id }) => id)('b')).toBeUndefined();
});
