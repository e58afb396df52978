import { expect, test } from 'vitest';
import { browsingReader } from './support/browser.ts';
import { isForReaders, isRepeated, sampledPages } from './support/pages.ts';

const readerWithoutScripts = browsingReader({ javaScriptEnabled: false });

const own = sampledPages.filter((page) => !isRepeated(page));

test.for(own)('$title has a strict policy and can be read with JavaScript off', async ({ url, path }) => {
  const facts = await readerWithoutScripts(async (page) => {
    await page.goto(url);
    return page.evaluate(() => {
      const meta = document.querySelector('meta[http-equiv="Content-Security-Policy" i]');
      const ruled = document.querySelector('link, script, style, base, iframe, img');
      const order = meta !== null && ruled !== null ? meta.compareDocumentPosition(ruled) : 0;
      return {
        policy: meta?.getAttribute('content') ?? '',
        first: ruled === null || (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
        lang: document.documentElement.lang,
        headings: document.querySelectorAll('h1').length,
        title: document.title.trim(),
        description: document.querySelector('meta[name="description"]')?.getAttribute('content')?.trim() ?? '',
        words: document.body.innerText,
        mainText: document.querySelector('main')?.innerText.trim() ?? '',
      };
    });
  });
  expect(facts.policy).toContain("default-src 'none'");
  expect(facts.policy).not.toMatch(/'unsafe-(inline|eval|hashes)'|\*|https?:/);
  expect(facts.first, 'the policy stands before everything that it rules').toBe(true);
  if (!isForReaders(path)) return;
  expect(facts).toMatchObject({ lang: 'zh-CN', headings: 1 });
  expect(facts.title).not.toBe('');
  expect(facts.description).not.toBe('');
  expect(facts.words).toContain('不是政府网站');
  expect(facts.mainText.length).toBeGreaterThan(20);
});
