import type { Element, Nodes } from 'xast';

export function elementsOf(node: Nodes | undefined, name?: string): Element[] {
  if (!node || !('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' && (name === undefined || child.name === name) ? [child] : [],
  );
}

export function childOf(node: Nodes | undefined, ...path: string[]): Element | undefined {
  let at: Nodes | undefined = node;
  for (const name of path) at = elementsOf(at, name)[0];
  return at?.type === 'element' ? at : undefined;
}

export function valueOf(node: Element | undefined, attribute = 'w:val'): string | null {
  return node?.attributes[attribute] ?? null;
}
