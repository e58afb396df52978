import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, withNewReader } from '../support/browser.ts';
import { builds } from '../support/pages.ts';

const search = `${builds[0]?.url ?? ''}search/`;
const years = [
  { value: '2016', label: '2016年', group: '十三五' },
  { value: '1999', label: '1999年' },
];

/** Opens the search page as it is where its years are too many for it. */
async function openWithManyYears(page: Page, address: string): Promise<() => number> {
  let loaded = 0;
  await page.route(/\/search\/(?:\?.*)?$/u, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(<select id="filter-year"[^>]*)>(<option value[^>]*>[^<]*<\/option>).*?<\/select>/su,
      '$1 data-from="/years.json">$2</select>',
    );
    expect(body).toContain('data-from');
    await route.fulfill({ response, body });
  });
  await page.route('**/years.json', async (route) => {
    loaded += 1;
    await route.fulfill({ json: years });
  });
  await page.goto(address);
  return () => loaded;
}

const labels = (page: Page) => page.locator('#filter-year option').allTextContents();

describe('a filter with more values than the page offers', () => {
  test('loads them when a reader turns to it, once', async () => {
    await withNewReader({}, async (page) => {
      const loaded = await openWithManyYears(page, search);
      await page.waitForLoadState('networkidle');
      expect(loaded()).toBe(0);
      await page.locator('#filter-year').hover();
      await page.locator('#filter-year optgroup[label="十三五"]').waitFor({ state: 'attached' });
      await page.locator('#filter-year').selectOption('1999');
      await page.waitForURL(/year=1999/u);
      expect([await labels(page), loaded()]).toEqual([['全部年份', '2016年', '1999年'], 1]);
    });
  });

  test('loads them on a phone when it is unfolded', async () => {
    await withNewReader({ viewport: phone, hasTouch: true }, async (page) => {
      const loaded = await openWithManyYears(page, search);
      await page.locator('#search-narrow summary').tap();
      await page.locator('#filter-year option[value="1999"]').waitFor({ state: 'attached' });
      expect(loaded()).toBe(1);
    });
  });

  test('has the value that its address names, by its name', async () => {
    await withNewReader({}, async (page) => {
      await openWithManyYears(page, `${search}?q=1&year=2016`);
      await page.locator('#filter-year option', { hasText: '2016年' }).waitFor({ state: 'attached' });
      expect(await page.locator('#filter-year').inputValue()).toBe('2016');
      expect(await labels(page)).toEqual(['全部年份', '2016年', '1999年']);
    });
  });
});
