import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, withNewReader } from '../../site/support/browser.ts';
import { essentials, type Tab } from './support/essentials.ts';
import { makeOlder } from '../../site/support/older-browser.ts';
import { builds } from '../../site/support/pages.ts';

const root = builds[0]?.url ?? '';

function tabOf(page: Page): Tab {
  return {
    open: async (address, width) => {
      await page.setViewportSize({ width, height: desktop.height });
      await page.goto(address);
    },
    evaluate: (question) => page.evaluate(question),
    read: (selector) => page.locator(selector).first().textContent(),
    choose: (field, value) => page.locator(field).selectOption(value),
    ask: async (field, words) => {
      await page.locator(field).fill(words);
      await page.keyboard.press('Enter');
    },
    print: () => page.pdf({ preferCSSPageSize: true }),
  };
}

test.for(Object.entries(essentials).map(([name, faultsOf]) => ({ name, faultsOf })))(
  'a browser without scroll timelines, :has() and container queries $name',
  { timeout: 120_000 },
  async ({ faultsOf }) => {
    await withNewReader({}, async (page) => {
      const skipped = await makeOlder(page.context());
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      expect(await faultsOf(tabOf(page), root)).toEqual([]);
      expect(errors).toEqual([]);
      expect(skipped()).toBeGreaterThan(0);
    });
  },
);

test('the bodies are filtered in it too', async () => {
  await withNewReader({}, async (page) => {
    await makeOlder(page.context());
    await page.goto(`${root}bodies/?q=${encodeURIComponent('杭州市发展和改革委员会')}`);
    await page.locator('.registry-table tr[hidden]').first().waitFor({ state: 'attached' });
    const rows = page.locator('.registry-table tbody tr:not(.group-row):visible');
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('发展和改革委员会')]);
  });
});
