import { expect, test } from 'vitest';
import { browsingReader } from './support/browser.ts';
import { htmlOf, movedPages } from './support/pages.ts';

const reader = browsingReader({ javaScriptEnabled: false });
// Below another base a few will do.
const own = movedPages.filter(({ build }, index) => build.base === '/' || index % 10 === 0);

test('pages have moved, and their old addresses are no places to search for', () => {
  expect(own.length).toBeGreaterThan(5);
  for (const page of movedPages) expect(htmlOf(page), page.title).toContain('<meta name="robots" content="noindex">');
});

test('the first page of a ledger has a place for each rule, where links to a rule arrive that know no page', () => {
  for (const page of movedPages) {
    const [, ledger = '', rule = ''] = /^(corrections\/[^/]+\/)([^/]+)\//u.exec(page.path) ?? [];
    const first = htmlOf({ ...page, path: ledger });
    expect(first.split(`id="${rule}"`), page.title).toHaveLength(2);
  }
});

test.for(own)('$title leads on to what it held, without JavaScript', async ({ url, path }) => {
  const [, document, rule] = /^corrections\/([^/]+)\/([^/]+)\//u.exec(path) ?? [];
  await reader(async (page) => {
    await page.goto(url);
    await page.waitForURL(new RegExp(`/corrections/${document ?? ''}/(?:\\d+/)?#${rule ?? ''}$`, 'u'));
    expect(await page.locator(`#${rule ?? ''}`).count()).toBe(1);
  });
});
