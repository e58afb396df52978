import { expect, test } from 'vitest';
import { corrections, provisions, targets } from '../../../src/site/portal/data.ts';
import { entryOf, linesOf } from '../../../src/site/provisions/entry.ts';

test('every target of a document and every repair stands in the entry of its provision', () => {
  const entries = provisions.map(entryOf);
  expect(entries.reduce((sum, entry) => sum + entry.targets.length, 0)).toBe(targets.length);
  expect(entries.reduce((sum, { reviewed, byRules }) => sum + reviewed.length + byRules, 0)).toBe(
    corrections.filter(({ eid }) => eid !== null).length,
  );
});

test('the lines of a span count from 1 and leave out the break that ends it', () => {
  const text = '甲\n乙乙\n丙\n';
  expect(linesOf(text, { start: 0, end: 1 })).toEqual({ first: 1, last: 1 });
  expect(linesOf(text, { start: 2, end: 5 })).toEqual({ first: 2, last: 2 });
  expect(linesOf(text, { start: 3, end: 6 })).toEqual({ first: 2, last: 3 });
});
