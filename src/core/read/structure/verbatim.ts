import { bareHead, KEY_HEAD } from '../../../lexicon/table-heads.ts';
import type { Span } from '../../../model/span.ts';
import { readDate } from '../text/date.ts';
import { shapeOf } from './cell-shape.ts';
import { blocksFrom, leavesUncounted, partingAt, type Block } from './cell-stream.ts';
import { readMarker } from './marker.ts';
import type { Announced } from './table-opening.ts';
import type { TextLine } from './tables.ts';

/** Lines that are printed one below the other as they stand in the source. */
export interface Verbatim {
  lines: Span[];
  /** Index of the line after them. */
  next: number;
}

/** Heads that no paragraph consists of. */
const HEAD = new RegExp(`^(?:${KEY_HEAD}|指标|主要指标|指标名称|项目名称|任务名称|类别)$`, 'u');
const LEAST_CELLS = 6;
const LEAST_FIGURES = 2;
const LONGEST_CELL = 40;

/**
 * Reads the lines of a table whose grid nothing proves: short ones, numbers among them, below a caption or a head that
 * announces it. Null for running text.
 */
export function readVerbatim(lines: readonly TextLine[], start: number, announced: Announced): Verbatim | null {
  const first = lines[start];
  const hasHead = HEAD.test(bareHead(first?.text ?? ''));
  if (!first || (announced === null && !hasHead)) return null;
  const blocks = untilSigned(
    blocksFrom(lines, start, partingAt(lines, start), hasHead ? leavesUncounted : leavesShort),
  );
  const figures = blocks.filter(({ text }) => !['words', 'sentence'].includes(shapeOf(text)));
  const isProse = blocks.filter(({ text }) => shapeOf(text) === 'sentence').length > blocks.length / 3;
  const last = blocks.at(-1);
  if (!last || blocks.length < LEAST_CELLS || figures.length < LEAST_FIGURES || isProse) return null;
  return { lines: blocks.flatMap((block) => block.lines), next: last.next };
}

/** Whether a line is none of a table of short cells. */
function leavesShort(block: Block): boolean {
  return leavesUncounted(block) || readMarker(block.text) !== null || /[。；]$/u.test(block.text) || isLong(block);
}

function isLong({ text }: Block): boolean {
  return text.length > LONGEST_CELL;
}

/** The blocks before a signature and its date. */
function untilSigned(blocks: readonly Block[]): readonly Block[] {
  const date = blocks.findIndex(({ text }) => readDate(text) !== null && /日$/u.test(text));
  return date < 1 ? blocks : blocks.slice(0, date - 1);
}
