import type { Element, ElementContent, Nodes, Root } from 'hast';

/** Elements that no reader sees. */
const UNSEEN = new Set(
  'script style template noscript iframe object embed svg canvas head button select option input textarea audio video map link meta'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body center caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul ucapcontent ucaptitle'.split(
    ' ',
  ),
);

export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element';
}

export function isBlock(node: Nodes): boolean {
  return isElement(node) && BLOCKS.has(node.tagName);
}

/** Children of a node that a reader may see. */
export function seenChildren(node: Nodes): ElementContent[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => (child.type === 'doctype' || isUnseen(child) ? [] : [child]));
}

function isUnseen(node: Nodes): boolean {
  return isElement(node) ? UNSEEN.has(node.tagName) || isHidden(node) : node.type !== 'text';
}

/** Whether a style hides an element; a body that a script shows once the page is loaded is no hidden one. */
function isHidden({ tagName, properties: { hidden, style } }: Element): boolean {
  if (tagName === 'body' || tagName === 'html') return false;
  if (Boolean(hidden) || hidden === '') return true;
  return (
    typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])/iu.test(style)
  );
}

/** The words of the elements that styles hide. */
export function hiddenWords(node: Nodes): string[] {
  if (isElement(node) && UNSEEN.has(node.tagName) && node.tagName !== 'head') return [];
  if (isElement(node) && isHidden(node)) return [wordsOf(node)].filter((words) => words !== '');
  return 'children' in node ? node.children.flatMap(hiddenWords) : [];
}

/** Characters of a node, blanks left out; those within links are counted apart. */
export interface Weight {
  all: number;
  linked: number;
}

/** Weighs every node of a tree once. */
export function weigh(root: Root): Map<Nodes, Weight> {
  const weights = new Map<Nodes, Weight>();
  const visit = (node: Nodes, isLinked: boolean): Weight => {
    const linked = isLinked || (isElement(node) && node.tagName === 'a');
    const weight = { all: 0, linked: 0 };
    if (node.type === 'text') {
      weight.all = node.value.replaceAll(/\s+/gu, '').length;
      weight.linked = linked ? weight.all : 0;
    }
    for (const child of seenChildren(node)) {
      const own = visit(child, linked);
      weight.all += own.all;
      weight.linked += own.linked;
    }
    weights.set(node, weight);
    return weight;
  };
  visit(root, false);
  return weights;
}

const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’]';
const sourceBreak = new RegExp(`(?<=${WIDE})[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=${WIDE})`, 'gu');

/** Lines of a node as a browser sets them: blanks collapsed, one line a block and a `br`. */
export function linesOf(nodes: readonly Nodes[]): string[] {
  const lines: string[] = [''];
  const add = (text: string) => {
    lines[lines.length - 1] = `${lines.at(-1) ?? ''}${text}`;
  };
  const visit = (node: Nodes) => {
    if (node.type === 'text') add(node.value.replaceAll(sourceBreak, '').replaceAll(/[ \t\r\n\f]+/gu, ' '));
    if (isElement(node) && node.tagName === 'br') lines.push('');
    const block = isBlock(node);
    if (block) lines.push('');
    for (const child of seenChildren(node)) visit(child);
    if (block) lines.push('');
  };
  for (const node of nodes) visit(node);
  return lines.map((line) => line.replace(/^[ \t]+/u, '').trimEnd()).filter((line) => line.trim() !== '');
}

/** The words of a node on one line. */
export function wordsOf(node: Nodes): string {
  return linesOf([node]).join(' ').trim();
}
