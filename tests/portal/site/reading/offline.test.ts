import { expect, test } from 'vitest';
import { serve } from '../../../../scripts/serve.ts';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';

test('a reader who has asked for it reads the documents without the server, and deletes the copy', async () => {
  const { folder = '', base = '/' } = builds[0] ?? {};
  const { url, close } = await serve({ folder, base, port: 0 });
  try {
    await withNewReader({}, async (page) => {
      await page.goto(`${url}offline/`);
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      await page.getByRole('button', { name: '离线保存本站' }).click();
      await page.locator('#offline-status', { hasText: '已保存' }).waitFor();
      await close();

      await page.goto(`${url}documents/zj-water-2016/`);
      expect(await page.locator('h1').innerText()).toContain('水污染防治');
      expect(await page.locator('.text').evaluate((text) => getComputedStyle(text).fontFamily)).toContain('Serif');
      await page.goto(`${url}timeline/`);
      expect(await page.locator('h1').innerText()).toBe('离线阅读');

      await page.getByRole('button', { name: '删除离线副本' }).click();
      await page.locator('#offline-status', { hasText: '没有离线副本' }).waitFor();
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
    });
  } finally {
    await close();
  }
});
