import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';
import { countsOf, pathsWith } from '../../../site/search/support/provisions.ts';

const results = '#search-results .result';
const links = '#search-results .result a';
const found = '#search-results .found-text';

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#search-query').fill(query);
  await page.keyboard.press('Enter');
}

/** Waits for the status line to say `message`. */
async function says(page: Page, message: string): Promise<void> {
  await page.locator('#search-status', { hasText: message }).waitFor();
}

describe.each(builds)('the search page under $base', ({ url }) => {
  const search = `${url}search/`;

  test('loads nothing of the search before something is asked', async () => {
    const requests = await withNewReader({}, async (page) => {
      const seen: string[] = [];
      page.on('request', (request) => seen.push(request.url()));
      await page.goto(search);
      await page.waitForLoadState('networkidle');
      return seen;
    });
    expect(requests.filter((address) => address.includes('search-index') || address.includes('worker'))).toEqual([]);
  });

  test('shows what its address asks for, titles first', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('水污染防治')}`);
      await says(page, countsOf(pathsWith('水污染防治')));
      const hrefs = await page.locator(links).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(hrefs[0]).toMatch(/title$/);
      expect(await page.title()).toContain('水污染防治');
    });
  });
});

describe('the search page', () => {
  const search = `${builds[0]?.url ?? ''}search/`;

  test('shows more of each document on request until all are shown', async () => {
    const expected = pathsWith('监管');
    const documents = new Set(expected.map((path) => path.replace(/#.*$/u, '')));
    expect(expected.length).toBeGreaterThan(60);
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('监管')}`);
      await says(page, countsOf(expected));
      expect(await page.locator(found).count()).toBe(documents.size);
      expect(await page.locator(results).count()).toBe(20);
      for (const text of await page.locator(found).all()) {
        const count = Number.parseInt((await text.locator('.found-count').textContent()) ?? '', 10);
        const more = text.locator('.found-more');
        expect(await text.locator('.result').count()).toBeGreaterThanOrEqual(Math.min(2, count));
        for (let shown = await text.locator('.result').count(); shown < count; shown += 20) {
          expect(await more.textContent()).toMatch(
            count - shown > 20 ? `再显示 20 条（其余 ${count - shown} 条）` : `其余 ${count - shown} 条`,
          );
          await more.click();
          await text.locator('.result').nth(shown).waitFor();
        }
        expect(await text.locator('.result').count()).toBe(count);
        expect(await more.isVisible()).toBe(false);
      }
      const hrefs = await page.locator(links).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const paths = hrefs.map((href) => new URL(href, search).pathname.slice(1) + new URL(href, search).hash);
      expect(paths.sort()).toEqual(expected);
    });
  });

  test('finds what holds every term', async () => {
    const expected = pathsWith('水质').filter((path) => pathsWith('2020年').includes(path));
    await withNewReader({}, async (page) => {
      await page.goto(search);
      await ask(page, '水质 2020年');
      await says(page, countsOf(expected));
      const marked = await page.locator(`${results} mark`).allTextContents();
      expect(new Set(marked)).toContain('水质');
    });
  });

  test('filters by document, level, part, year and status, and keeps that in its address', async () => {
    const inDraft = pathsWith('治理').filter((path) => path.includes('hz-governance-draft'));
    const inWater = pathsWith('治理').filter((path) => path.includes('zj-water-2016'));
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('治理')}`);
      await says(page, countsOf(pathsWith('治理')));
      await page.locator('#filter-status').selectOption('draft');
      await says(page, countsOf(inDraft));
      expect(await page.locator('.result-draft').count()).toBe(1);
      expect(await page.locator(results).count()).toBe(Math.min(20, inDraft.length));
      await page.locator('#filter-status').selectOption('');
      await page.locator('#filter-document').selectOption('zj-water-2016');
      await page.locator('#filter-level').selectOption('province');
      await page.locator('#filter-year').selectOption('2016');
      await says(page, countsOf(inWater));
      expect(new URL(page.url()).searchParams.get('document')).toBe('zj-water-2016');
      await page.locator('#filter-level').selectOption('city');
      await says(page, '所选范围里没有一条含有“治理”');
      await page.locator('#search-advice a').click();
      await says(page, countsOf(pathsWith('治理')));
    });
  });

  test.for([
    ['浙政发[2016]12号', '浙政发〔2016〕12号'],
    ['水污染防治行動計劃', '水污染防治行动计划'],
  ])('offers for %s, which stands nowhere, the writing that does: %s', async ([asked = '', printed = '']) => {
    await withNewReader({}, async (page) => {
      await page.goto(search);
      await ask(page, asked);
      await page.locator('#search-advice a', { hasText: printed }).first().click();
      await says(page, countsOf(pathsWith(printed)));
    });
  });

  test('keeps places to go back to: searches, filters and results', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(search);
      await ask(page, '水质');
      await says(page, countsOf(pathsWith('水质')));
      await ask(page, '黑臭水体');
      await says(page, countsOf(pathsWith('黑臭水体')));
      await page.locator('#filter-level').selectOption('province');
      await page.waitForURL(/level=province/);
      await page.goBack();
      await says(page, countsOf(pathsWith('黑臭水体')));
      expect(await page.locator('#filter-level').inputValue()).toBe('');
      await page.locator(links).first().click();
      await page.waitForURL(/#/);
      await page.goBack();
      await says(page, countsOf(pathsWith('黑臭水体')));
      await page.goBack();
      await says(page, countsOf(pathsWith('水质')));
      expect(await page.locator('#search-query').inputValue()).toBe('水质');
    });
  });

  test('goes back from a result to its place among the others', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('监管')}`);
      await page.locator('.found-more:visible').nth(2).click();
      await page.locator(results).nth(20).waitFor();
      const result = page.locator(`${found}:has(.found-more[hidden]) .result`).last().locator('a');
      await result.scrollIntoViewIfNeeded();
      const before = await result.boundingBox();
      const address = await result.evaluate((link: HTMLAnchorElement) => link.href);
      await result.click();
      await page.waitForURL(/#/u);
      await page.goBack();
      await page.locator(results).nth(20).waitFor();
      await page.waitForFunction(
        (href) => document.activeElement?.getAttribute('href') === href,
        new URL(address).pathname + new URL(address).search + new URL(address).hash,
      );
      expect((await result.boundingBox())?.y).toBeCloseTo(before?.y ?? -1, -1);
    });
  });

  test('keeps what was asked before, while the next query is typed', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(search);
      await ask(page, '水质');
      await says(page, countsOf(pathsWith('水质')));
      for (const typed of ['黑臭', '黑臭水体']) {
        await page.locator('#search-query').fill(typed);
        await page.waitForURL((address) => address.searchParams.get('q') === typed);
      }
      await page.keyboard.press('Enter');
      await page.goBack();
      await says(page, countsOf(pathsWith('水质')));
    });
  });

  test('says what was not found and offers to drop a term', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('水质 甲醛超')}`);
      await says(page, '没有一条同时含有“水质”和“甲醛超”。');
      await page.getByRole('link', { name: '去掉“甲醛超”' }).click();
      await says(page, countsOf(pathsWith('水质')));
    });
  });

  test('offers a quoted query without its quotation marks', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('"水质"')}`);
      await page.getByRole('link', { name: '不带引号：水质' }).click();
      await says(page, countsOf(pathsWith('水质')));
    });
  });

  test('shows markup in a query as the characters that it is', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('<b>水</b>🌊')}`);
      await says(page, '没有一条含有“<b>水</b>🌊”。');
      expect(await page.locator('#search-status b').count()).toBe(0);
    });
  });

  test('refuses a whole book at once, keeps it out of the address, and goes on', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(search);
      await page.locator('#search-query').fill('治理水污染'.repeat(40_000));
      await page.locator('#search-status', { hasText: '所查文字超过 5000 字' }).waitFor({ timeout: 5000 });
      expect(new URL(page.url()).search).toBe('');
      await ask(page, '水质');
      await says(page, countsOf(pathsWith('水质')));
    });
  });

  test('says so when the index cannot be loaded, and tries again', async () => {
    await withNewReader({}, async (page) => {
      await page.route(/search-index\/.*\.bin$/, (route) => route.abort());
      await page.goto(`${search}?q=${encodeURIComponent('水质')}`);
      await says(page, '检索没有载入');
      await page.unroute(/search-index\/.*\.bin$/);
      await page.getByRole('button', { name: '再试一次' }).click();
      await says(page, countsOf(pathsWith('水质')));
    });
  });
});
