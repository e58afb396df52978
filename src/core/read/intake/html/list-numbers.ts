import type { Element, ElementContent, Nodes } from 'hast';
import { countIn, countInLetters } from '../counting.ts';
import { isElement, seenChildren, wordsOf } from './blocks.ts';

/** How the kinds of lists count, by their `type` and by their style. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-decimal': 'ideographDigital',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
};
/** Chinese numerals have their own mark behind them: `一、`. */
const CHINESE = /^(?:cjk|simp-chinese|trad-chinese)-/u;
const STYLE = /list-style(?:-type)?\s*:\s*([^;]+)/iu;
/** A number that an item prints itself: `1.`, `（一）`, `一、`, `①`, `第一条`. */
const PRINTED =
  /^\s*(?:[（(]?[\d０-９〇零一二三四五六七八九十百]{1,4}(?:[)）、]|[.．](?!\d))|第[\d〇零一二三四五六七八九十百]{1,5}[编章节条款项]|[\u2460-\u249b\u3220-\u3229])/u;

/**
 * A part of a page with the numbers that a browser sets before the items of its numbered lists, as words of these. A list whose
 * items print numbers themselves gets none: its style, which may stand in another file, hides those of the browser.
 */
export function numberLists<Node extends Nodes>(node: Node): Node {
  if (node.type === 'root') return { ...node, children: node.children.map(numberLists) };
  if (node.type !== 'element') return node;
  const children = node.children.map(numberLists);
  return { ...node, children: node.tagName === 'ol' ? numberItems(node, children) : children };
}

function numberItems(list: Element, children: readonly ElementContent[]): ElementContent[] {
  const seen = new Set(seenChildren(list));
  const items = list.children.filter((child) => isItem(child) && seen.has(child)).filter(isElement);
  const kind = kindOf(list) ?? 'decimal';
  if (items.some((item) => PRINTED.test(wordsOf(item)))) return [...children];
  const isReversed = 'reversed' in list.properties && list.properties['reversed'] !== false;
  const step = isReversed ? -1 : 1;
  let count = (wholeNumber(list.properties['start']) ?? (isReversed ? items.length : 1)) - step;
  return children.map((child, index) => {
    const item = list.children[index];
    if (!item || !isItem(item) || !seen.has(item)) return child;
    count = wholeNumber(item.properties['value']) ?? count + step;
    return isElement(child) ? withWords(child, numberOf(count, kindOf(item) ?? kind)) : child;
  });
}

function isItem(node: ElementContent | undefined): node is Element {
  return isElement(node) && node.tagName === 'li';
}

/** The style of a list or an item, else its type; null where neither is stated. */
function kindOf({ properties: { style, type } }: Element): string | null {
  const [, styled] = STYLE.exec(typeof style === 'string' ? style : '') ?? [];
  const named = styled
    ?.split(/\s+/u)
    .find((word) => word === 'none' || Object.hasOwn(formats, word) || /^(?:disc|circle|square)$/u.test(word));
  return named ?? (typeof type === 'string' ? type : null);
}

/** `3.`, `c.`, `三、`; empty where a list shows no number. */
function numberOf(count: number, kind: string): string {
  const format = Object.hasOwn(formats, kind) ? formats[kind] : undefined;
  if (format === undefined) return '';
  if (format.endsWith('Letter') && count > 0) {
    const letters = countInLetters(count);
    return `${format === 'lowerLetter' ? letters.toLowerCase() : letters}.`;
  }
  const words = count > 0 ? countIn(format, count) : String(count);
  return CHINESE.test(kind) && count > 0 ? `${words}、` : `${words}.`;
}

/** An integer attribute, which the parser gives as a number or as it is written. */
function wholeNumber(value: unknown): number | null {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return Number.isSafeInteger(number) ? number : null;
}

/** An item with words before its own, where it has any that stand in no list or table within it. */
function withWords(item: Element, words: string): Element {
  if (words === '') return item;
  let isPlaced = false;
  const place = (node: ElementContent): ElementContent => {
    if (isPlaced) return node;
    if (node.type === 'text' && node.value.trim() !== '') {
      isPlaced = true;
      return { ...node, value: words + node.value.trimStart() };
    }
    if (!isElement(node)) return node;
    if (/^(?:ol|ul|table)$/u.test(node.tagName)) {
      isPlaced = wordsOf(node) !== '';
      return node;
    }
    const seen = new Set(seenChildren(node));
    return { ...node, children: node.children.map((child) => (seen.has(child) ? place(child) : child)) };
  };
  const seen = new Set(seenChildren(item));
  return { ...item, children: item.children.map((child) => (seen.has(child) ? place(child) : child)) };
}
