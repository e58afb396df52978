import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withNewReader } from '../support/browser.ts';
import { builds } from '../support/pages.ts';
import { countsOf, frequentCharacters, pathsWith } from './support/provisions.ts';

const frequent = frequentCharacters(5);
const [most = '', second = ''] = frequent;

async function says(page: Page, run: string): Promise<void> {
  await page.locator('#search-status', { hasText: countsOf(pathsWith(run)) }).waitFor();
}

describe.each(builds)('the search under $base', ({ url }) => {
  const search = `${url}search/`;

  test('runs in a worker, while the page goes on', async () => {
    await withNewReader({}, async (page) => {
      // A worker that is at work for two seconds whatever it is asked.
      await page.route(/_astro\/worker[^/]*\.js$/u, async (route) => {
        const response = await route.fetch();
        const busy = 'addEventListener("message", () => { for (const end = Date.now() + 2000; Date.now() < end; ); });';
        await route.fulfill({ response, body: busy + (await response.text()) });
      });
      await page.goto(search);
      const longest = page.evaluate(async () => {
        let [last, most] = [performance.now(), 0];
        for (const end = last + 3000; last < end;) {
          await new Promise((fulfil) => setTimeout(fulfil, 10));
          most = Math.max(most, performance.now() - last);
          last = performance.now();
        }
        return most;
      });
      await page.locator('#search-query').fill(most);
      await says(page, most);
      expect(await longest).toBeLessThan(1000);
      expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringMatching(/_astro\/worker/u)]);
    });
  });

  test('finds the same in a browser that runs no worker', async () => {
    await withNewReader({}, async (page) => {
      await page.route(/_astro\/worker[^/]*\.js$/u, (route) => route.abort());
      await page.goto(`${search}?q=${encodeURIComponent(most)}`);
      await says(page, most);
      expect(page.workers()).toEqual([]);
    });
  });
});

describe('the search', () => {
  const search = `${builds[0]?.url ?? ''}search/`;

  // What else the machine does at the moment can make a task long.
  test('holds the page up for no more than 50 ms when the most frequent words are typed', { retry: 4 }, async () => {
    const tasks = await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent(frequent.join(' '))}`);
      await page.locator('#search-results .result').first().waitFor();
      await page.evaluate(() => {
        const long: number[] = [];
        Object.assign(globalThis, { long });
        new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
          type: 'longtask',
        });
      });
      for (const run of [...frequent, most]) {
        await page.locator('#search-query').fill(run);
        await says(page, run);
      }
      return page.evaluate(() => (globalThis as unknown as { long: number[] }).long);
    });
    expect(tasks.filter((duration) => duration > 50)).toEqual([]);
  });

  test('answers what was asked last, when what was asked before is slow', async () => {
    await withNewReader({}, async (page) => {
      let slow = true;
      await page.route(/search-index\/.*\/grams\//u, async (route) => {
        if (slow) await new Promise((fulfil) => setTimeout(fulfil, 1500));
        slow = false;
        await route.continue();
      });
      const asked = page.waitForRequest(/grams/u);
      await page.goto(`${search}?q=${encodeURIComponent(most)}`);
      await asked;
      await page.locator('#search-query').fill(second);
      await says(page, second);
      await page.waitForTimeout(1500);
      await says(page, second);
    });
  });
});
