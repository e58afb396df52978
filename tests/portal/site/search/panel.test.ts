import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';
import { countsOf, pathsWith } from '../../../site/search/support/provisions.ts';

const field = '.site-search input';
const panel = '.site-search .search-panel';
const links = `${panel} .result a`;
const stops = `${panel} a`;

async function type(page: Page, query: string): Promise<void> {
  await page.locator(field).fill(query);
  await page.locator(`${panel} .result`).first().waitFor();
}

/** What the focused element says, to follow the keyboard. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.className ?? '');
}

describe.each(builds)('the search form under $base', ({ url }) => {
  const start = `${url}documents/hz-water-2016/`;

  test('loads nothing and runs nothing before it has the focus', async () => {
    const requests = await withNewReader({}, async (page) => {
      const seen: string[] = [];
      page.on('request', (request) => seen.push(request.url()));
      await page.goto(start);
      await page.waitForLoadState('networkidle');
      const before = [...seen];
      const asked = page.waitForRequest(/search-index\/directory/);
      await page.locator(field).focus();
      await asked;
      return before;
    });
    expect(requests.filter((address) => /enhance|search-index|\.js\b/.test(address))).toEqual([]);
  });

  test('lists results as they are typed, with place, marked words and how many there are', async () => {
    const expected = pathsWith('黑臭水体');
    await withNewReader({}, async (page) => {
      await page.goto(start);
      await type(page, '黑臭水体');
      expect(await page.locator(`${panel} [role="status"]`).textContent()).toBe(countsOf(expected));
      expect(await page.locator(`${panel} .result`).count()).toBe(Math.min(6, expected.length));
      expect(await page.locator(`${panel} .result-place`).first().textContent()).toContain('工作目标');
      const marked = await page.locator(`${panel} mark`).allTextContents();
      expect([...new Set(marked)]).toEqual(['黑臭水体']);
      expect(await page.locator(`${panel} .search-all`).textContent()).toBe(`查看全部 ${expected.length} 条`);
    });
  });

  test('has the query again for a reader who comes back from a result', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${url}about/`);
      await type(page, '黑臭水体');
      await page.locator(links).first().click();
      await page.waitForURL(/documents/u);
      await page.goBack();
      await page.locator(field).focus();
      await page.locator(`${panel} .result`).first().waitFor();
      expect(await page.locator(field).inputValue()).toBe('黑臭水体');
    });
  });

  test('opens the provision with the words of the query highlighted in it', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(start);
      await type(page, '黑臭水体 2017年');
      await page.locator(links).first().click();
      await page.waitForURL((address) => address.hash !== '');
      await page.waitForFunction(() => CSS.highlights.has('query'));
      const marked = await page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('query') ?? [])];
        const target = document.querySelector(':target');
        return ranges.map((range) => ({
          text: range instanceof Range ? range.toString() : '',
          inside: target?.contains(range.startContainer) ?? false,
        }));
      });
      expect(new Set(marked.map(({ text }) => text))).toEqual(new Set(['黑臭水体', '2017年']));
      expect(marked.every(({ inside }) => inside)).toBe(true);
    });
  });

  test('highlights at the next address when one was badly escaped', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(start);
      await type(page, '黑臭水体');
      await page.locator(links).first().click();
      await page.waitForFunction(() => CSS.highlights.has('query'));
      const right = new URL(page.url()).hash;
      for (const [fragment, marks] of [
        ['#%', false],
        ['#%E6%B', false],
        [right, true],
      ] as const) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, fragment);
        await page.waitForFunction((marked) => CSS.highlights.has('query') === marked, marks);
      }
    });
  });

  test('refuses a whole book in the field at once, and goes on', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(start);
      await type(page, '黑臭水体');
      await page.locator('form.site-search input').fill('治理水污染'.repeat(40_000));
      await page.locator(panel, { hasText: '所查文字超过 5000 字' }).waitFor({ timeout: 5000 });
      await type(page, '黑臭水体');
      await page.locator(links).first().waitFor();
    });
  });
});

describe('the search form', () => {
  const start = `${builds[0]?.url ?? ''}documents/hz-water-2016/`;

  test('is worked by the keyboard: arrows, Escape, Enter', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(start);
      await type(page, '黑臭水体');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('thing-link');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(
        await page
          .locator(stops)
          .first()
          .evaluate((link) => link === link.ownerDocument.activeElement),
      ).toBe(true);
      await page.keyboard.press('ArrowUp');
      expect(await page.locator(field).evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await page.locator(panel).isVisible()).toBe(false);
      expect(await page.locator(field).evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
      expect(await page.locator(field).inputValue()).toBe('黑臭水体');

      await type(page, '黑臭水体 ');
      await page.keyboard.press('ArrowDown');
      const href = (await page.locator(stops).first().getAttribute('href')) ?? '';
      await page.keyboard.press('Enter');
      await page.waitForURL((address) => address.href !== start);
      expect(page.url()).toBe(new URL(href, start).href);
    });
  });

  test('closes when the focus leaves it', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(start);
      await type(page, '黑臭水体');
      await page.locator('.site-name').focus();
      expect(await page.locator(panel).isVisible()).toBe(false);
    });
  });

  test('takes markup, quotation marks and emoji for words and nothing else', async () => {
    const complaints: string[] = [];
    await withNewReader({}, async (page) => {
      page.on('dialog', (dialog) => complaints.push(dialog.message()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(start);
      for (const query of [
        '<img src=x onerror=alert(1)>',
        '"水质"',
        "' OR 1=1 --",
        '🌊',
        '%00%E6',
        '\\u0041 ${1}',
        '«»',
      ]) {
        await page.locator(field).fill(query);
        const [first = ''] = query.split(' ');
        await page.locator(`${panel} [role="status"]`, { hasText: `“${first}”` }).waitFor();
        expect(await page.locator(`${panel} img`).count()).toBe(0);
      }
    });
    expect(complaints).toEqual([]);
  });

  test('says so when the index cannot be loaded, and tries again at the next word', async () => {
    await withNewReader({}, async (page) => {
      await page.route(/search-index\/.*grams/, (route) => route.abort());
      await page.goto(start);
      await page.locator(field).fill('水质');
      await page.getByText('检索没有载入').waitFor();
      await page.unroute(/search-index\/.*grams/);
      await type(page, '水质达标');
    });
  });

  test('without JavaScript leads to a page that says how to find things otherwise', async () => {
    await withNewReader({ javaScriptEnabled: false }, async (page) => {
      await page.goto(start);
      await page.locator(field).fill('水质');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/);
      expect(await page.locator('noscript').innerText()).toContain('页内查找');
      expect(await page.locator('noscript a').count()).toBeGreaterThan(2);
    });
  });
});
