import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Target } from '../../../../src/model/target.ts';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';

const targets = JSON.parse(readFileSync('content/data/targets.json', 'utf8')) as Target[];
const inWater = targets.filter(({ document }) => document === 'zj-water-2016');
const striving = inWater.filter(({ strength }) => strength === 'strive');

async function says(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.getElementById('target-count')?.textContent === wanted, text);
}

function seenRows(page: Page): Promise<number> {
  return page.locator('#target-table tbody tr:not([hidden])').count();
}

describe.each(builds)('the explorer of targets under $base', ({ url }) => {
  const explorer = `${url}targets/`;
  const all = `共 ${targets.length} 项`;

  test('holds every target without JavaScript, and no filter that would do nothing', async () => {
    await withNewReader({ javaScriptEnabled: false }, async (page) => {
      await page.goto(explorer);
      expect(await seenRows(page)).toBe(targets.length);
      expect(await page.locator('#target-filters').isVisible()).toBe(false);
    });
  });

  test('filters by choice, counts, and keeps each choice as a place to go back to', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(explorer);
      await says(page, all);
      await page.locator('#target-document').selectOption('zj-water-2016');
      await says(page, `${inWater.length} / ${targets.length} 项`);
      await page.locator('#target-strength').selectOption('strive');
      await says(page, `${striving.length} / ${targets.length} 项`);
      expect(await seenRows(page)).toBe(striving.length);
      expect(new URL(page.url()).search).toBe('?document=zj-water-2016&strength=strive');
      await page.goBack();
      await says(page, `${inWater.length} / ${targets.length} 项`);
      expect(await page.locator('#target-strength').inputValue()).toBe('');
      await page.goBack();
      await says(page, all);
    });
  });

  test('finds words and takes its state from the address', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${explorer}?q=${encodeURIComponent('森林覆盖率')}&sort=goal&dir=desc`);
      const rows = page.locator('#target-table tbody tr:not([hidden])');
      expect(await rows.count()).toBeGreaterThan(0);
      for (const words of await rows.allTextContents()) expect(words).toContain('森林覆盖率');
      expect(await page.locator('th[data-key="goal"]').getAttribute('aria-sort')).toBe('descending');
      await page.locator('#target-clear').click();
      await says(page, all);
    });
  });

  test('sorts by deadline, the targets without one last', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(explorer);
      await page.locator('th[data-key="deadline"] button').click();
      await page.waitForURL(/sort=deadline/);
      await page.waitForSelector('th[aria-sort="ascending"]');
      const times = await page
        .locator('#target-table tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.querySelector('time')?.dateTime ?? '9999'));
      const ends = times.map((time) => (time.length === 4 && time !== '9999' ? `${time}-12` : time));
      expect(ends).toEqual(ends.toSorted());
    });
  });

  test('says what to do where nothing is left, and shows no empty table', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${explorer}?q=${encodeURIComponent('火星')}`);
      await says(page, `0 / ${targets.length} 项`);
      expect(await page.locator('#target-table').isVisible()).toBe(false);
      expect(await page.locator('#target-none').innerText()).toContain('清除条件');
      await page.locator('#target-clear').click();
      await says(page, all);
      expect(await page.locator('#target-table').isVisible()).toBe(true);
      expect(await page.locator('#target-none').isVisible()).toBe(false);
    });
  });

  test('saves the rows that are seen, for a spreadsheet', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${explorer}?document=zj-express-2016`);
      const saving = page.waitForEvent('download');
      await page.locator('#target-download').click();
      const csv = (await buffer(await (await saving).createReadStream())).toString('utf8');
      const lines = csv.trimEnd().split('\r\n');
      expect(lines[0]).toBe('\uFEFF指标或任务,范围,目标,期限,结果,力度,牵头或责任单位,文件,所在标题,网址');
      expect(lines).toHaveLength(1 + targets.filter(({ document }) => document === 'zj-express-2016').length);
      expect(lines[1]).toMatch(/,浙江省人民政府关于促进快递业发展的实施意见,(?:目标要求|产业规模快速壮大),/u);
      expect(lines[1]).toContain(`${url}targets/zj-express-2016-`);
    });
  });
});
