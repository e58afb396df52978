import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRank } from '../../src/client/row-order.ts';
import { queryTerms, readColumn, siftRows } from '../../src/client/row-sift.ts';
import { compareCells, compareKeys, deadlineKey, ranksOf } from '../../src/site/page/row-order.ts';
import { pressColumn, readTableState, writeTableState } from '../../src/client/table-state.ts';

const vocabulary = {
  filters: new Map([
    ['document', ['hz-water-2016', 'zj-water-2016']],
    ['year', ['2017', '2020']],
  ]),
  columns: ['metric', 'deadline'],
};
const plain = { query: '', chosen: {}, sort: null, descending: false, page: 1 };

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
        fc.integer({ min: 1, max: 5000 }),
        (query, chosen, sort, descending, page) => {
          const state = { query: query.trim(), chosen, sort, descending: sort !== null && descending, page };
          expect(readTableState(writeTableState(state), vocabulary)).toEqual(state);
        },
      ),
    );
  });

  it('leaves the address bare for the table as published and ignores what it does not know', () => {
    expect(writeTableState({ ...plain, descending: true })).toBe('');
    expect(readTableState('?document=secret&sort=secret&dir=desc&x=1&page=-2', vocabulary)).toEqual(plain);
  });

  it('takes any id for a filter that the page does not know whole, and nothing else', () => {
    const part = { ...vocabulary, filters: new Map([['body', null]]) };
    expect(readTableState('?body=hz-water-bureau', part).chosen).toEqual({ body: 'hz-water-bureau' });
    expect(readTableState('?body=%3Cb%3E', part).chosen).toEqual({});
  });

  it('sorts upwards, downwards, then as the documents stand', () => {
    const up = pressColumn({ ...plain, page: 3 }, 'metric');
    const down = pressColumn(up, 'metric');
    expect([up, down, pressColumn(down, 'metric')]).toEqual([
      { ...plain, sort: 'metric' },
      { ...plain, sort: 'metric', descending: true },
      plain,
    ]);
  });
});

describe('siftRows', () => {
  const columns = [readColumn(['0', '0', '1']), readColumn(['0', '1', '1']), readColumn(['1 2', '', '2'])];
  const words = ['vocs排放量', '森林覆盖率', '水质达标率'];
  const sift = (wanted: (number | null)[], query = '') => {
    const terms = queryTerms(query);
    return siftRows(3, columns, wanted, (row) => terms.every((term) => words[row]?.includes(term)));
  };

  it('sees the rows that meet every choice and hold every word', () => {
    expect(sift([null, null, null]).seen).toEqual([0, 1, 2]);
    expect(sift([0, null, null]).seen).toEqual([0, 1]);
    expect(sift([null, 1, 2]).seen).toEqual([2]);
    expect(sift([null, null, null], '率 森林').seen).toEqual([1]);
    expect(sift([null, null, null], 'ＶＯＣｓ').seen).toEqual([0]);
    expect(sift([null, 7, null]).seen).toEqual([]);
  });

  it('counts for each choice the rows that it would leave beside the other choices', () => {
    expect(sift([0, null, null]).counts.map((each) => [...each])).toEqual([
      [2, 1],
      [1, 1],
      [0, 1, 1],
    ]);
  });

  it('counts as if each row were asked by itself', () => {
    const rowsOfAnyList = fc.array(fc.tuple(fc.uniqueArray(fc.nat(3)), fc.uniqueArray(fc.nat(3))), { maxLength: 40 });
    const choice = fc.option(fc.nat(3), { nil: null });
    fc.assert(
      fc.property(rowsOfAnyList, fc.tuple(choice, choice), (rows, wanted) => {
        const column = (filter: 0 | 1) => readColumn(rows.map((row) => row[filter].join(' ')));
        const { seen, counts } = siftRows(rows.length, [column(0), column(1)], wanted, () => true);
        const meets = (row: (typeof rows)[number], filter: 0 | 1) => {
          const code = wanted[filter];
          return code === null || row[filter].includes(code);
        };
        expect(seen).toEqual([...rows.keys()].filter((at) => rows[at] && meets(rows[at], 0) && meets(rows[at], 1)));
        for (const filter of [0, 1] as const)
          for (const code of [0, 1, 2, 3])
            expect(counts[filter]?.[code] ?? 0).toBe(
              rows.filter((row) => row[filter].includes(code) && meets(row, filter === 0 ? 1 : 0)).length,
            );
      }),
    );
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

  it('ranks keys so that rows sorted by rank stand as sorted by key', () => {
    const key = fc.oneof(fc.constantFrom(null, '完成', '比2015年下降', '启动'), fc.nat(5));
    fc.assert(
      fc.property(fc.array(key), fc.boolean(), (keys, descending) => {
        const rows = [...keys.keys()];
        const sorted = rows.toSorted((a, b) => compareKeys(keys[a] ?? null, keys[b] ?? null, descending));
        expect(byRank(rows, ranksOf(keys), descending)).toEqual(sorted);
      }),
    );
  });
});
