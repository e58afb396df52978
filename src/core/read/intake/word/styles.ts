import type { Element, Root } from 'xast';
import { childOf, elementsOf, valueOf } from './elements.ts';

/** What a style of paragraphs says: its list, its level as a heading. */
interface Style {
  list: string | null;
  index: number;
  level: number | null;
}

/** Styles of paragraphs by id, each with what it takes from those that it is based on. */
export function readStyles(part: Root | undefined): (id: string | null) => Style | null {
  const nodes = new Map(
    elementsOf(childOf(part, 'w:styles'), 'w:style').map((style) => [valueOf(style, 'w:styleId') ?? '', style]),
  );
  return (id) => {
    const found: Style = { list: null, index: 0, level: null };
    const seen = new Set<string>();
    for (let at = id; at !== null && !seen.has(at); at = valueOf(childOf(nodes.get(at), 'w:basedOn'))) {
      seen.add(at);
      takeFrom(nodes.get(at), found);
    }
    return id === null ? null : found;
  };
}

function takeFrom(node: Element | undefined, found: Style): void {
  const list = valueOf(childOf(node, 'w:pPr', 'w:numPr', 'w:numId'));
  if (found.list === null && list !== null) {
    found.list = list;
    found.index = Number(valueOf(childOf(node, 'w:pPr', 'w:numPr', 'w:ilvl')) ?? 0);
  }
  const level = valueOf(childOf(node, 'w:pPr', 'w:outlineLvl'));
  if (found.level === null && level !== null && Number(level) < 9) found.level = Number(level) + 1;
}
