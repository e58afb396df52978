import type { Element, Nodes } from 'xast';

/** Children of a node with a name, whatever prefix their namespace has in this file. */
export function childrenOf(node: Nodes | undefined, name: string): Element[] {
  if (!node || !('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' && child.name.slice(child.name.indexOf(':') + 1) === name ? [child] : [],
  );
}

export function firstOf(node: Nodes | undefined, name: string): Element | undefined {
  return childrenOf(node, name)[0];
}

/** All words below a node; those that only tell how others are spoken are left out. */
export function wordsIn(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  if (!('children' in node) || (node.type === 'element' && /(?:^|:)(?:rPh|rPr)$/u.test(node.name))) return '';
  return node.children.map(wordsIn).join('');
}
