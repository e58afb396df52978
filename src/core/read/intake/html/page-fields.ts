import type { Nodes } from 'hast';
import type { LayoutField } from '../layout.ts';
import { isElement, linesOf, seenChildren, wordsOf } from './blocks.ts';

/** Names of the fields that government sites print beside a text, blanks left out. */
const LABELS =
  '索引号|主题分类|发文机关|发布机构|公开机构|公开主体|成文日期|标题|名称|发文字号|文号|文件编号|发布日期|公开日期|生成日期|发文日期|实施日期|施行日期|失效日期|废止日期|有效性|时效性|效力状态|文件状态|统一编号|主题词|体裁分类|服务对象|组配分类|公文种类|有效期|来源|信息来源|发布时间|发表时间';
/** `索 引 号：` `发文机关：国务院办公厅` */
const labelled = new RegExp(`^(${LABELS})[：:](.*)$`, 'u');
const anyLabel = /^[\p{Script=Han}\s]{2,12}[：:]/u;
const nextLabel = /(?:^|\s)\p{Script=Han}{2,6}[：:].*$/u;
/** Metas that state a fact of the document itself. */
const META = /^(?:ArticleTitle|PubDate|ContentSource|DocNo|Author)$/iu;

/** Facts that the page states of its document: metas, and the fields printed outside its text. */
export function findFields(root: Nodes, body: Nodes): LayoutField[] {
  const fields: LayoutField[] = [];
  findMetas(root, fields);
  for (const cells of [...linesOutside(root, body).map((line) => [line]), ...rowsOutside(root, body)])
    cells.forEach((cell, index) => {
      const [, name, value = ''] = labelled.exec(squeeze(cell)) ?? [];
      // A label alone in its cell names the value in the next one.
      const stated = (value === '' ? (cells[index + 1] ?? '') : cells.length === 1 ? ownValue(value) : '').trim();
      if (name !== undefined && stated !== '' && !anyLabel.test(stated)) fields.push({ name, value: stated });
    });
  return fields.filter(
    (field, index) => fields.findIndex(({ name, value }) => name === field.name && value === field.value) === index,
  );
}

/** A value up to the label of the field printed behind it on the same line: `市卫生局 浏览次数：12`. */
function ownValue(value: string): string {
  return value.replace(nextLabel, '');
}

/** The label of a line without the blanks that widen it: `标　　题：`. */
function squeeze(line: string): string {
  const at = line.search(/[：:]/u);
  return at < 0 || at > 12 ? line : line.slice(0, at).replaceAll(/\s+/gu, '') + line.slice(at).trim();
}

function findMetas(node: Nodes, fields: LayoutField[]): void {
  if (isElement(node) && node.tagName === 'meta') {
    const { name, content } = node.properties;
    if (typeof name === 'string' && META.test(name) && typeof content === 'string' && content.trim() !== '')
      fields.push({ name, value: content.trim() });
  }
  if ('children' in node) for (const child of node.children) findMetas(child, fields);
}

/** Lines that a reader sees outside the text of the document. */
export function linesOutside(node: Nodes, body: Nodes): string[] {
  if (node === body) return [];
  const lines: string[] = [];
  let run: Nodes[] = [];
  const flush = () => {
    lines.push(...linesOf(run));
    run = [];
  };
  for (const child of seenChildren(node)) {
    if (!holds(child, body)) run.push(child);
    else {
      flush();
      lines.push(...linesOutside(child, body));
    }
  }
  flush();
  return lines;
}

/** Words of the cells of each row outside the text. */
function rowsOutside(node: Nodes, body: Nodes): string[][] {
  if (node === body) return [];
  const own =
    isElement(node) && node.tagName === 'tr' && !holds(node, body) && !hasTable(node)
      ? [seenChildren(node).filter(isElement).map(wordsOf)]
      : [];
  return [...own, ...seenChildren(node).flatMap((child) => rowsOutside(child, body))];
}

/** A row that holds a table frames the page. */
function hasTable(node: Nodes): boolean {
  return seenChildren(node).some((child) => isElement(child) && (child.tagName === 'table' || hasTable(child)));
}

function holds(node: Nodes, body: Nodes): boolean {
  return node === body || seenChildren(node).some((child) => isElement(child) && holds(child, body));
}
