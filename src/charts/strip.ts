import { cumsum } from 'd3-array';
import type { ValueColumn } from '../core/tables/columns.ts';
import type { IndicatorRow } from './indicator-chart.ts';
import type { Comparator } from '../core/tables/read-cell.ts';
import { stripPlace, stripTicks, type Tick } from './strip-scale.ts';
import { wrapWords } from './wrap-words.ts';

/** Mark of a point: open circle, filled dot, or the bar of a goal with the side that it allows. */
export type Mark = { shape: 'ring' | 'dot'; x: number } | { shape: 'goal'; x: number; allows: 'more' | 'less' | null };

/** Words of a lane as printed, set beside their mark, or in its place where there is none. */
export interface LaneText {
  kind: 'value' | 'words' | 'missing';
  x: number;
  /** Distance from `x` in pixels, negative for words that end before their mark. */
  dx: number;
  lines: { words: string; y: number }[];
}

/** One lane of a strip. Horizontal places are per cent of the width, vertical ones pixels. */
interface Lane {
  label: string;
  /** Middle of the lane's first line. */
  y: number;
  mark: Mark | null;
  text: LaneText;
}

/** The chart of one indicator: a lane for each column of values, one below the other. */
export interface Strip {
  height: number;
  lanes: Lane[];
  /** Lines that carry each goal through all lanes. */
  guides: { x: number; y1: number; y2: number }[];
  /** Null where no number is drawn; then the strip has no scale at all. */
  axis: { y: number; unit: string; ticks: Tick[] } | null;
}

const lineHeight = 22;
const axisHeight = 24;
const lineWidth = 16;
const wordsOffset = 7;
const foot = 4;

/** Words for a cell that holds no value. */
export function missingWords(printed: string | null): string {
  return printed === null ? '原文未载' : printed === '' ? '原表为空' : `原表为“${printed}”`;
}

const allowed: Record<Comparator, 'more' | 'less'> = { gte: 'more', gt: 'more', lte: 'less', lt: 'less' };

/** A goal is a bar; of the states and outcomes the last is a filled dot, every earlier one an open circle. */
function shapeOf(columns: readonly ValueColumn[], index: number): Mark['shape'] {
  if (columns[index]?.role === 'goal') return 'goal';
  const measured = (column: ValueColumn) => column.role !== 'goal';
  const last = columns.findLastIndex(measured);
  return index === last && last !== columns.findIndex(measured) ? 'dot' : 'ring';
}

/** The mark of each column by itself, for the key. */
export function columnMarks(columns: readonly ValueColumn[]): { column: ValueColumn; mark: Mark }[] {
  return columns.map((column, index) => {
    const shape = shapeOf(columns, index);
    return { column, mark: shape === 'goal' ? { shape, x: 50, allows: null } : { shape, x: 50 } };
  });
}

function markOf({ points, scale }: IndicatorRow, index: number): Mark | null {
  const reading = points[index]?.reading;
  if (reading?.kind !== 'value' || scale === null) return null;
  const x = stripPlace(scale, reading.value);
  const shape = shapeOf(
    points.map(({ column }) => column),
    index,
  );
  return shape === 'goal' ? { shape, x, allows: reading.comparator && allowed[reading.comparator] } : { shape, x };
}

/** Words stand behind their mark, in the right part of the strip before it, and clear of a goal's arrow. */
function textOffset(mark: Mark): number {
  const before = mark.x > 60;
  const arrow = mark.shape === 'goal' && mark.allows === (before ? 'less' : 'more');
  const distance = arrow ? 19 : 10;
  return before ? -distance : distance;
}

function layLanes(row: IndicatorRow): { lanes: Lane[]; bottom: number } {
  const drafts = row.points.map(({ column, reading }, index) => {
    const mark = markOf(row, index);
    const words = reading.kind === 'missing' ? missingWords(reading.printed) : reading.printed;
    return {
      label: column.label,
      mark,
      kind: reading.kind,
      lines: mark === null ? wrapWords(words, lineWidth) : [words],
    };
  });
  const ends = cumsum(drafts, ({ lines }) => lines.length * lineHeight);
  const lanes = drafts.map(({ label, mark, kind, lines }, index): Lane => {
    const y = (ends[index - 1] ?? 0) + lineHeight / 2;
    const placed = lines.map((words, line) => ({ words, y: y + line * lineHeight }));
    const place = mark === null ? { x: 0, dx: wordsOffset } : { x: mark.x, dx: textOffset(mark) };
    return { label, y, mark, text: { kind, ...place, lines: placed } };
  });
  return { lanes, bottom: (ends.at(-1) ?? 0) + foot };
}

/** Lays out the strip of an indicator. */
export function layStrip(row: IndicatorRow): Strip {
  const { lanes, bottom } = layLanes(row);
  const guides = lanes.flatMap(({ mark }) => (mark?.shape === 'goal' ? [{ x: mark.x, y1: 0, y2: bottom }] : []));
  if (row.scale === null) return { height: bottom, lanes, guides, axis: null };
  const axis = { y: bottom, unit: row.scale.unit ?? '单位未载', ticks: stripTicks(row.scale) };
  return { height: bottom + axisHeight, lanes, guides, axis };
}
