import { expect, test } from 'vitest';
import { browsingReader, desktop, phone, withNewReader } from './support/browser.ts';
import { builds, htmlOf, pageOfEachKind, pages } from './support/pages.ts';

const root = builds[0]?.url ?? '';
const reader = browsingReader({ viewport: phone });

test.for(pageOfEachKind)('$title does not scroll sideways at 320 and 360 pixels', async ({ url }) => {
  const excess = await reader(async (page) => {
    await page.goto(url);
    // What is far from the screen has its width only once it is laid out.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important; }');
      document.adoptedStyleSheets.push(sheet);
    });
    const found: Record<number, number> = {};
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: phone.height });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) found[width] = over;
    }
    return found;
  });
  expect(excess).toEqual({});
});

test('a link to the row of a table shows its name and the head of the names beside the cell that it marks', async () => {
  await withNewReader({ viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(`${root}documents/hz-eco-2021/#table_2__row_3:~:text=%E2%89%A566.85`);
    const region = page.locator('section.scroll-region[aria-labelledby="table_2"]');
    await region.evaluate((scroller) => {
      scroller.scrollLeft = scroller.scrollWidth;
    });
    const seen = await page.evaluate(() => {
      const at = (element: Element | null) => {
        const { left, top, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return document.elementFromPoint(left + 20, top + height / 2)?.textContent;
      };
      return [
        at(document.querySelector('#table_2__row_3 > th')),
        at(document.querySelector('#table_2__head > .names')),
      ];
    });
    expect(seen).toEqual(['森林覆盖率（%）', '指标']);
  });
});

test('the heading on top of a phone hides the marks of the paragraphs below it', async () => {
  await withNewReader({ viewport: phone }, async (page) => {
    await page.goto(`${root}documents/hz-eco-2021/`);
    const order = await page.evaluate(async () => {
      const heading = document.querySelector('#sec_1__subsec_1');
      const link = document.querySelector('.permalink[href="#sec_1__subsec_1__p_1"]');
      if (!heading || !link) return null;
      // Brings the mark of the paragraph to where that of the heading stays; what is near is laid out only now.
      for (let turn = 0; turn < 3; turn += 1) {
        scrollBy(0, link.getBoundingClientRect().top - 10);
        await new Promise(requestAnimationFrame);
      }
      const { left, top, width, height } = link.getBoundingClientRect();
      const stack = document.elementsFromPoint(left + width / 2, top + height / 2);
      return { heading: stack.indexOf(heading), link: stack.indexOf(link) };
    });
    expect(order?.heading).toBeGreaterThanOrEqual(0);
    expect(order?.heading).toBeLessThan(order?.link ?? -1);
  });
});

test('a document has its contents list beside the text, or the text has the column of a reader', async () => {
  const documents = pages.filter(({ build, path }) => build.base === '/' && /^documents\/[^/]+\/$/u.test(path));
  expect(documents.length).toBeGreaterThan(0);
  for (const page of documents) {
    expect(htmlOf(page).includes('class="contents"'), page.path).toBe(htmlOf(page).includes('reading beside-contents'));
  }
  await withNewReader({ viewport: desktop }, async (page) => {
    await page.goto(`${root}documents/zj-express-2016/`);
    const width = () => page.locator('.text').evaluate((text) => text.getBoundingClientRect().width);
    const beside = await width();
    await page.evaluate(() => {
      document.querySelector('.contents')?.remove();
      document.querySelector('.reading')?.classList.remove('beside-contents');
    });
    expect(beside).toBeGreaterThan(650);
    expect(await width()).toBe(beside);
  });
});

test('every section of the site that a citizen looks for is in the main navigation, on one line of a phone', async () => {
  await withNewReader({ viewport: { width: 320, height: 700 } }, async (page) => {
    await page.goto(root);
    const links = page.locator('.site-nav a');
    expect(await links.allInnerTexts()).toContain('地区');
    const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });
});
