import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { BesideText } from './beside-text.ts';
import { block, line } from './element.ts';
import { headingLevels } from './levels.ts';
import { reckonLines } from './lines.ts';
import { linksByProvision } from './links.ts';
import { passages, type Piece } from './passages.ts';
import { sourceOf } from './plain.ts';
import { printProvision } from './print.ts';
import { printTable } from './print-table.ts';
import { isHeadingOnly, readProvision, type ProvisionNode } from './provision.ts';
import type { Setting } from './setting.ts';
import { tableData } from './table-data.ts';
import { holdsTerms, termsToMark } from './terms.ts';

type Block = BlockContent | DefinitionContent;

/**
 * Turns the container directives of a policy text, one a provision, into the elements of its page.
 * Boxes and tables gather the provisions whose eIds begin with theirs. A block that the writer does
 * not make is printed as the characters that stand in the file.
 * The option is what stands beside the text.
 */
export const remarkProvisions: Plugin<[BesideText], Root> = (beside) => {
  return (tree, file) => {
    const nodes = tree.children.map((node) => readProvision(node) ?? node);
    const running = new Set(
      nodes
        .filter(isProvision)
        .filter(isRunningText)
        .map(({ eid }) => eid),
    );
    const terms = termsToMark(beside.glossary, beside.mentions, running);
    const setting: Setting = {
      markdown: String(file),
      levels: headingLevels(nodes.filter(isProvision)),
      queries: beside.queries,
      tables: beside.tables,
      links: linksByProvision(beside.mentions, beside.targets, terms),
    };
    tree.children = passages(gather(nodes, setting));
  };
};

function isProvision(node: ProvisionNode | RootContent): node is ProvisionNode {
  return 'kind' in node;
}

function isRunningText(node: ProvisionNode): boolean {
  return holdsTerms(node.kind) && !isHeadingOnly(node);
}

function gather(nodes: readonly (ProvisionNode | RootContent)[], setting: Setting): Piece[] {
  const pieces: Piece[] = [];
  const open: { eid: string; children: Block[] }[] = [];
  for (const node of nodes) {
    if (!isProvision(node)) {
      const source = sourceOf(node, setting.markdown);
      const words = line('p', { dataKind: 'p' }, [{ type: 'text', value: source }]);
      pieces.push({
        kind: 'p',
        block: words,
        lines: reckonLines({ kind: 'p', eid: 'p', words: words.children, rows: [] }),
      });
      continue;
    }
    while (open.length > 0 && !node.eid.startsWith(`${open.at(-1)?.eid ?? ''}__`)) open.pop();
    const gathers = node.kind === 'box' || node.rows.length > 0;
    const children = gathers ? own(node, setting) : [];
    const element = gathers ? wrapper(node, children) : printProvision(node, setting);
    const holder = open.at(-1);
    const last = pieces.at(-1);
    if (holder !== undefined && last !== undefined) {
      holder.children.push(element);
      last.lines += reckonLines(node);
    } else {
      pieces.push({ kind: node.kind, block: element, lines: reckonLines(node) });
    }
    if (gathers) open.push({ eid: node.eid, children });
  }
  return pieces;
}

/** What a box or a table opens with; an attachment may have a table for its body. */
function own(node: ProvisionNode, setting: Setting): Block[] {
  if (node.rows.length === 0) return [printProvision(node, setting)];
  const data = tableData(node.eid, setting);
  if (node.kind === 'table') return [printTable(node, setting), ...data];
  return [printProvision(node, setting), printTable({ ...node, words: [] }, setting), ...data];
}

function wrapper({ kind, eid }: ProvisionNode, children: Block[]): Block {
  return kind === 'box'
    ? block('section', { className: ['box'], ariaLabelledBy: [eid] }, children)
    : block('div', { className: ['with-table'] }, children);
}
