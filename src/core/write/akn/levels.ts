import { element, type XmlElement } from '../xml.ts';
import { writeBlocks } from './blocks.ts';
import { hierarchyName, isLevel, type Node } from './tree.ts';
import type { Writing } from './writing.ts';

/** Writes provisions that stand beside each other, levels and blocks alike, as a main body holds them. */
export function writeBody(nodes: readonly Node[], writing: Writing): XmlElement[] {
  return stretches(nodes).flatMap((stretch) =>
    stretch.level ? stretch.nodes.map((node) => writeLevel(node, writing)) : writeBlocks(stretch.nodes, writing),
  );
}

interface Stretch {
  readonly level: boolean;
  readonly nodes: Node[];
}

function stretches(nodes: readonly Node[]): Stretch[] {
  const found: Stretch[] = [];
  for (const node of nodes) {
    const level = isLevel(node);
    const last = found.at(-1);
    if (last?.level === level) last.nodes.push(node);
    else found.push({ level, nodes: [node] });
  }
  return found;
}

/**
 * A level with its number, heading and text. Blocks before its first level are its `intro`, those behind the
 * last one its `wrapUp`; between two levels they need one of their own.
 */
function writeLevel({ provision, children }: Node, writing: Writing): XmlElement {
  const { eid, kind } = provision;
  const { num, heading, text } = writing.pieces(provision);
  const own = text.length === 0 ? [] : [element('p', {}, text)];
  const name = hierarchyName(provision);
  const parts = stretches(children);
  const first = parts.findIndex(({ level }) => level);
  const content =
    first === -1
      ? holder('content', eid, [...own, ...writeBlocks(children, writing)])
      : parts.flatMap(({ level, nodes }, index) => {
          const lead = index === 0 && level ? holder('intro', eid, own) : [];
          if (level) return [...lead, ...nodes.map((node) => writeLevel(node, writing))];
          const blocks = writeBlocks(nodes, writing);
          if (index === 0) return holder('intro', eid, [...own, ...blocks]);
          if (index === parts.length - 1) return holder('wrapUp', eid, blocks);
          const eId = `${eid}__hcontainer_${index}`;
          return [element('hcontainer', { eId, name: 'blocks' }, holder('content', eId, blocks))];
        });
  return element(name ?? 'hcontainer', { eId: eid, name: name === null ? kind : null }, [
    ...num,
    ...heading,
    ...content,
  ]);
}

/** A container of blocks with the eId of the convention; nothing where there are none. */
function holder(name: 'content' | 'intro' | 'wrapUp', eid: string, blocks: readonly XmlElement[]): XmlElement[] {
  return blocks.length === 0 ? [] : [element(name, { eId: `${eid}__${name.toLowerCase()}` }, blocks)];
}
