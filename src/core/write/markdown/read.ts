import type { PhrasingContent, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Provision } from '../../../model/provision.ts';
import { provisionKindSchema } from '../../../model/provision.ts';
import { fromMarkdownSyntax, micromarkSyntax } from '../../read/markdown-syntax.ts';

/** A provision as it is read back from Markdown: without its place in the source. */
export type ReadProvision = Pick<Provision, 'eid' | 'kind' | 'number' | 'heading' | 'text'>;

/**
 * Reads the body of a policy's Markdown file back into provisions, the inverse of `writeMarkdown`.
 * @throws SyntaxError where it meets what the writer never makes
 */
export function readMarkdown(markdown: string): ReadProvision[] {
  const tree = fromMarkdown(markdown, {
    extensions: micromarkSyntax(),
    mdastExtensions: fromMarkdownSyntax(),
  });
  return tree.children.flatMap((node) => {
    if (node.type !== 'containerDirective') throw new SyntaxError(`unexpected ${node.type}${lineOf(node)}`);
    return readContainer(node);
  });
}

function readContainer(node: ContainerDirective): ReadProvision[] {
  const provision: ReadProvision = {
    eid: node.attributes?.id ?? '',
    kind: provisionKindSchema.parse(node.name),
    number: null,
    heading: null,
    text: '',
  };
  const rows: ReadProvision[] = [];
  for (const child of node.children) {
    if (child.type === 'paragraph') for (const part of child.children) readPart(provision, part);
    else if (child.type === 'table') rows.push(...readRows(child));
    else throw new SyntaxError(`unexpected ${child.type} in ${provision.eid}${lineOf(child)}`);
  }
  return [provision, ...rows];
}

function readPart(provision: ReadProvision, part: PhrasingContent): void {
  if (part.type === 'text') provision.text += part.value;
  else if (part.type === 'textDirective' && part.name === 'num') provision.number = plain(part.children);
  else if (part.type === 'textDirective' && part.name === 'head') provision.heading = plain(part.children);
  else if (part.type === 'textDirective' && part.name === 'resp') provision.text += plain(part.children);
  else throw new SyntaxError(`unexpected ${part.type} in ${provision.eid}${lineOf(part)}`);
}

function readRows(table: Table): ReadProvision[] {
  return table.children.map((row) => {
    const [id, ...first] = row.children[0]?.children ?? [];
    if (id?.type !== 'textDirective') throw new SyntaxError(`a table row without its id${lineOf(row)}`);
    const cells = [first, ...row.children.slice(1).map((cell) => cell.children)].map(plain);
    return {
      eid: id.attributes?.id ?? '',
      kind: provisionKindSchema.parse(id.name),
      number: null,
      heading: null,
      text: cells.filter((cell) => cell !== '').join('\t'),
    };
  });
}

function plain(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'textDirective' && node.name === 'br') return '\n';
      throw new SyntaxError(`unexpected ${node.type}${lineOf(node)}`);
    })
    .join('');
}

const lineOf = (node: RootContent) => (node.position ? ` on line ${String(node.position.start.line)}` : '');
