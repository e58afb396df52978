import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Element, ElementContent, Root } from 'hast';
import { remarkPolicySyntax } from '../../src/markdown/remark-policy-syntax.ts';
import { remarkProvisions } from '../../src/markdown/remark-provisions.ts';
import type { BesideText } from '../../src/markdown/beside-text.ts';

/** No data beside the text. */
export const nothing: BesideText = { queries: [], tables: [], mentions: [], targets: [], glossary: [] };

/** The elements that a policy's Markdown becomes, through the processor that the site is built with. */
export async function render(markdown: string, id = 'sample', beside = nothing): Promise<Root> {
  let rendered: Root = { type: 'root', children: [] };
  const capture = () => (tree: Root) => {
    rendered = tree;
  };
  const processor = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: [remarkPolicySyntax, [remarkProvisions, beside]],
    rehypePlugins: [capture],
  });
  await processor.render(markdown, { frontmatter: { id } });
  return rendered;
}

/** All elements, in document order. */
export function elements(node: Root | ElementContent): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => (child.type === 'doctype' ? [] : elements(child)))]
    : own;
}

export function byId(root: Root, id: string): Element | undefined {
  return elements(root).find(({ properties }) => properties.id === id);
}

/** The characters of an element; a line break is a line feed. */
export function text(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map((child) => (child.type === 'doctype' ? '' : text(child))).join('') : '';
}
