import type { Element, Nodes } from 'xast';
import { DerivedText, type GridCell } from '../derived-text.ts';
import { noLayout } from '../layout.ts';
import { openParts } from '../office-parts.ts';
import type { TakenText } from '../taken-text.ts';
import { Numbering } from './numbering.ts';
import { childOf, elementsOf, valueOf } from './elements.ts';
import { readStyles } from './styles.ts';
import { readSymbol } from './symbols.ts';

const BODY = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
/** What is printed at the head and the foot of each page. */
const MARGIN = /^word\/(?:header|footer)\d*\.xml$/u;
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'] as const;

/** What was deleted or moved away by a tracked change, and what is drawn twice for older programs. */
const PASSED_OVER = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:pPr', 'w:rPr']);

/** Takes the text of a Word file from its XML, with its tables and the numbers that Word counts. */
export function readWordFile(bytes: Uint8Array): Pick<TakenText, 'text' | 'layout'> | { problem: string } {
  const parts = openParts(bytes, (name) => MARGIN.test(name) || [BODY, NUMBERING, STYLES, ...NOTES].includes(name));
  const body = childOf(parts?.get(BODY), 'w:document', 'w:body');
  if (!parts || !body) return { problem: 'docx' };
  const numbering = new Numbering(parts.get(NUMBERING));
  const styleOf = readStyles(parts.get(STYLES));
  const notes = new Map<string, Element>(
    NOTES.flatMap((path) => {
      const kind = path.includes('foot') ? 'w:footnote' : 'w:endnote';
      const root = childOf(parts.get(path), `${kind}s`);
      return elementsOf(root, kind).map((note) => [`${kind}Reference/${valueOf(note, 'w:id') ?? ''}`, note] as const);
    }),
  );
  const text = new DerivedText();

  const read = (paragraph: Element) => {
    const properties = childOf(paragraph, 'w:pPr');
    const style = styleOf(valueOf(childOf(properties, 'w:pStyle')));
    const list = valueOf(childOf(properties, 'w:numPr', 'w:numId')) ?? style?.list ?? null;
    const index = valueOf(childOf(properties, 'w:numPr', 'w:ilvl'));
    const inline = readInline(paragraph);
    const number =
      list === null || list === '0' || inline.text.trim() === ''
        ? ''
        : numbering.next(list, index === null ? (style?.index ?? 0) : Number(index));
    const lines = `${number}${inline.text}`.split('\n');
    const noted = inline.notes.flatMap((id) =>
      elementsOf(notes.get(id), 'w:p').map((one) => `注：${readInline(one).text}`),
    );
    const outline = valueOf(childOf(properties, 'w:outlineLvl'));
    const level = outline === null ? (style?.level ?? null) : Number(outline) < 9 ? Number(outline) + 1 : null;
    const boxed = inline.boxes.flatMap((box) => linesIn(box));
    return { lines: [...lines, ...noted, ...boxed], level };
  };
  const linesIn = (node: Element): string[] =>
    blocksOf(node).flatMap((block) =>
      block.name === 'w:p'
        ? read(block).lines
        : gridOf(block).flatMap((row) => row.map(({ lines }) => lines.join(' '))),
    );
  const gridOf = (table: Element) => readGrid(table, linesIn);

  for (const block of blocksOf(body)) {
    if (block.name === 'w:tbl') {
      const heads = elementsOf(block, 'w:tr').findIndex((row) => !childOf(row, 'w:trPr', 'w:tblHeader'));
      const grid = gridOf(block);
      if (grid.length > 0) text.table(grid, heads < 0 ? 0 : heads);
      continue;
    }
    const { lines, level } = read(block);
    for (const line of lines) text.line(line.replaceAll('\t', ' '), level);
  }
  const { tables, headings } = text;
  const margins = [...parts].flatMap(([name, root]) => (MARGIN.test(name) ? root.children.flatMap(blocksIn) : []));
  const leftOut = [...new Set(margins)].map((words) => ({ what: 'notice' as const, text: words }));
  const layout = { ...noLayout, tables, headings, leftOut };
  return { text: text.text, layout };
}

/** Paragraphs and tables of a body, a cell or a box, those in content controls too. */
function blocksOf(node: Element): Element[] {
  return elementsOf(node).flatMap((child) => {
    if (child.name === 'w:p' || child.name === 'w:tbl') return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo|smartTag)$/u.test(child.name) ? blocksOf(child) : [];
  });
}

/** The lines of a head or a foot that hold words: the number of a page is a field, and has none. */
function blocksIn(node: Nodes): string[] {
  if (node.type !== 'element') return [];
  const lines = blocksOf(node).map((block) => (block.name === 'w:p' ? readInline(block).text.trim() : ''));
  return lines.filter((line) => /\p{L}/u.test(line));
}

interface Inline {
  text: string;
  notes: string[];
  boxes: Element[];
}

function readInline(paragraph: Element): Inline {
  const inline: Inline = { text: '', notes: [], boxes: [] };
  const visit = (node: Nodes) => {
    if (node.type !== 'element' || PASSED_OVER.has(node.name)) return;
    if (node.name === 'w:r' && childOf(node, 'w:rPr', 'w:vanish')) return;
    if (node.name === 'w:txbxContent') inline.boxes.push(node);
    else if (node.name === 'w:t' || node.name === 'm:t') inline.text += textOf(node);
    else if (node.name === 'w:tab') inline.text += '\t';
    else if (node.name === 'w:br' || node.name === 'w:cr') inline.text += '\n';
    else if (node.name === 'w:noBreakHyphen') inline.text += '-';
    else if (node.name === 'w:sym') inline.text += readSymbol(node);
    else if (/^w:(?:foot|end)noteReference$/u.test(node.name))
      inline.notes.push(`${node.name}/${valueOf(node, 'w:id') ?? ''}`);
    else for (const child of node.children) visit(child);
  };
  for (const child of paragraph.children) visit(child);
  return inline;
}

function textOf(node: Element): string {
  return node.children.map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : '')).join('');
}

/** The grid of a table; a cell that continues the one above is taken into that one's span. */
function readGrid(table: Element, linesIn: (node: Element) => string[]): GridCell[][] {
  const open = new Map<number, { rows: number }>();
  return elementsOf(table, 'w:tr').map((row) => {
    let column = Number(valueOf(childOf(row, 'w:trPr', 'w:gridBefore')) ?? 0);
    const cells: GridCell[] = [];
    for (const node of rowCells(row)) {
      const columns = Number(valueOf(childOf(node, 'w:tcPr', 'w:gridSpan')) ?? 1) || 1;
      const merge = childOf(node, 'w:tcPr', 'w:vMerge');
      const above = open.get(column);
      if (merge && valueOf(merge) !== 'restart' && above) above.rows++;
      else {
        const cell = { columns, rows: 1, lines: linesIn(node).map((line) => line.replaceAll('\t', ' ')) };
        cells.push(cell);
        if (merge) open.set(column, cell);
        else open.delete(column);
      }
      column += columns;
    }
    return cells;
  });
}

function rowCells(row: Element): Element[] {
  return elementsOf(row).flatMap((child) =>
    child.name === 'w:tc' ? [child] : /^w:(?:sdt|sdtContent|customXml)$/u.test(child.name) ? rowCells(child) : [],
  );
}
