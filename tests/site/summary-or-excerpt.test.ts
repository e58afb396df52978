import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { htmlOf, pages } from './support/pages.ts';

const documents = pages.filter(({ build, path }) => build.base === '/' && /^documents\/[^/]+\/$/u.test(path));

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The words of an element, by the attributes that open its tag, without white space. */
function words(html: string, opens: string): string {
  const at = html.indexOf(opens);
  return at === -1 ? '' : wordsOf(fromHtml(html.slice(at))).replace(/\s/gu, '');
}

test.for(documents)('$title has a summary, or its own words are quoted and said to be its own', (page) => {
  const html = htmlOf(page);
  const excerpt = html.indexOf('id="excerpt"');
  expect(html.includes('id="summary"') && excerpt !== -1).toBe(false);
  if (excerpt === -1) return;
  expect(html).toContain('由规则摘自原文');
  const quote = /<blockquote class="gist">\s*<p>([\s\S]*?)<span class="receipts">/u.exec(html.slice(excerpt));
  const quoted = quote === null ? '' : wordsOf(fromHtml(quote[1] ?? '')).replace(/\s|……$/gu, '');
  expect(words(html, 'id="full-text"')).toContain(quoted.replace(/……$/u, ''));
});
