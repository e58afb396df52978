import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withNewReader } from './support/browser.ts';
import { builds, documentPages, htmlOf, pages } from './support/pages.ts';

describe.for(builds)('for $base', (build) => {
  test('every XML file is well-formed to a browser', async () => {
    const files = globSync(['feed.xml', 'bodies/*/feed.xml', 'documents/*/akn.xml'], { cwd: build.folder });
    expect(files.length).toBeGreaterThan(documentPages.length / builds.length);
    const texts = files.map((file) => [file, readFileSync(join(build.folder, file), 'utf8')] as const);
    const broken = await withNewReader({}, (page) =>
      page.evaluate((all) => {
        const parser = new DOMParser();
        return all
          .filter(([, text]) => parser.parseFromString(text, 'application/xml').querySelector('parsererror') !== null)
          .map(([file]) => file);
      }, texts),
    );
    expect(broken).toEqual([]);
  });

  test('every page that can be shared has its picture', () => {
    const own = pages.filter(
      (page) => page.build === build && /^(documents|targets|bodies|indicators)\/[^/]+\/$/.test(page.path),
    );
    const missing = own.filter(({ path }) => !existsSync(join(build.folder, 'share', `${path.slice(0, -1)}.png`)));
    expect(own.length).toBeGreaterThan(0);
    expect(missing.map(({ path }) => path)).toEqual([]);
    expect(existsSync(join(build.folder, 'share', 'portal.png'))).toBe(true);
  });
});

test.for(documentPages)('$title and its Akoma Ntoso file have the same eIds', (page) => {
  const xml = readFileSync(join(page.build.folder, page.path, 'akn.xml'), 'utf8');
  const known = new Set([...xml.matchAll(/ eId="([^"]+)"/g)].map(([, eid]) => eid));
  const permalinks = [...htmlOf(page).matchAll(/class="permalink" href="#([^"]+)"/g)].map(([, eid]) => eid);
  expect(permalinks.length).toBeGreaterThan(5);
  expect(permalinks.filter((eid) => !known.has(eid))).toEqual([]);
});

test.for(documentPages)('$title tells programs what it is', (page) => {
  const html = htmlOf(page);
  const data = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as { '@type': string; name?: string },
  );
  const legislation = data.find((each) => each['@type'] === 'Legislation');
  const tag = (name: string) => new RegExp(`<meta name="${name}" content="([^"]+)"`).exec(html)?.[1];
  expect(legislation).toMatchObject({ inLanguage: 'zh-CN' });
  expect(tag('citation_title')).toBe(tag('DC.title'));
  expect(tag('citation_title')).toContain(legislation?.name);
});
