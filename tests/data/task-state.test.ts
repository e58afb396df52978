import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCells, matchesQuery, pressColumn, readTaskState, writeTaskState } from '../../src/client/task-state.ts';

const keys = ['number', 'name'];

describe('the state of the task table', () => {
  it('stands in the address and comes back from it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(null, ...keys), fc.boolean(), (query, sort, descending) => {
        const state = { query: query.trim(), sort, descending: sort !== null && descending };
        expect(readTaskState(writeTaskState(state), keys)).toEqual(state);
      }),
    );
  });

  it('leaves the address bare for the table as published', () => {
    expect(writeTaskState({ query: ' ', sort: null, descending: true })).toBe('');
  });

  it('ignores a column that the table does not have', () => {
    expect(readTaskState('?sort=secret&dir=desc', keys).sort).toBeNull();
  });

  it('sorts upwards at the first press and downwards at the second', () => {
    const first = pressColumn({ query: '', sort: null, descending: false }, 'name');
    expect(first).toMatchObject({ sort: 'name', descending: false });
    expect(pressColumn(first, 'name')).toMatchObject({ sort: 'name', descending: true });
    expect(pressColumn(pressColumn(first, 'name'), 'number')).toMatchObject({ sort: 'number', descending: false });
  });
});

describe('matchesQuery', () => {
  it('asks for every term, whatever its case and width', () => {
    expect(matchesQuery('全面开展VOCs污染防治\n市生态环境局', 'ｖｏｃｓ 市生态')).toBe(true);
    expect(matchesQuery('全面开展VOCs污染防治', 'vocs 市建委')).toBe(false);
    expect(matchesQuery('任何一项', '  ')).toBe(true);
  });
});

describe('compareCells', () => {
  it('orders numbers by value', () => {
    expect(['10', '9', '62', '1'].toSorted(compareCells)).toEqual(['1', '9', '10', '62']);
  });
});
