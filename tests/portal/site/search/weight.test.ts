import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';
import { drawRuns, hanRun } from '../../../site/search/support/runs.ts';

const mostBytes = 150_000;
const [build] = builds;
const queries = drawRuns({ seed: 250, count: 8, fits: hanRun });

/** Counts the bytes of bodies, as compressed on the way, of all that a page loads from now on. */
function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test.each(queries)('from the focus to the first result for “%s” is at most 150 KB', async (query) => {
  const bytes = await withNewReader({}, async (page) => {
    await page.goto(`${build?.url ?? ''}documents/hz-water-2016/`);
    const counted = countBytes(page);
    await page.locator('.site-search input').fill(query);
    await page.locator('.search-panel .result').first().waitFor();
    return counted();
  });
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});

test.each(queries.slice(0, 2))('the search page with its first results for “%s” is at most 150 KB', async (query) => {
  const bytes = await withNewReader({}, async (page) => {
    const counted = countBytes(page);
    await page.goto(`${build?.url ?? ''}search/?q=${encodeURIComponent(query)}`);
    await page.locator('#search-results .result').first().waitFor();
    return counted();
  });
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});
