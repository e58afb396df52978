import { strFromU8, unzipSync } from 'fflate';
import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** No part of a Word file that holds a text is larger; a zip bomb is. */
const MOST_BYTES = 64_000_000;

/** The parts of a Word file that its text is made of, by path; null where the file is no sound zip archive. */
export function openParts(bytes: Uint8Array, wanted: readonly string[]): Map<string, Root> | null {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.includes(name) && originalSize <= MOST_BYTES,
    });
    return new Map(Object.entries(files).map(([name, data]) => [name, fromXml(strFromU8(data))]));
  } catch {
    return null;
  }
}

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
