import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Target } from '../../../../src/model/target.ts';
import { withNewReader } from '../../../site/support/browser.ts';
import { htmlOf, pages } from '../../../site/support/pages.ts';

const targets = JSON.parse(readFileSync('content/data/targets.json', 'utf8')) as Target[];
const targetPages = pages.filter(({ path }) => /^targets\/[^/]+\/$/.test(path));

test('the explorer has at most 150 KB compressed', () => {
  const explorers = pages.filter(({ path }) => path === 'targets/');
  expect(explorers.length).toBeGreaterThan(0);
  for (const page of explorers) expect(gzipSync(htmlOf(page)).length).toBeLessThanOrEqual(150_000);
});

test('each target has a page of at most 12 KB compressed that marks its words', () => {
  expect(targetPages.length).toBeGreaterThan(0);
  expect(targetPages.length % targets.length).toBe(0);
  for (const page of targetPages) {
    const html = htmlOf(page);
    expect(gzipSync(html).length, page.title).toBeLessThanOrEqual(12_000);
    expect(html, page.title).toContain('<mark>');
  }
});

test('the address of the words makes the browser find them', async () => {
  const [page] = targetPages;
  if (page === undefined) throw new Error('There is no page of a target.');
  const fragment = await withNewReader({ javaScriptEnabled: true }, async (reader) => {
    await reader.goto(page.url);
    return reader.locator('#copy-words').inputValue();
  });
  expect(fragment).toContain('#');
  const target = targets.find(({ id }) => page.path === `targets/${id}/`);
  expect(decodeURIComponent(fragment)).toContain(`#${target?.provision ?? ''}:~:text=`);
});
