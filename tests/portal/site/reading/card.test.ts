import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone, withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';

const start = `${builds[0]?.url ?? ''}documents/hz-water-2016/`;
const eid = 'sec_2__subsec_1__p_1';
const permalink = `.permalink[href="#${eid}"]`;

async function openCard(page: Page): Promise<void> {
  await page.goto(start);
  await page.locator(permalink).hover();
  await page.locator('.search-panel').waitFor({ state: 'attached' });
  await page.locator(permalink).click();
  await page.locator('.card-more dl').waitFor();
}

test('a permalink opens the card of its provision, which is copied with its citation', async () => {
  await withNewReader({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await openCard(page);
    const words = (await page.locator(`#${eid}`).innerText()).trim();
    const copied = async (name: string): Promise<string> => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator('.card-status', { hasText: '已复制' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('复制链接')).toContain(`${start}#${eid}:~:text=`);
    expect(await copied('复制引文')).toBe(
      `“${words}”（杭州市人民政府：《杭州市水污染防治行动计划》（杭政函〔2016〕148号），2016年9月29日，二、（一）第1段，${start}#${eid}）`,
    );
    expect(await copied('复制引文（GB/T 7714）')).toMatch(
      /\[EB\/OL\]\. \(2016-09-29\)\[\d{4}-\d{2}-\d{2}\]\. \S+#\S+\.$/u,
    );
    expect(await page.locator('.card-more a[href*="/targets/"]').count()).toBeGreaterThan(0);

    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.locator(permalink).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
  });
});

/** Waits until the focus is in the open card. */
async function focusIsInCard(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('dialog[open] *'));
}

test('a press before the script is there opens the card once it is', async () => {
  await withNewReader({}, async (page) => {
    await page.goto(start);
    await page.locator(permalink).click();
    await page.locator('dialog[open]').waitFor();
    await focusIsInCard(page);
  });
});

test('the card has the focus, opened by a press or a key, and the address is that of its provision', async () => {
  await withNewReader({}, async (page) => {
    await openCard(page);
    await focusIsInCard(page);
    expect(new URL(page.url()).hash).toBe(`#${eid}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await focusIsInCard(page);
  });
});

test('a press that asks for another tab opens no card', async () => {
  await withNewReader({}, async (page) => {
    await openCard(page);
    await page.keyboard.press('Escape');
    const opened = page.context().waitForEvent('page');
    await page.locator(permalink).click({ modifiers: ['ControlOrMeta'] });
    await opened;
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

test('a finger that rests on a heading opens its card, one that scrolls does not', async () => {
  await withNewReader({ viewport: phone, hasTouch: true, isMobile: true }, async (page) => {
    await page.goto(start);
    await page.locator('.site-search input').focus();
    await page.locator('.search-panel').waitFor({ state: 'attached' });
    const heading = page.locator('#sec_2__subsec_1');
    await heading.tap({ trial: true });
    const { x, y } = (await heading.boundingBox()) ?? { x: 0, y: 0 };
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x: x + 20, y: at + 10 }],
      });
    const rested = () => page.waitForTimeout(700);

    await touch('touchStart', y);
    await rested();
    await touch('touchEnd');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.keyboard.press('Escape');

    await touch('touchStart', y);
    await touch('touchMove', y - 40);
    await rested();
    await touch('touchEnd');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

test('words that may not be put on the clipboard are left selected', async () => {
  await withNewReader({}, async (page) => {
    await openCard(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.getByRole('button', { name: '复制引文', exact: true }).click();
    await page.locator('.card-status', { hasText: '已选中' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('杭政函〔2016〕148号');
  });
});

test('letters are set larger without JavaScript, and stay so on the next document with it', async () => {
  const sizeOf = (page: Page) =>
    page.locator('.text').evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  await withNewReader({ javaScriptEnabled: false }, async (page) => {
    await page.goto(start);
    const before = await page.locator(`#${eid}`).boundingBox();
    await page.locator('#text-size-largest').check();
    const after = await page.locator(`#${eid}`).boundingBox();
    expect(after?.height).toBeGreaterThan(before?.height ?? Infinity);
  });
  await withNewReader({ viewport: phone }, async (page) => {
    await page.goto(start);
    const standard = await sizeOf(page);
    await page.locator('#text-size-large').check();
    await page.waitForFunction(() => localStorage.getItem('luce text-size') === 'large');
    await page.goto(new URL('../zj-water-2016/', start).href);
    await page.locator('.site-search input').focus();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#text-size-large')?.checked);
    expect(await sizeOf(page)).toBeCloseTo(standard * 1.18, 1);
  });
});

test.each([390, 1280])(
  'the largest letters fit a window of %i pixels, and headings grow with the text',
  async (width) => {
    await withNewReader({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(start);
      await page.locator('#text-size-largest').check();
      const { excess, heading, text } = await page.evaluate(() => {
        const letters = (selector: string) =>
          Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize);
        return {
          excess: document.documentElement.scrollWidth - innerWidth,
          heading: letters(".text .heading[data-kind='subsection'] > h4"),
          text: letters('.text p'),
        };
      });
      expect(excess).toBeLessThanOrEqual(0);
      expect(heading).toBeGreaterThanOrEqual(text);
    });
  },
);

test('a reader who comes back is offered the place reached, once the text is read again', async () => {
  await withNewReader({}, async (page) => {
    await page.goto(start);
    await page.locator('#sec_4').scrollIntoViewIfNeeded();
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 600);
    await page.locator('.search-panel').waitFor({ state: 'attached' });
    await page.mouse.wheel(0, 50);
    await page.waitForFunction(() => localStorage.length > 0);
    await page.goto(new URL('../../../', start).href);
    await page.goto(start);
    expect(await page.locator('.resume').count()).toBe(0);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 1200);
    await page.locator('.resume a').click();
    await page.waitForURL(/#sec_/);
    expect(await page.locator('.resume').count()).toBe(0);
  });
});
