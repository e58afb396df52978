import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { fromXml } from 'xast-util-from-xml';
import { expect, it } from 'vitest';
import { documents } from '../../src/site/portal/data.ts';
import { fullName } from '../../src/site/portal/profile.ts';
import { siteGuide } from '../../src/site/representations/site-guide.ts';
import { searchDescription } from '../../src/site/search/search-description.ts';

const site = new URL('https://policy.example');

function linksIn(node: Nodes): string[] {
  const below = 'children' in node ? node.children.flatMap(linksIn) : [];
  return node.type === 'link' ? [node.url, ...below] : below;
}

it('tells language models what the site is, and where the Markdown of each document is', () => {
  const root = fromMarkdown(siteGuide(site));
  const [title, about] = root.children;
  expect(title).toMatchObject({ type: 'heading', depth: 1, children: [{ value: fullName }] });
  expect(about?.type).toBe('blockquote');
  expect(linksIn(root)).toEqual(
    expect.arrayContaining(documents.map(({ id }) => `https://policy.example/documents/${id}/index.md`)),
  );
});

it('describes the search to browsers with the whole address of a question', () => {
  const [root] = fromXml(searchDescription(site)).children.filter(({ type }) => type === 'element');
  expect(root).toMatchObject({
    name: 'OpenSearchDescription',
    attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
  });
  const text = searchDescription(site);
  expect(text).toContain('template="https://policy.example/search/?q={searchTerms}"');
  expect([...(/<ShortName>([^<]*)</u.exec(text)?.[1] ?? '')].length).toBeLessThanOrEqual(16);
});
