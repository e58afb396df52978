import type { Nodes, Root } from 'hast';
import { isElement, linesOf, seenChildren, type Weight } from './blocks.ts';

/** How much of the running text outside links a child must hold to stand for its parent. */
const SHARE = 0.85;
/** Containers that the content systems of government sites put the text of a document into. */
const MARKED = /^(?:UCAP-CONTENT|zoomcon|zoom|pages_content|TRS_Editor|info_cont|article-content|content_article)$/iu;
const TEXT_TAGS = new Set(['ucapcontent', 'article']);

/** The element that holds the text of the document: what a content system marks, else the densest part of the page. */
export function findBody(root: Root, weights: ReadonlyMap<Nodes, Weight>): Nodes {
  const whole = own(root, weights);
  const marked = findMarked(root, weights).filter((node) => own(node, weights) >= whole * 0.4);
  // The outermost one holds all parts that the marks within it name.
  const [outermost] = marked.sort((a, b) => own(b, weights) - own(a, weights));
  return outermost ?? descend(root, weights);
}

function findMarked(node: Nodes, weights: ReadonlyMap<Nodes, Weight>): Nodes[] {
  const found: Nodes[] = [];
  if (isElement(node) && !['body', 'html'].includes(node.tagName)) {
    const { id, className } = node.properties;
    const names = [id, ...(Array.isArray(className) ? className : [])].filter((name) => typeof name === 'string');
    if (TEXT_TAGS.has(node.tagName) || names.some((name) => MARKED.test(name))) found.push(node);
  }
  for (const child of seenChildren(node)) found.push(...findMarked(child, weights));
  return found;
}

function descend(root: Nodes, weights: ReadonlyMap<Nodes, Weight>): Nodes {
  let node = root;
  for (;;) {
    const all = own(node, weights);
    const next = seenChildren(node).find((child) => isElement(child) && own(child, weights) >= all * SHARE);
    if (!next || !isElement(next) || isParagraph(next)) return node;
    node = next;
  }
}

/** A paragraph or a table of data is a part of a text and never the whole of it. */
function isParagraph(node: Nodes): boolean {
  if (!isElement(node)) return true;
  if (/^(?:p|span|font|strong|b|ul|ol)$/u.test(node.tagName)) return true;
  return node.tagName === 'table' && !isFrame(node);
}

/** Whether a table only lays out the page: nearly all of its words stand in one cell, which holds many lines. */
export function isFrame(table: Nodes): boolean {
  const cells = cellsOf(table);
  const sizes = cells.map((cell) => linesOf([cell]).join('').length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const most = Math.max(0, ...sizes);
  const widest = cells[sizes.indexOf(most)];
  return widest !== undefined && most >= all * 0.85 && linesOf([widest]).length > 3;
}

function cellsOf(node: Nodes): Nodes[] {
  return seenChildren(node).flatMap((child) =>
    isElement(child) && /^t[dh]$/u.test(child.tagName)
      ? [child]
      : isElement(child) && child.tagName !== 'table'
        ? cellsOf(child)
        : [],
  );
}

function own(node: Nodes, weights: ReadonlyMap<Nodes, Weight>): number {
  const { all, linked } = weights.get(node) ?? { all: 0, linked: 0 };
  return all - linked;
}
