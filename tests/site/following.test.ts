import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { changes } from '../../src/site/portal/data.ts';
import { profile } from '../../src/site/portal/profile.ts';
import { withNewReader } from './support/browser.ts';
import { builds, documentPages, htmlOf, pages } from './support/pages.ts';
import { readSheets } from './support/pdf.ts';

const own = pages.filter(({ build }) => build === builds[0]);
const [document] = documentPages;

test('every feed that a page names is there, and tells programs of itself what the page does', () => {
  const named = own.flatMap((page) =>
    [...htmlOf(page).matchAll(/type="application\/atom\+xml" href="([^"]+)"/gu)].map(([, href = '']) => href),
  );
  const files = globSync('**/feed.xml', { cwd: builds[0]?.folder ?? '' });
  expect([...new Set(named)].length).toBeGreaterThan(0);
  for (const href of new Set(named)) {
    const path = decodeURIComponent(href.replace(/^\//u, ''));
    expect(files, href).toContain(path);
    const feed = parseAtomFeed(readFileSync(join(builds[0]?.folder ?? '', path), 'utf8'));
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(href);
    expect(feed.entries?.length, href).toBeGreaterThan(0);
  }
});

test('the page of changes has all of them, and what each leads to is there', () => {
  const listed = own
    .filter(({ path }) => /^changes\/(?:.+\/)?$/u.test(path))
    .map(htmlOf)
    .join('');
  for (const { id } of changes) expect(listed).toContain(`id="${id}"`);
  expect(existsSync(join(builds[0]?.folder ?? '', 'data/changes.json'))).toBe(true);
});

test('mistakes are reported from documents, targets and provisions where the portal takes reports, and nowhere else', () => {
  const kinds = [/^documents\/[^/]+\/$/u, /^targets\/[^/]+\/$/u, /^documents\/[^/]+\/cite\/$/u];
  for (const kind of kinds) {
    const some = own.filter(({ path }) => kind.test(path)).slice(0, 5);
    for (const page of some) {
      const links = [...htmlOf(page).matchAll(/class="report" href="([^"]+)"/gu)];
      expect(links.length > 0, page.path).toBe(profile.feedback !== null);
      for (const [, href = ''] of links)
        expect(href).toMatch(/^mailto:[^"&]+\?subject=%E6%8A%A5[^&]+(?:&amp;|&#38;|&)body=/u);
    }
  }
});

test('a document is passed on from a panel that opens without a script', async () => {
  const told = await withNewReader({}, async (page) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(document?.url ?? '');
    const before = scripts.length;
    await page.locator('.share-button').click();
    await page.locator('.share-panel').waitFor({ state: 'visible' });
    await page.locator('.share-actions button').first().waitFor();
    return { before, panel: await page.locator('.share-panel').innerText() };
  });
  expect(told.before).toBe(0);
  expect(told.panel).toContain('复制链接');
});

test.runIf(own.some((page) => page.path.startsWith('documents/') && htmlOf(page).includes('class="receipts"')))(
  'a receipt quotes the words that it leads to while it is pointed at, and Escape puts them away',
  async () => {
    const cited = documentPages.find((page) => htmlOf(page).includes('class="receipts"'));
    await withNewReader({}, async (page) => {
      await page.goto(cited?.url ?? '');
      const receipt = page.locator('.receipts a[href*="#"]:not([href$="document-facts"])').first();
      const eid = (await receipt.getAttribute('href'))?.split('#')[1] ?? '';
      await receipt.hover();
      const words = page.locator('.receipt-words');
      await words.waitFor({ state: 'visible' });
      const shown = (await words.innerText()).replace(/…$/u, '').replace(/\s/gu, '');
      const text = (await page.locator(`[id="${eid}"]`).textContent())?.replace(/\s/gu, '');
      expect(text).toContain(shown);
      await page.keyboard.press('Escape');
      await words.waitFor({ state: 'hidden' });
    });
  },
);

test('every printed sheet of a document names it', async () => {
  const { sheets, title } = await withNewReader({}, async (page) => {
    await page.goto(document?.url ?? '');
    const head = await page.locator('html').getAttribute('data-sheet-head');
    return { sheets: await readSheets(await page.pdf({ preferCSSPageSize: true })), title: head ?? '' };
  });
  const headOf = (runs: (typeof sheets)[number]) =>
    runs
      .filter(({ bottom }) => bottom > 790)
      .map(({ text }) => text)
      .join('');
  // A PDF may write 青 as the radical ⻘: letters and figures are compared by their number.
  const length = (text: string) => text.normalize('NFKC').replace(/\s/gu, '').length;
  expect(length(title)).toBeGreaterThan(0);
  for (const runs of sheets) expect(length(headOf(runs))).toBe(length(title));
});
