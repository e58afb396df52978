import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { titleIn } from '../../metadata/stated-fields.ts';
import { DerivedText, type GridCell } from '../derived-text.ts';
import { noLayout, type LayoutField } from '../layout.ts';
import type { TakenText } from '../taken-text.ts';
import { hiddenWords, isBlock, isElement, linesOf, seenChildren, weigh, wordsOf } from './blocks.ts';
import { numberLists } from './list-numbers.ts';
import { findBody, isFrame } from './page-body.ts';
import { findFields, linesOutside } from './page-fields.ts';

/** Takes the text of the document out of a web page; what stands round it is listed. */
export function readPage(html: string): Pick<TakenText, 'text' | 'layout'> {
  const root = fromHtml(html);
  const body = findBody(root, weigh(root));
  const fields = findFields(root, body);
  const text = new DerivedText();
  const title = findTitle(root, body, fields);
  if (title !== null) text.line(title, 1);
  writeBlocks(numberLists(body), text);
  const leftOut = [
    ...linesOutside(root, body)
      .filter((line) => line !== title)
      .map((line) => ({ what: 'navigation' as const, text: line })),
    ...hiddenWords(root).map((words) => ({ what: 'hidden' as const, text: words })),
  ];
  const { tables, headings } = text;
  return { text: text.text, layout: { ...noLayout, tables, headings, fields, leftOut } };
}

/** 您当前所在的位置：首页 > 政务公开 */
const PATH = /位置\s*[：:]|首页\s*[>›»]|^\s*$/u;

/** The heading of the page, where its text does not print it again. */
function findTitle(root: Nodes, body: Nodes, fields: readonly LayoutField[]): string | null {
  const fold = (words: string) => words.replaceAll(/\s+/gu, '');
  const marked = findFirst(root, ({ tagName }) => tagName === 'ucaptitle');
  const stated = titleIn(fields);
  const heading = findFirst(root, (node) => node.tagName === 'h1' && !PATH.test(wordsOf(node)));
  const words = [marked && wordsOf(marked), stated, heading && wordsOf(heading)].find(Boolean) ?? '';
  if (words === '') return null;
  const opening = fold(linesOf([body]).slice(0, 20).join(''));
  return opening.includes(fold(words)) ? null : words;
}

function findFirst(node: Nodes, is: (element: Element) => boolean): Element | null {
  for (const child of seenChildren(node)) {
    if (!isElement(child)) continue;
    const found = is(child) ? child : findFirst(child, is);
    if (found) return found;
  }
  return null;
}

/** Writes the blocks of a node in their order: runs of inline words as lines, tables as grids. */
export function writeBlocks(node: Nodes, text: DerivedText): void {
  let run: Nodes[] = [];
  const flush = () => {
    for (const line of linesOf(run)) text.line(line);
    run = [];
  };
  for (const child of seenChildren(node)) {
    if (!isElement(child) || (!isBlock(child) && !holdsBlock(child))) {
      run.push(child);
      continue;
    }
    flush();
    const level = /^h([1-6])$/u.exec(child.tagName)?.[1];
    if (child.tagName === 'table' && !isFrame(child)) writeTable(child, text);
    else if (level !== undefined) for (const line of linesOf([child])) text.line(line, Number(level));
    else writeBlocks(child, text);
  }
  flush();
}

function holdsBlock(node: Nodes): boolean {
  return seenChildren(node).some((child) => isBlock(child) || holdsBlock(child));
}

function writeTable(table: Element, text: DerivedText): void {
  for (const line of captionOf(table)) text.line(line);
  const rows = rowsOf(table);
  const heads = rows.filter(({ isHead }) => isHead).length;
  const grid = rows.map(({ cells }) => cells.map(readCell)).filter((cells) => cells.length > 0);
  if (grid.some((cells) => cells.some(({ lines }) => lines.length > 0))) text.table(grid, heads);
}

function rowsOf(node: Nodes, isHead = false): { cells: Element[]; isHead: boolean }[] {
  return seenChildren(node).flatMap((child) => {
    if (!isElement(child) || child.tagName === 'table') return [];
    if (child.tagName !== 'tr') return rowsOf(child, isHead || child.tagName === 'thead');
    const cells = seenChildren(child).filter((cell) => isElement(cell) && /^t[dh]$/u.test(cell.tagName));
    return [{ cells: cells.filter(isElement), isHead }];
  });
}

function readCell(cell: Element): GridCell {
  const { colSpan, rowSpan } = cell.properties;
  const lines = linesInCell(cell).map((line) => line.replaceAll('\t', ' '));
  return { columns: Number(colSpan ?? 1) || 1, rows: Number(rowSpan ?? 1) || 1, lines };
}

/** The caption of a table itself, and not of one within its cells. */
function captionOf(table: Element): string[] {
  return linesOf(seenChildren(table).filter((child) => isElement(child) && child.tagName === 'caption'));
}

/** The lines of a cell; a table within it has its caption, and a line a row. */
function linesInCell(cell: Nodes): string[] {
  const lines: string[] = [];
  let run: Nodes[] = [];
  for (const child of seenChildren(cell)) {
    if (!isElement(child) || (child.tagName !== 'table' && !findFirst(child, ({ tagName }) => tagName === 'table'))) {
      run.push(child);
      continue;
    }
    const isData = child.tagName === 'table' && !isFrame(child);
    lines.push(...linesOf(run), ...(isData ? rowLines(child) : linesInCell(child)));
    run = [];
  }
  return [...lines, ...linesOf(run)];
}

function rowLines(table: Element): string[] {
  return [...captionOf(table), ...rowsOf(table).map(({ cells }) => cells.map(wordsOf).filter(Boolean).join(' '))];
}
