import { expect, test } from 'vitest';
import { isLoaded } from '../../src/site/search/filters.ts';

test('a filter with hundreds of values has them in a file of its own', () => {
  const choice = (count: number) => ({
    name: 'body' as const,
    label: '单位',
    any: '全部单位',
    values: Array.from({ length: count }, (_, at) => ({ value: `b${at}`, label: `单位${at}` })),
  });
  expect(isLoaded(choice(200))).toBe(false);
  expect(isLoaded(choice(201))).toBe(true);
});
