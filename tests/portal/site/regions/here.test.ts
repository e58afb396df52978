import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';

const start = builds[0]?.url ?? '';
const compare = `${start}regions/compare/`;

/** The districts of which columns are seen, and how many measures. */
function seen(page: Page) {
  return page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility();
    return {
      districts: [...document.querySelectorAll('.compare-table thead [data-region]')]
        .filter(shown)
        .map((head) => head.textContent.trim()),
      rows: [...document.querySelectorAll('.compare-place tr:not(.group-row)')].filter(shown).length,
    };
  });
}

test('the goals of 富阳 for its whole city by 2025 are two steps from the start', async () => {
  await withNewReader({}, async (page) => {
    await page.goto(start);
    await page
      .getByRole('link', { name: /^富阳区/u })
      .first()
      .click();
    const row = page.locator('.goal-years tr', { has: page.getByRole('rowheader', { name: '2025年' }) });
    const heads = await page.locator('.goal-years thead th').allInnerTexts();
    const link = row
      .locator('td')
      .nth(heads.findIndex((head) => head.startsWith('全市')) - 1)
      .getByRole('link');
    const count = await link.innerText();
    await link.click();
    await page.locator('.target-table tbody tr').first().waitFor();
    await expect.poll(() => page.locator('.target-table tbody tr:visible').count()).toBe(Number(count));
  });
});

test('two districts stand side by side, by an address that Back leaves', async () => {
  await withNewReader({}, async (page) => {
    await page.goto(compare);
    const all = await seen(page);
    expect(all.districts.length).toBeGreaterThan(5);
    await page.getByLabel('甲地').selectOption('富阳区');
    expect((await seen(page)).districts).toEqual(['富阳区']);
    await page.getByLabel('乙地').selectOption('萧山区');
    const two = await seen(page);
    expect(two.districts).toEqual(['富阳区', '萧山区']);
    expect(two.rows).toBeGreaterThan(5);
    expect(two.rows).toBeLessThan(all.rows);
    expect(new URL(page.url()).search).toBe('?a=fuyang&b=xiaoshan');
    await page.reload();
    expect(await seen(page)).toEqual(two);
    await page.goBack();
    expect((await seen(page)).districts).toEqual(['富阳区']);
    await page.getByRole('button', { name: '看全部' }).click();
    expect(await seen(page)).toEqual(all);
  });
});

test('without scripts every district stands there, and nothing that needs one is offered', async () => {
  await withNewReader({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${compare}?a=fuyang&b=xiaoshan`);
    expect(await page.locator('.compare-table thead [data-region]:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('#compare-choice').isVisible()).toBe(false);
    await page.goto(`${start}regions/fuyang/`);
    expect(await page.locator('.goal-topic').count()).toBeGreaterThan(5);
    expect(await page.locator('#list-filter').isVisible()).toBe(false);
  });
});

test('the goals of a district are filtered by how they bear on it and by year', async () => {
  await withNewReader({}, async (page) => {
    await page.goto(`${start}regions/fuyang/`);
    await page.getByLabel('筛选目标').fill('各区县 2020');
    const shown = page.locator('.goal-list > li:visible');
    await expect.poll(() => shown.count()).toBeLessThan(20);
    expect((await shown.allInnerTexts()).every((words) => words.includes('各区县') && words.includes('2020'))).toBe(
      true,
    );
  });
});

test('a page of a body shows what it leads alone, by an address that Back leaves', async () => {
  const body = `${start}bodies/hz-environmental-protection-bureau/`;
  await withNewReader({}, async (page) => {
    await page.goto(body);
    const headings = () => page.locator('main h2:visible').allInnerTexts();
    const all = await headings();
    expect(all[0]).toMatch(/^牵头/u);
    await page.getByLabel('只看牵头').check();
    expect((await headings()).some((words) => words.startsWith('参与'))).toBe(false);
    expect(new URL(page.url()).search).toBe('?role=leads');
    await page.goBack();
    expect(await headings()).toEqual(all);
  });
});
