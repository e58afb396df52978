import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownBuild } from './support/builds.ts';
import { builds, htmlOf, pages } from './support/pages.ts';

/** Pages that a search engine need not know: errors, parts of others, and those marked `noindex`. */
function isListed(html: string, path: string): boolean {
  return !/^(404\.html|enhance\/)$/.test(path) && !html.includes('content="noindex"');
}

describe.for(builds)('for $base', (build) => {
  const read = (name: string) => readFileSync(join(build.folder, name), 'utf8');

  test('a site that was not told its address names none', () => {
    expect(existsSync(join(build.folder, 'sitemap-index.xml'))).toBe(false);
    expect(read('robots.txt')).not.toContain('Sitemap');
    const files = globSync('**/*.{html,xml,json,csv,svg,txt,ics}', { cwd: build.folder });
    const naming = files.filter((file) =>
      /luce\.example|https?:\/\/(?:localhost|127\.|\/)|rel="canonical"|og:url|og:image/.test(read(file)),
    );
    expect(naming).toEqual([]);
  });

  test('`_headers` carries the content security policy of the pages and the rules for caches', () => {
    const headers = read('_headers');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(read('index.html'))?.[1] ?? '';
    const plain = policy.replaceAll('&#39;', "'").replaceAll('&#x27;', "'");
    expect(plain).not.toBe('');
    expect(headers).toContain(`Content-Security-Policy: ${plain}`);
    expect(headers).toMatch(new RegExp(`^${build.base}_astro/\\*\\n\\s+Cache-Control: .*immutable`, 'm'));
  });

  test('a missing address gives the error page with status 404', async () => {
    const response = await fetch(`${build.url}documents/no-such-document/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(read('404.html'));
  });
});

describe('a site that was told its address', () => {
  const { base, folder, site } = knownBuild;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const home = `${site}${base}`;
  const [build] = builds;

  test('the sitemap lists every page by its public address, and no other', () => {
    const addresses = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const own = pages.filter((page) => page.build === build && isListed(htmlOf(page), page.path));
    expect(own.length).toBeGreaterThan(500);
    expect(addresses.sort()).toEqual(own.map(({ path }) => home + path).sort());
    expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml\n`);
  });

  test('every listed page names its own address, and its picture', () => {
    const own = pages.filter((page) => page.build === build && isListed(htmlOf(page), page.path));
    expect(own.length).toBeGreaterThan(500);
    for (const { path } of own) {
      const html = read(`${path}index.html`);
      const tag = (pattern: RegExp) => pattern.exec(html)?.[1];
      expect(tag(/<link rel="canonical" href="([^"]*)"/), path).toBe(home + path);
      expect(tag(/property="og:url" content="([^"]*)"/), path).toBe(home + path);
      expect(tag(/property="og:image" content="([^"]*)"/), path).toMatch(`${home}share/`);
    }
  });

  test('feeds, citations, drawings, calendars and data blocks have full addresses', () => {
    expect(read('feed.xml')).toContain(`href="${home}documents/hz-eco-2021/"`);
    expect(read('documents/hz-eco-2021/cite/index.html')).toContain(`${home}documents/hz-eco-2021/#`);
    expect(read('documents/hz-eco-2021/index.html')).toContain(`"url":"${home}documents/hz-eco-2021/"`);
    expect(read('documents/hz-eco-2021/index.html')).toContain(`网址：${home}documents/hz-eco-2021/`);
    expect(read('timeline/deadlines.ics')).toContain(`URL;VALUE=URI:${home}targets/`.slice(0, 50));
    expect(read('charts/deadlines.svg')).toContain(`${home}charts/deadlines/`);
    expect(read('charts/deadlines/index.html')).toContain(`src=&quot;${home}embed/deadlines/`);
  });
});
