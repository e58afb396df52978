import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root } from 'hast';
import { printText } from '../../src/markdown/print-text.ts';
import type { BesideText } from '../../src/markdown/beside-text.ts';

/** No data beside the text. */
export const nothing: BesideText = { queries: [], tables: [], mentions: [], targets: [], glossary: [] };

/** The elements that a policy's Markdown becomes, as the site prints them. */
export function render(markdown: string, beside = nothing): Root {
  return fromHtml(printText(markdown, beside), { fragment: true });
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
