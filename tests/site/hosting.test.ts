import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builds, htmlOf, pages } from './support/pages.ts';

/** Pages that a search engine need not know: errors, parts of others, and those marked `noindex`. */
function isListed(html: string, path: string): boolean {
  return !/^(404\.html|enhance\/)$/.test(path) && !html.includes('content="noindex"');
}

describe.for(builds)('for $base', (build) => {
  const read = (name: string) => readFileSync(join(build.folder, name), 'utf8');

  test('the sitemap lists every page by its public address, and no other', () => {
    const addresses = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const own = pages.filter((page) => page.build === build && isListed(htmlOf(page), page.path));
    const expected = own.map(({ path }) => `https://luce.example${build.base}${path}`);
    expect(addresses.sort()).toEqual(expected.sort());
    expect(read('robots.txt')).toContain(`https://luce.example${build.base}sitemap-index.xml`);
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
