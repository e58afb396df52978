import { expect, test } from 'vitest';
import { targetFilters } from '../../../src/site/targets/filters.ts';
import { genreOf } from '../../../src/lexicon/genres.ts';
import { plansInForce, yearsToCome } from '../../../src/site/targets/now.ts';

test('the home page counts of each year what the list has of it', () => {
  const years = targetFilters().find(({ name }) => name === 'year')?.choices ?? [];
  const counts = new Map(years.map(({ value, count }) => [value, count]));
  expect(yearsToCome().length).toBeGreaterThan(0);
  for (const { year, count } of yearsToCome()) expect(count, year).toBe(counts.get(year));
});

test('the home page calls plans what plans', () => {
  expect(plansInForce().length).toBeGreaterThan(0);
  for (const { kind, title } of plansInForce())
    expect(['plan', 'report'], title).toContain(kind === null ? null : genreOf(kind)?.akn);
});
