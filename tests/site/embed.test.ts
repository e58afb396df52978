import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { browsingReader, withNewReader } from './support/browser.ts';
import { knownBuild } from './support/builds.ts';
import { builds, htmlOf, pages } from './support/pages.ts';

const [build] = builds;
const chartPages = pages.filter((page) => page.build === build && /^charts\/[^/]+\/$/.test(page.path));
const reader = browsingReader({});
/** A phone, a column of text, the last width of the narrow drawing, the first of large letters, a whole page. */
const widths = [320, 350, 640, 735, 736, 768, 1100];

/** The snippet that a chart page gives, as its attributes. */
function snippetOf(html: string): { src: string; height: number } {
  const [, code = ''] = /<textarea id="copy-embed"[^>]*>([^<]*)<\/textarea>/u.exec(html) ?? [];
  const plain = code.replaceAll('&lt;', '<').replaceAll('&quot;', '"');
  const [, src = '', height = ''] = /^<iframe src="([^"]*)".* height="(\d+)"/u.exec(plain) ?? [];
  return { src, height: Number(height) };
}

const others: Server[] = [];

afterAll(() => {
  for (const server of others) server.close();
});

/** Address of a page on another origin. */
async function publishElsewhere(html: string): Promise<string> {
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
  others.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? String(address.port) : ''}/`;
}

test('every chart has a snippet', () => {
  expect(chartPages.length).toBeGreaterThan(40);
  for (const page of chartPages)
    expect(snippetOf(htmlOf(page)).src).toBe(`/embed/${page.path.slice('charts/'.length)}`);
});

test.for(chartPages)('$title fits its frame at every width, and no more than its source sticks', async (page) => {
  const { src, height } = snippetOf(htmlOf(page));
  await reader(async (tab) => {
    await tab.goto(new URL(src, page.url).href);
    for (const width of widths) {
      await tab.setViewportSize({ width, height });
      const seen = await tab.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        const source = document.querySelector('.chart-source')?.getBoundingClientRect();
        const drawing = [...document.querySelectorAll('.drawing')].map((one) => one.getBoundingClientRect());
        return {
          scrollWidth,
          scrollHeight,
          source: source?.bottom ?? Infinity,
          between: (source?.top ?? 0) - Math.max(...drawing.map(({ bottom }) => bottom)),
        };
      });
      expect(seen.scrollHeight, `at ${String(width)}`).toBeLessThanOrEqual(height);
      expect(seen.scrollWidth, `at ${String(width)}`).toBeLessThanOrEqual(width);
      expect(seen.source, `at ${String(width)}`).toBeLessThanOrEqual(height);
      expect(seen.between, 'the source covers nothing').toBeGreaterThan(0);
    }
  });
});

test('in a frame that is too low the source is still seen', async () => {
  await reader(async (tab) => {
    await tab.setViewportSize({ width: 350, height: 300 });
    await tab.goto(`${build?.url ?? ''}embed/deadlines/`);
    const bottom = await tab.evaluate(() => document.querySelector('.chart-source')?.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(300);
  });
});

test('the snippet that a reader copies has the whole address, and shows the chart on a page of others', async () => {
  await withNewReader({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    const home = build?.url ?? '';
    await page.goto(`${home}charts/deadlines/`);
    expect(await page.locator('[data-without-address]').count()).toBe(0);
    await page.locator('#copy-embed + button').click();
    await page.getByText('已复制').waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain(`src="${home}embed/deadlines/"`);

    await page.goto(await publishElsewhere(`<main style="width: 640px">${code}</main>`));
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    expect(await frame.locator('.drawing-narrow').isVisible()).toBe(true);
  });
});

test('without scripts the page says why the address is not whole; where it is known it is', () => {
  const html = chartPages.map(htmlOf);
  for (const page of html) expect(page).toContain('本站建立时没有写明网址');
  const known = readFileSync(join(knownBuild.folder, 'charts/deadlines/index.html'), 'utf8');
  expect(known).not.toContain('本站建立时没有写明网址');
  expect(snippetOf(known).src).toBe(`${knownBuild.site}${knownBuild.base}embed/deadlines/`);
});
