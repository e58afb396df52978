import type { BlockContent, DefinitionContent, Node, PhrasingContent, Table, TableRow } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { eidSchema, provisionKindSchema, type ProvisionKind } from '../model/provision.ts';

/** A provision as it is read from its container directive. */
export interface ProvisionNode {
  readonly kind: ProvisionKind;
  readonly eid: string;
  readonly words: readonly PhrasingContent[];
  readonly rows: readonly RowNode[];
}

/** A line of a table: the words of each cell. */
export interface RowNode {
  readonly kind: 'head' | 'row';
  readonly eid: string;
  readonly cells: readonly (readonly PhrasingContent[])[];
}

/** The provision that a block stands for, or undefined where the block is not one of the writer's directives. */
export function readProvision(node: Node): ProvisionNode | undefined {
  if (node.type !== 'containerDirective') return undefined;
  const directive = node as ContainerDirective;
  const kind = provisionKindSchema.safeParse(directive.name);
  const eid = onlyId(directive.attributes);
  if (!kind.success || eid === undefined) return undefined;

  const [first, second, ...others] = directive.children;
  if (others.length > 0) return undefined;
  const paragraph = first?.type === 'paragraph' && !isLabel(first) ? first : undefined;
  const rest = paragraph === undefined ? [first, second] : [second];
  const [table, surplus] = rest.filter((child) => child !== undefined);
  const rows = table === undefined ? [] : table.type === 'table' ? readRows(table) : undefined;
  if (rows === undefined || surplus !== undefined) return undefined;
  return { kind: kind.data, eid, words: paragraph?.children ?? [], rows };
}

/** `:::p[label]`: the parser keeps a label as a first paragraph; the writer makes none. */
function isLabel(node: BlockContent | DefinitionContent): boolean {
  return node.data !== undefined && 'directiveLabel' in node.data;
}

function readRows(table: Table): RowNode[] | undefined {
  const rows = table.children.map(readRow).filter((row) => row !== undefined);
  return rows.length === table.children.length ? rows : undefined;
}

/** A row carries its eId in an empty directive that opens its first cell: `:row{#table_1__row_7}`. */
function readRow({ children }: TableRow): RowNode | undefined {
  const [mark, ...first] = children[0]?.children ?? [];
  if (mark?.type !== 'textDirective' || mark.children.length > 0) return undefined;
  const { name } = mark;
  const eid = onlyId(mark.attributes);
  if (eid === undefined || (name !== 'row' && name !== 'head')) return undefined;
  return { kind: name, eid, cells: [first, ...children.slice(1).map((cell) => cell.children)] };
}

function onlyId(attributes: Readonly<Record<string, unknown>> | null | undefined): string | undefined {
  const eid = eidSchema.safeParse(attributes?.['id']);
  return eid.success && Object.keys(attributes ?? {}).length === 1 ? eid.data : undefined;
}

/** Whether a node is the marker or the heading at the beginning of a provision. */
export function isLead(node: PhrasingContent): boolean {
  return node.type === 'textDirective' && (node.name === 'num' || node.name === 'head');
}

/** Whether the words of a provision are a heading, with or without its number, and nothing more. */
export function isHeadingOnly({ words }: ProvisionNode): boolean {
  return (
    words.every((node) => isLead(node) || textOf(node).trim() === '') &&
    words.some((node) => node.type === 'textDirective' && node.name === 'head')
  );
}

/** The characters of a node and all within it. */
export function textOf(node: PhrasingContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
