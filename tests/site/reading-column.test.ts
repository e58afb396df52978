import { expect, test } from 'vitest';
import { browsingReader, desktop } from './support/browser.ts';
import { htmlOf, pages } from './support/pages.ts';

const documents = pages.filter(({ build, path }) => build.base === '/' && /^documents\/[^/]+\/$/u.test(path));
const reader = browsingReader({ viewport: desktop });

/** The least width of the text on a screen of 1280 pixels: beside a list of contents it has what that leaves. */
const COLUMN = 650;

test('the portal has documents', () => {
  expect(documents.length).toBeGreaterThan(0);
});

test.for(documents)(
  'the text of $title has the column of a reader, with a list of contents beside it or without',
  async (page) => {
    expect(htmlOf(page).includes('class="contents"')).toBe(htmlOf(page).includes('reading beside-contents'));
    const width = await reader(async (tab) => {
      await tab.goto(page.url);
      return tab
        .locator('.text')
        .first()
        .evaluate((text) => text.getBoundingClientRect().width);
    });
    expect(width).toBeGreaterThan(COLUMN);
  },
);
