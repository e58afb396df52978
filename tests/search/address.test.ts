import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState, resultAddress, writeState } from '../../src/search/address.ts';
import { filterNames } from '../../src/search/facets.ts';

test('reads back what it has written', () => {
  const value = fc.string({ minLength: 1 });
  const filters = fc.record(Object.fromEntries(filterNames.map((name) => [name, value])), { requiredKeys: [] });
  fc.assert(
    fc.property(fc.string(), filters, (query, chosen) => {
      expect(readState(writeState({ query, filters: chosen }))).toEqual({ query, filters: { ...chosen } });
    }),
  );
});

test('writes nothing where nothing is asked', () => {
  expect(writeState({ query: '', filters: { level: '' } })).toBe('');
});

test('ignores what is no filter', () => {
  expect(readState('?q=%E6%B0%B4&level=city&colour=green')).toEqual({ query: '水', filters: { level: 'city' } });
});

test('the address of a result has the query before the fragment, escaped', () => {
  expect(resultAddress('/documents/x/', 'sec_1', '水 "&#<')).toBe('/documents/x/?q=%E6%B0%B4%20%22%26%23%3C#sec_1');
});
