import { border, part, textAt } from '../../core/read/text/cut.ts';
import type { Span } from '../../model/span.ts';
import { foldText } from '../../lexicon/fold.ts';

/** The text of a page in the order in which a browser searches it; line breaks and tabs part its blocks. */
export interface PageText {
  readonly text: string;
  /** The text as a browser compares it: without white space, width or case. */
  readonly folded: string;
  /** For each place of the text, and for its end, the place in `folded`. */
  readonly places: Uint32Array;
}

/** Words that a directive names: from `start` to `end`, or `start` alone, told from others by what stands beside. */
interface Choice {
  readonly prefix: Span | null;
  readonly start: Span;
  readonly end: Span | null;
  readonly suffix: Span | null;
}

/** Longest words that a directive holds whole. */
const maxWhole = 40;
/** How much of either end stands for longer ones. */
const endLengths = [12, 24, 40];
/** How much of what stands before or behind may be given. */
const besideLengths = [4, 8, 16, 32];
const reach = 100;

/** Prepares the text of a page for `textFragment`. */
export function pageText(text: string): PageText {
  const { folded, starts } = foldText(text.replaceAll('\t', '\n'));
  const places = new Uint32Array(text.length + 1);
  let unit = 0;
  for (let place = 0; place <= text.length; place += 1) {
    while (unit < starts.length && (starts[unit] ?? 0) < place) unit += 1;
    places[place] = unit;
  }
  return { text, folded, places };
}

/**
 * The text directive (`:~:text=[prefix-,]start[,end][,-suffix]`) that makes a browser mark words of a page: the first
 * choice whose first find is the right place. Where nothing tells the words from the same words elsewhere, their
 * block is marked; empty where that cannot be told either: no mark is better than one on other words.
 */
export function textFragment(page: PageText, words: Span): string {
  const found = firstFound(page, words) ?? firstFound(page, blockAround(page.text, words));
  return found === undefined ? '' : write(page.text, found);
}

function firstFound(page: PageText, words: Span): Choice | undefined {
  return choices(page.text, words).find((choice) => isFoundFirst(page, choice));
}

function* choices(text: string, words: Span): Generator<Choice> {
  const blocks = blocksOf(text, words);
  const [first, last] = [blocks.at(0), blocks.at(-1)];
  if (first === undefined || last === undefined) return;
  if (blocks.length === 1 && lengthOf(first) <= maxWhole) yield* wholes(text, first);
  for (const length of endLengths) {
    const start = frontOf(text, first, length);
    const end = endOf(text, last, length);
    yield { prefix: null, start, end, suffix: null };
    for (const prefix of before(text, start.start)) yield { prefix, start, end, suffix: null };
  }
  // Of a row whose ends are mere figures, its longest cell.
  const longest = blocks.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? first;
  yield* wholes(text, frontOf(text, longest, maxWhole));
}

function* wholes(text: string, start: Span): Generator<Choice> {
  yield { prefix: null, start, end: null, suffix: null };
  for (const prefix of before(text, start.start)) yield { prefix, start, end: null, suffix: null };
  for (const suffix of behind(text, start.end)) yield { prefix: null, start, end: null, suffix };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function frontOf(text: string, { start, end }: Span, length: number): Span {
  return { start, end: Math.min(end, border(text, start + length)) };
}

function endOf(text: string, { start, end }: Span, length: number): Span {
  return { start: Math.max(start, border(text, end - length)), end };
}

/** The runs of a span that stand in one block each, without white space around them. */
function blocksOf(text: string, { start, end }: Span): Span[] {
  return [...part(text, start, end).matchAll(/[^\t\n]+/gu)].flatMap(({ 0: block, index }) => {
    const from = start + index + (block.length - block.trimStart().length);
    const words = block.trim();
    return words === '' ? [] : [{ start: from, end: from + words.length }];
  });
}

/** The words with the rest of the blocks that they begin and end in. */
function blockAround(text: string, { start, end }: Span): Span {
  const from = 1 + Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\t', start - 1));
  return { start: from, end: end + part(text, end).search(/[\t\n]|$/u) };
}

/** Ever more of what stands before a place in its block, or else of the last block before it. */
function before(text: string, place: number): Span[] {
  const from = border(text, place - reach);
  const [block] = blocksOf(text, { start: from, end: place }).slice(-1);
  if (block === undefined) return [];
  return besideLengths.map((length) => endOf(text, block, length));
}

/** Ever more of what stands behind a place in its block, or else of the first block behind it. */
function behind(text: string, place: number): Span[] {
  const [block] = blocksOf(text, { start: place, end: border(text, place + reach) });
  if (block === undefined) return [];
  return besideLengths.map((length) => frontOf(text, block, length));
}

function isFoundFirst({ folded, places }: PageText, { prefix, start, end, suffix }: Choice): boolean {
  const at = (place: number) => places[place] ?? 0;
  const from = at((prefix ?? start).start);
  if (folded.indexOf(part(folded, from, at((suffix ?? start).end))) !== from) return false;
  return end === null || folded.indexOf(part(folded, at(end.start), at(end.end)), at(start.end)) === at(end.start);
}

function write(text: string, { prefix, start, end, suffix }: Choice): string {
  const words = (span: Span) => encodeDirective(textAt(text, span));
  const parts = [prefix && `${words(prefix)}-`, words(start), end && words(end), suffix && `-${words(suffix)}`];
  return `:~:text=${parts.filter((part) => part !== null).join(',')}`;
}

/** In a text directive the hyphen has a meaning of its own, besides what `encodeURIComponent` covers. */
function encodeDirective(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
