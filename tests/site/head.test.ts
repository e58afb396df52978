import { expect, test } from 'vitest';
import { browsingReader } from './support/browser.ts';
import { readerPages, sampledPages } from './support/pages.ts';

const readerWithoutScripts = browsingReader({ javaScriptEnabled: false });

test.for(sampledPages)('$title has a content security policy without unsafe-inline', async ({ url }) => {
  const { policy, first } = await readerWithoutScripts(async (page) => {
    await page.goto(url);
    return page.evaluate(() => {
      const meta = document.querySelector('meta[http-equiv="Content-Security-Policy" i]');
      const ruled = document.querySelector('link, script, style, base, iframe, img');
      const order = meta !== null && ruled !== null ? meta.compareDocumentPosition(ruled) : 0;
      return {
        policy: meta?.getAttribute('content') ?? '',
        first: ruled === null || (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      };
    });
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'unsafe-(inline|eval|hashes)'|\*|https?:/);
  expect(first, 'stands before everything that it rules').toBe(true);
});

test.for(readerPages)('$title can be read with JavaScript off and says what it is', async ({ url }) => {
  const facts = await readerWithoutScripts(async (page) => {
    await page.goto(url);
    return page.evaluate(() => ({
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      title: document.title.trim(),
      description: document.querySelector('meta[name="description"]')?.getAttribute('content')?.trim() ?? '',
      words: document.body.innerText,
      mainText: document.querySelector('main')?.innerText.trim() ?? '',
    }));
  });
  expect(facts).toMatchObject({ lang: 'zh-CN', headings: 1 });
  expect(facts.title).not.toBe('');
  expect(facts.description).not.toBe('');
  expect(facts.words).toContain('不是政府网站');
  expect(facts.mainText.length).toBeGreaterThan(20);
});
