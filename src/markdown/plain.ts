import { part } from '../core/read/text/cut.ts';
import type { Node, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { span } from './element.ts';

/** Inline directives that the writer makes: the marker, the heading or lead sentence, the responsibility note. */
type InlineName = 'num' | 'head' | 'resp';

const inlineNames: readonly string[] = ['num', 'head', 'resp'] satisfies InlineName[];

/** Characters of the Markdown file from which a node was read. */
export function sourceOf(node: Node, markdown: string): string {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return '';
  return part(markdown, start.offset, end.offset);
}

/** Whether a node is an inline directive of the writer, without any attribute. */
function isInline(node: Node): node is TextDirective {
  if (node.type !== 'textDirective') return false;
  const { name, attributes } = node as TextDirective;
  return (name === 'br' || inlineNames.includes(name)) && Object.keys(attributes ?? {}).length === 0;
}

/**
 * Running text with nothing in it but what the writer makes: text, line breaks and its own inline
 * directives. Whatever else Markdown read from it (a link, an emphasis, HTML, a foreign directive)
 * becomes the very characters that stand in the file.
 */
export function plain(nodes: readonly PhrasingContent[], markdown: string): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'text' || node.type === 'break') return node;
    if (!isInline(node)) return { type: 'text', value: literal(node, markdown) };
    if (node.name === 'br') return span('br', {}, []);
    return span('span', { className: [node.name] }, plain(node.children, markdown));
  });
}

function literal(node: PhrasingContent, markdown: string): string {
  const source = sourceOf(node, markdown);
  const only = node.type === 'link' && node.children.length === 1 ? node.children[0] : undefined;
  // GFM makes a link of a bare address; the writer may have escaped a character within it.
  return only?.type === 'text' && !/^[[<]/.test(source) ? only.value : source;
}
