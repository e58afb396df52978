import { provisionWords, type ProvisionKind } from '../../../model/provision.ts';
import { readDate } from '../../read/text/date.ts';
import { element, type XmlContent, type XmlElement } from '../xml.ts';
import { writeTable } from './table.ts';
import type { Node } from './tree.ts';
import type { Writing } from './writing.ts';

/**
 * Writes provisions that stand beside each other as blocks: entries become a list, rows a table, each with an
 * eId made from that of its first line.
 */
export function writeBlocks(nodes: readonly Node[], writing: Writing): XmlElement[] {
  return runs(nodes).flatMap(({ form, nodes: run }): XmlElement[] => {
    const eid = run[0]?.provision.eid ?? '';
    switch (form) {
      case 'list': {
        const items = run.map((node) => writeItem(node, writing));
        return [element('blockList', { eId: eid.replace(/item(_[\d-]+)?$/u, 'list$1') }, items)];
      }
      case 'table':
        return [writeTable(`${eid}__table`, run, writing)];
      case 'block':
        return run.map((node) => writeBlock(node, writing));
    }
  });
}

type Form = 'list' | 'table' | 'block';

function runs(nodes: readonly Node[]): { form: Form; nodes: Node[] }[] {
  const found: { form: Form; nodes: Node[] }[] = [];
  for (const node of nodes) {
    const form = formOf(node.provision.kind);
    const last = found.at(-1);
    if (last?.form === form) last.nodes.push(node);
    else found.push({ form, nodes: [node] });
  }
  return found;
}

function formOf(kind: ProvisionKind): Form {
  if (kind === 'item') return 'list';
  return kind === 'row' || kind === 'head' ? 'table' : 'block';
}

function writeItem({ provision }: Node, writing: Writing): XmlElement {
  const { num, heading, text } = writing.pieces(provision);
  return element('item', { eId: provision.eid }, [...num, ...heading, element('p', {}, text)]);
}

function writeBlock(node: Node, writing: Writing): XmlElement {
  const { eid, kind } = node.provision;
  if (kind === 'table') return writeTitledTable(node, writing);
  if (kind === 'note') {
    const note = element('authorialNote', { eId: eid, placement: 'bottom' }, [
      element('p', {}, writing.words(node.provision)),
    ]);
    return element('p', {}, [note]);
  }
  const own = inElement(node, writing.words(node.provision), writing);
  return element('p', { eId: eid, class: kind === 'p' ? null : kind }, own);
}

/** The words of a provision in the element that says what they are. */
function inElement({ provision }: Node, words: readonly XmlContent[], writing: Writing): readonly XmlContent[] {
  switch (provision.kind) {
    case 'title':
      return [element('docTitle', {}, words)];
    case 'number':
      return [element('docNumber', {}, words)];
    case 'status':
      return [element('docStatus', {}, words)];
    case 'signature': {
      const issuer = writing.issuer(provisionWords(provision));
      return [element('signature', { refersTo: issuer === null ? null : `#${issuer}` }, words)];
    }
    case 'date': {
      const date = readDate(provisionWords(provision));
      return date === null ? words : [element('docDate', { date }, words)];
    }
    default:
      return words;
  }
}

function writeTitledTable({ provision, children }: Node, writing: Writing): XmlElement {
  const { eid } = provision;
  const { num, heading, text } = writing.pieces(provision);
  const own = text.length === 0 ? [] : [element('p', {}, text)];
  const blocks = [...own, ...writeBlocks(children, writing)];
  return element('tblock', { eId: eid }, [...num, ...heading, ...(blocks.length === 0 ? [element('p', {})] : blocks)]);
}
