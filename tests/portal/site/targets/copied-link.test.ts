import { expect, test } from 'vitest';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';

const [build] = builds;
// These words stand in the body of the plan too, word for word, and a browser marks what it finds first.
const inAnnex = 'hz-beautiful-2019-att_1__row_6-1';

test('the link that a reader copies opens at its words, though the same stand above', async () => {
  await withNewReader({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(`${build?.url ?? ''}targets/${inAnnex}/`);
    await page.locator('#copy-words + button').click();
    await page.getByText('已复制').first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#att_1__row_6:~:text=/u);

    const reader = await page.context().newPage();
    await reader.goto(link);
    const row = reader.locator('#att_1__row_6');
    // The browser brings a mark to the middle of the window, an anchor without one to its top.
    const top = () => row.evaluate((one) => one.getBoundingClientRect().top);
    await expect.poll(top, { timeout: 15_000 }).toBeLessThan(700);
    expect(await top()).toBeGreaterThan(200);
  });
});
