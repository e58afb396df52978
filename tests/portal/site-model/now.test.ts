import { expect, test } from 'vitest';
import { targetFilters } from '../../../src/site/targets/filters.ts';
import { yearsToCome } from '../../../src/site/targets/now.ts';

test('the home page counts of each year what the list has of it', () => {
  const years = targetFilters().find(({ name }) => name === 'year')?.choices ?? [];
  const counts = new Map(years.map(({ value, count }) => [value, count]));
  expect(yearsToCome().length).toBeGreaterThan(0);
  for (const { year, count } of yearsToCome()) expect(count, year).toBe(counts.get(year));
});
