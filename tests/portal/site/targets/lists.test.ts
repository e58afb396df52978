import { expect, test } from 'vitest';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';

const lists = [
  { path: 'glossary/', entries: '.glossary-entry', word: '断面' },
  { path: 'timeline/', entries: '.timeline-entry li', word: '污水' },
  { path: 'topics/water/', entries: '.topic-document :is(tbody tr, li)', word: '再生水' },
  { path: 'compare/zj-water-2016/hz-water-2016/', entries: '.pair', word: '再生水' },
];
const [build] = builds;

test.for(lists)('$path is filtered by the words in its address', async ({ path, entries, word }) => {
  await withNewReader({}, async (page) => {
    await page.goto(`${build?.url ?? ''}${path}?q=${encodeURIComponent(word)}`);
    await page.locator('#list-count', { hasText: '/' }).waitFor();
    const seen = page.locator(`:is(${entries}):visible`);
    const [number, total] = (await page.locator('#list-count').innerText()).match(/\d+/gu)?.map(Number) ?? [];
    expect(await seen.count()).toBe(number);
    expect(number).toBeGreaterThan(0);
    expect(number).toBeLessThan(total ?? 0);
    for (const words of await seen.allTextContents()) expect(words).toContain(word);

    await page.locator('#list-clear').click();
    expect(new URL(page.url()).search).toBe('');
  });
});
