import { expect, test } from 'vitest';
import { browsingReader } from '../../../site/support/browser.ts';
import { pageOfEachKind, htmlOf } from '../../../site/support/pages.ts';

const reader = browsingReader({});
const filtered = pageOfEachKind.filter((page) => htmlOf(page).includes('id="list-filter"'));

test.for(filtered)('$title says so where its filter leaves nothing, and shows no empty table', async ({ url }) => {
  await reader(async (page) => {
    await page.goto(`${url}?q=${encodeURIComponent('火星上的词')}`);
    await page.locator('#list-none').waitFor();
    const tables = await page
      .locator('table')
      .evaluateAll(
        (all) =>
          all.filter((table) => table.checkVisibility() && table.querySelector('tbody tr')?.checkVisibility() === false)
            .length,
      );
    expect(tables).toBe(0);
    await page.locator('#list-clear').click();
    expect(await page.locator('#list-none').isVisible()).toBe(false);
  });
});

test('lists with a filter are looked at', () => {
  expect(filtered.length).toBeGreaterThan(5);
});
