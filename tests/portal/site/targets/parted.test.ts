import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Service } from '../../../../scripts/serve.ts';
import { targets } from '../../../../src/site/portal/data.ts';
import { withNewReader } from '../../../site/support/browser.ts';
import { makeShortSite } from '../../support/short-site.ts';

const onWater = targets.filter(({ topics }) => topics.includes('water'));

let folder = '';
let service: Service | undefined;
let url = '';

// The explorer of a portal whose targets no page can hold: here one of a fifth of the usual length.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parted-targets-'));
  service = await serve({ folder: await makeShortSite(folder, 0.2), base: '/', port: 0 });
  url = `${service.url}targets/`;
}, 240_000);

afterAll(async () => {
  await service?.close();
  rmSync(folder, { recursive: true });
}, 60_000);

async function says(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.getElementById('target-count')?.textContent === wanted, text);
}

const links = (page: Page) =>
  page
    .locator('#target-table tbody th a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''));

test('without JavaScript the parts have every target, each once', async () => {
  const seen = await withNewReader({ javaScriptEnabled: false }, async (page) => {
    const ids: string[] = [];
    const visit = async (address: string): Promise<void> => {
      await page.goto(address);
      ids.push(...(await links(page)));
      const next = page.locator('.page-turner').first().getByRole('link', { name: '下一页' });
      if ((await next.count()) > 0) await visit(new URL((await next.getAttribute('href')) ?? '', address).href);
    };
    await page.goto(url);
    const parts = await page
      .locator('.part-list a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    for (const part of parts) await visit(part);
    return ids;
  });
  expect(seen.toSorted()).toEqual(targets.map(({ id }) => id).toSorted());
});

test('a filter finds among all targets, and what it finds is turned by keyboard and gone back to', async () => {
  await withNewReader({}, async (page) => {
    await page.goto(url);
    await page.locator('#target-topic').selectOption('water');
    await says(page, `${String(onWater.length)} / ${String(targets.length)} 项`);
    const first = await links(page);
    const [opening = ''] = first;
    expect(first).toEqual(onWater.slice(0, first.length).map(({ id }) => id));

    await page.locator('#target-turner').getByRole('link', { name: '下一页' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/page=2/u);
    await page.waitForFunction((id) => !document.querySelector('#target-table tbody')?.innerHTML.includes(id), opening);
    expect((await links(page))[0]).toBe(onWater[first.length]?.id);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('target-table');

    await page.locator('#target-table tbody th a').first().click();
    await page.waitForURL(/targets\/[^?/]+\/$/u);
    await page.goBack();
    await says(page, `${String(onWater.length)} / ${String(targets.length)} 项`);
    expect((await links(page))[0]).toBe(onWater[first.length]?.id);
    await page.goBack();
    await page.waitForURL(/topic=water$/u);
    await page.waitForFunction((id) => document.querySelector('#target-table tbody')?.innerHTML.includes(id), opening);
  });
});

test('a word finds what stands on any page', async () => {
  await withNewReader({}, async (page) => {
    await page.goto(`${url}?q=${encodeURIComponent('污水')}`);
    await page.waitForFunction(() => /^\d+ \/ /u.test(document.getElementById('target-count')?.textContent ?? ''));
    const found = await links(page);
    const documents = new Set(found.map((id) => targets.find((target) => target.id === id)?.document));
    expect(documents.size).toBeGreaterThan(1);
  });
});
