import { bareHead, NATURE, NATURE_HEAD } from '../../../lexicon/table-heads.ts';
import { blocksFrom, gridOf, leavesTable, partingAt, type Block, type BlockPlace } from './cell-stream.ts';
import { fits, profilesOf } from './cell-shape.ts';
import type { Grid, TextLine } from './tables.ts';

const nature = new RegExp(`^(?:${NATURE})(?:指标)?$`, 'u');
const natureHead = new RegExp(`^${NATURE_HEAD}$`, 'u');
const NAME_HEAD = /指标|项目|名称|内容/u;
/** Heads of a column whose cells reach over several indicators. */
const GROUP_HEAD = /^(?:类别|类型|分类|领域|方面|维度|目标|一级指标)$/u;
const MOST_COLUMNS = 10;
const LEAST_ROWS = 3;

/**
 * Reads a table of indicators of one cell a paragraph or a line, whose last column tells 约束性 from 预期性 and so
 * closes each row. Names of sections may stand between its rows, or groups before the first of theirs. Null where a row
 * has other cells than the heads.
 */
export function readNaturedRows(lines: readonly TextLine[], start: number): Grid | null {
  if (!opensNatured(lines, start)) return null;
  const parting = partingAt(lines, start);
  const blocks = blocksFrom(lines, start, parting, leavesTable);
  const width = blocks.findIndex(({ text }) => natureHead.test(bareHead(text))) + 1;
  const header = blocks.slice(0, width);
  const isNamed = header.slice(0, -1).some(({ text }) => NAME_HEAD.test(bareHead(text)));
  if (width < 3 || width > MOST_COLUMNS || !isNamed) return null;
  const rows = cutAtNatures(blocks.slice(width));
  const lengths = new Set(rows.map(({ length }) => length));
  const laid = lengths.has(width + 1) ? withSections(rows, width) : withGroups(rows, header);
  const last = rows.at(-1)?.at(-1);
  if (laid === null || rows.length < LEAST_ROWS || !last) return null;
  return gridOf(header, laid, { repeated: [], next: last.next });
}

/** As far as the heads of a table reach, in lines. */
const SIGHT = 2 * MOST_COLUMNS;

/** Whether a short line begins heads that one of a nature may close. */
export function opensNatured(lines: readonly TextLine[], start: number): boolean {
  if ((lines[start]?.text.length ?? Infinity) > 12) return false;
  return lines.slice(start + 1, start + SIGHT).some(({ text }) => natureHead.test(bareHead(text)));
}

/** The cells up to and with each 约束性 or 预期性; those behind the last one are none of the table. */
function cutAtNatures(blocks: readonly Block[]): Block[][] {
  const rows: Block[][] = [];
  let row: Block[] = [];
  for (const block of blocks) {
    row.push(block);
    if (!nature.test(bareHead(block.text))) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function withSections(rows: readonly Block[][], width: number): BlockPlace[][] | null {
  if (!rows.every(({ length }) => length === width || length === width + 1)) return null;
  const across = Array.from({ length: width - 1 }, (): BlockPlace => 'before');
  return rows.flatMap((row): BlockPlace[][] => {
    const [section = null, ...own] = row;
    return row.length === width ? [row] : [[section, ...across], own];
  });
}

function withGroups(rows: readonly Block[][], header: readonly Block[]): BlockPlace[][] | null {
  const width = header.length;
  const whole = rows.filter(({ length }) => length === width);
  if (whole.length === rows.length) return [...whole];
  const isGrouped = GROUP_HEAD.test(bareHead(header[0]?.text ?? '')) && rows[0]?.length === width;
  if (!isGrouped || !rows.every(({ length }) => length === width || length === width - 1)) return null;
  const profiles = profilesOf(whole.map((row) => row.map(({ text }) => text)));
  const laid = rows.map((row): BlockPlace[] | null => {
    if (row.length === width) return row;
    const isBelow = row.every(({ text }, index) => {
      const profile = profiles[index + 1];
      return profile !== undefined && fits(text, profile);
    });
    return isBelow ? ['above', ...row] : null;
  });
  return laid.every((row) => row !== null) ? laid : null;
}
