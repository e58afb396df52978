import type { PhrasingContent } from 'mdast';
import { isHeadingOnly, textOf, type ProvisionNode } from './provision.ts';

/** Characters of a line on a phone, in running text and in a cell of a table. */
const textLine = 19;
const cellLine = 8;

/** Lines' worth of space around a paragraph, a heading and a row. */
const space = { paragraph: 0.3, heading: 3, row: 1 };

/** The lines that a provision is reckoned to take on a phone: rather more than fewer. */
export function reckonLines(provision: ProvisionNode): number {
  const { kind, words, rows } = provision;
  const heading = kind === 'title' || kind === 'attachment' || kind === 'box' || isHeadingOnly(provision);
  const own = Math.ceil((lengthOf(words) + 2) / textLine) + (heading ? space.heading : space.paragraph);
  const lines = rows.map(({ cells }) => Math.max(1, ...cells.map((cell) => Math.ceil(lengthOf(cell) / cellLine))));
  return lines.reduce((sum, line) => sum + line + space.row, own);
}

function lengthOf(nodes: readonly PhrasingContent[]): number {
  return nodes.reduce((sum, node) => sum + textOf(node).length, 0);
}
