import { expect, test } from 'vitest';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';

const [build] = builds;

test('what an editor changed in a quotation stands apart from it, in its own words without gaps', async () => {
  await withNewReader({ viewport: { width: 390, height: 844 } }, async (page) => {
    await page.goto(`${build?.url ?? ''}targets/hz-beautiful-2019-sec_3__subsec_3__para_4-5/`);
    const note = page.locator('.editorial').first();
    expect(await note.textContent()).toContain('原文“市区）全面实行”，改为“市区全面实行”。');
    const [quoteEnd, noteStart] = await Promise.all([
      page
        .locator('figure')
        .first()
        .evaluate((one) => one.getBoundingClientRect().bottom),
      note.evaluate((one) => one.getBoundingClientRect().top),
    ]);
    expect(noteStart - quoteEnd).toBeGreaterThan(8);
    expect(await note.evaluate((one) => getComputedStyle(one).borderInlineStartStyle)).toBe('solid');
  });
});
