import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCells, compareKeys, deadlineKey } from '../../src/client/row-order.ts';
import { readCodes, siftRows } from '../../src/client/row-sift.ts';
import { foldSpelling } from '../../src/lexicon/fold.ts';
import { pressColumn, readTableState, writeTableState } from '../../src/client/table-state.ts';

const vocabulary = {
  filters: new Map([
    ['document', ['hz-water-2016', 'zj-water-2016']],
    ['year', ['2017', '2020']],
  ]),
  columns: ['metric', 'deadline'],
};
const plain = { query: '', chosen: {}, sort: null, descending: false };

describe('the state of a table', () => {
  it('stands in the address and comes back from it', () => {
    const choice = (name: string) =>
      fc.option(fc.constantFrom(...(vocabulary.filters.get(name) ?? [])), { nil: undefined });
    fc.assert(
      fc.property(
        fc.string(),
        fc.record({ document: choice('document'), year: choice('year') }),
        fc.constantFrom(null, ...vocabulary.columns),
        fc.boolean(),
        (query, chosen, sort, descending) => {
          const state = { query: query.trim(), chosen, sort, descending: sort !== null && descending };
          expect(readTableState(writeTableState(state), vocabulary)).toEqual(state);
        },
      ),
    );
  });

  it('leaves the address bare for the table as published and ignores what it does not know', () => {
    expect(writeTableState({ ...plain, descending: true })).toBe('');
    expect(readTableState('?document=secret&sort=secret&dir=desc&x=1', vocabulary)).toEqual(plain);
  });

  it('sorts upwards, downwards, then as the documents stand', () => {
    const up = pressColumn(plain, 'metric');
    const down = pressColumn(up, 'metric');
    expect([up, down, pressColumn(down, 'metric')]).toEqual([
      { ...plain, sort: 'metric' },
      { ...plain, sort: 'metric', descending: true },
      plain,
    ]);
  });
});

describe('siftRows', () => {
  const rows = [
    { codes: readCodes('0|0|1 2'), words: foldSpelling('ＶＯＣｓ排放量') },
    { codes: readCodes('0|1|'), words: foldSpelling('森林覆盖率') },
    { codes: readCodes('1|1|2'), words: foldSpelling('水质达标率') },
  ];

  it('sees the rows that meet every choice and hold every word', () => {
    expect(siftRows(rows, [null, null, null], '').seen).toEqual([true, true, true]);
    expect(siftRows(rows, [0, null, null], '').seen).toEqual([true, true, false]);
    expect(siftRows(rows, [null, 1, 2], '').seen).toEqual([false, false, true]);
    expect(siftRows(rows, [null, null, null], '率 森林').seen).toEqual([false, true, false]);
    expect(siftRows(rows, [null, null, null], 'vocs').seen).toEqual([true, false, false]);
  });

  it('counts for each choice the rows that it would leave beside the other choices', () => {
    const { counts } = siftRows(rows, [0, null, null], '');
    expect(counts.map((each) => Object.fromEntries(each))).toEqual([
      { 0: 2, 1: 1 },
      { 0: 1, 1: 1 },
      { 1: 1, 2: 1 },
    ]);
  });
});

describe('the order of the rows', () => {
  it('puts numbers by value before words, empty cells last in either direction', () => {
    const keys = ['完成', 100, null, 9];
    expect(keys.toSorted((a, b) => compareKeys(a, b, false))).toEqual([9, 100, '完成', null]);
    expect(keys.toSorted((a, b) => compareKeys(a, b, true))).toEqual([100, 9, '完成', null]);
  });

  it('takes a year for its end', () => {
    expect(deadlineKey('2017')).toBe(deadlineKey('2017-12'));
    expect(deadlineKey('2017') > deadlineKey('2017-06')).toBe(true);
  });

  it('orders numbers in cells by value', () => {
    expect(['10', '9', '62', '1'].toSorted(compareCells)).toEqual(['1', '9', '10', '62']);
  });
});
