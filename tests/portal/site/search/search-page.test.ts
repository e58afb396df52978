import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';
import { pathsWith } from '../../../site/search/support/provisions.ts';

const results = '#search-results .result';
const links = '#search-results a';

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
    expect(requests.filter((address) => address.includes('pagefind'))).toEqual([]);
  });

  test('shows what its address asks for, titles first', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('水污染防治')}`);
      await says(page, `共 ${pathsWith('水污染防治').length} 条`);
      const hrefs = await page.locator(links).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(hrefs[0]).toMatch(/title$/);
      expect(await page.title()).toContain('水污染防治');
    });
  });
});

describe('the search page', () => {
  const search = `${builds[0]?.url ?? ''}search/`;

  test('shows more on request until all are shown', async () => {
    const expected = pathsWith('监管').length;
    expect(expected).toBeGreaterThan(20);
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('监管')}`);
      await says(page, `共 ${expected} 条`);
      const more = page.locator('#search-more');
      for (let shown = 20; shown < expected; shown += 20) {
        expect(await page.locator(results).count()).toBe(shown);
        await more.click();
        await page.locator(results).nth(shown).waitFor();
      }
      expect(await page.locator(results).count()).toBe(expected);
      expect(await more.isVisible()).toBe(false);
    });
  });

  test('finds what holds every term', async () => {
    const expected = pathsWith('水质').filter((path) => pathsWith('2020年').includes(path));
    await withNewReader({}, async (page) => {
      await page.goto(search);
      await ask(page, '水质 2020年');
      await says(page, `共 ${expected.length} 条`);
      const marked = await page.locator(`${results} mark`).allTextContents();
      expect(new Set(marked)).toContain('水质');
    });
  });

  test('filters by document, level, part, year and status, and keeps that in its address', async () => {
    const inDraft = pathsWith('治理').filter((path) => path.includes('hz-governance-draft')).length;
    const inWater = pathsWith('治理').filter((path) => path.includes('zj-water-2016')).length;
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('治理')}`);
      await says(page, `共 ${pathsWith('治理').length} 条`);
      await page.locator('#filter-status').selectOption('draft');
      await says(page, `共 ${inDraft} 条`);
      expect(await page.locator('.result-draft').count()).toBe(Math.min(20, inDraft));
      await page.locator('#filter-status').selectOption('');
      await page.locator('#filter-document').selectOption('zj-water-2016');
      await page.locator('#filter-level').selectOption('province');
      await page.locator('#filter-year').selectOption('2016');
      await says(page, `共 ${inWater} 条`);
      expect(new URL(page.url()).searchParams.get('document')).toBe('zj-water-2016');
      await page.locator('#filter-level').selectOption('city');
      await says(page, '所选范围里没有一条含有“治理”');
      await page.locator('#search-advice a').click();
      await says(page, `共 ${pathsWith('治理').length} 条`);
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
      await says(page, `共 ${pathsWith(printed).length} 条`);
    });
  });

  test('keeps places to go back to: searches, filters and results', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(search);
      await ask(page, '水质');
      await says(page, `共 ${pathsWith('水质').length} 条`);
      await ask(page, '黑臭水体');
      await says(page, `共 ${pathsWith('黑臭水体').length} 条`);
      await page.locator('#filter-level').selectOption('province');
      await page.waitForURL(/level=province/);
      await page.goBack();
      await says(page, `共 ${pathsWith('黑臭水体').length} 条`);
      expect(await page.locator('#filter-level').inputValue()).toBe('');
      await page.locator(links).first().click();
      await page.waitForURL(/#/);
      await page.goBack();
      await says(page, `共 ${pathsWith('黑臭水体').length} 条`);
      await page.goBack();
      await says(page, `共 ${pathsWith('水质').length} 条`);
      expect(await page.locator('#search-query').inputValue()).toBe('水质');
    });
  });

  test('goes back from a result to its place among the others', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('监管')}`);
      await page.locator('#search-more').click();
      const result = page.locator(results).nth(30).locator('a');
      await result.scrollIntoViewIfNeeded();
      const before = await result.boundingBox();
      const address = await result.evaluate((link: HTMLAnchorElement) => link.href);
      await result.click();
      await page.waitForURL(/#/u);
      await page.goBack();
      await page.locator(results).nth(30).waitFor();
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
      await says(page, `共 ${pathsWith('水质').length} 条`);
      for (const typed of ['黑臭', '黑臭水体']) {
        await page.locator('#search-query').fill(typed);
        await page.waitForURL((address) => address.searchParams.get('q') === typed);
      }
      await page.keyboard.press('Enter');
      await page.goBack();
      await says(page, `共 ${pathsWith('水质').length} 条`);
    });
  });

  test('says what was not found and offers to drop a term', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('水质 甲醛超')}`);
      await says(page, '没有一条同时含有“水质”和“甲醛超”。');
      await page.getByRole('link', { name: '去掉“甲醛超”' }).click();
      await says(page, `共 ${pathsWith('水质').length} 条`);
    });
  });

  test('offers a quoted query without its quotation marks', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${search}?q=${encodeURIComponent('"水质"')}`);
      await page.getByRole('link', { name: '不带引号：水质' }).click();
      await says(page, `共 ${pathsWith('水质').length} 条`);
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
      await says(page, `共 ${pathsWith('水质').length} 条`);
    });
  });

  test('says so when the index cannot be loaded, and tries again', async () => {
    await withNewReader({}, async (page) => {
      await page.route(/\.pf_meta$/, (route) => route.abort());
      await page.goto(`${search}?q=${encodeURIComponent('水质')}`);
      await says(page, '检索没有载入');
      await page.unroute(/\.pf_meta$/);
      await page.getByRole('button', { name: '再试一次' }).click();
      await says(page, `共 ${pathsWith('水质').length} 条`);
    });
  });
});
