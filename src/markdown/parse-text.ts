import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
// Declares the directives among the nodes of mdast.
import type {} from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fromMarkdownSyntax, micromarkSyntax } from '../core/read/markdown-syntax.ts';
import { parseLine } from './parse-line.ts';

/** A directive of the writer with what it holds: lines none of which could open or close another. */
const directive = /:::([a-z]+)\{#([\w-]+)\}\n((?:(?![ \t]*:::).*\n)*):::(?:\n+|$)/y;

/**
 * The tree of a policy's Markdown, read with the very syntax that the writer uses. Nearly all of a text is directives
 * with one line of plain words in each, which are read here; what is not as plain as that, the parser of Markdown
 * reads. Words within such a line have no position.
 */
export function parseText(markdown: string): Root {
  const children: RootContent[] = [];
  let [at, line] = [0, 1];
  while (at < markdown.length) {
    directive.lastIndex = at;
    const [whole, name, id, content] = directive.exec(markdown) ?? [];
    if (whole === undefined || name === undefined || id === undefined || content === undefined)
      return parseMarkdown(markdown);
    const source = whole.trimEnd();
    const words = parseLine(content.replace(/\n$/u, ''));
    if (words === undefined) {
      const block = parseMarkdown(source);
      // What is defined in one block is a link in any other.
      if (holdsDefinition(block)) return parseMarkdown(markdown);
      for (const node of block.children) {
        shift(node, at, line - 1);
        children.push(node);
      }
    } else {
      const position = {
        start: { line, column: 1, offset: at },
        end: { line: line + 2, column: 4, offset: at + source.length },
      };
      const paragraph = { type: 'paragraph', children: words } as const;
      children.push({ type: 'containerDirective', name, attributes: { id }, children: [paragraph], position });
    }
    at += whole.length;
    line += whole.split('\n').length - 1;
  }
  return { type: 'root', children };
}

function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: micromarkSyntax(), mdastExtensions: fromMarkdownSyntax() });
}

function holdsDefinition(node: Nodes): boolean {
  return node.type === 'definition' || ('children' in node && node.children.some(holdsDefinition));
}

/** Tells a node of a block and all within it where they stand in the whole text. */
function shift(node: Nodes, offset: number, lines: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset === undefined) continue;
    point.offset += offset;
    point.line += lines;
  }
  if ('children' in node) for (const child of node.children as PhrasingContent[]) shift(child, offset, lines);
}
