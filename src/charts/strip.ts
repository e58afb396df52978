import { comparators } from '../lexicon/comparators.ts';
import { clearRuns } from './clear-runs.ts';
import { line, measureText, roundPlace, text, textSizes, type Drawing, type Mark } from './grammar.ts';
import type { IndicatorRow, Point } from './indicator-chart.ts';
import { drawArrow, drawValue, shapeOf, type Side, type ValueShape } from './strip-marks.ts';
import { stripPlace, stripTicks, type StripScale, type Tick } from './strip-scale.ts';
import { wrapWords } from './wrap-words.ts';

/** Where a strip is drawn within a larger drawing. */
interface Place {
  x: number;
  y: number;
  width: number;
}

/** From where to where values are drawn. */
interface Frame {
  left: number;
  right: number;
}

const lineHeight = 20;
const axisHeight = 22;
/** Least room at the right for the last number of the scale. */
const edge = 14;
/** Least distance between two numbers of the scale. */
const gap = 4;

/** Words for a cell that holds no value. */
export function missingWords(printed: string | null): string {
  return printed === null ? '原文未载' : printed === '' ? '原表为空' : `原表为“${printed}”`;
}

/** The room that the names of the columns take at the left. */
function labelRoom({ points, scale }: IndicatorRow): number {
  const labels = [...points.map(({ column }) => column.label), unitWords(scale)];
  return Math.max(...labels.map((words) => measureText(words, textSizes.quiet))) + 12;
}

/** The room that the last number of the scale takes at the right: half of it, for it stands in the middle below its rule. */
function edgeRoom(scale: IndicatorRow['scale']): number {
  const last = scale === null ? '' : (stripTicks(scale).at(-1)?.label ?? '');
  return Math.max(edge, measureText(last, textSizes.quiet) / 2);
}

function unitWords(scale: IndicatorRow['scale']): string {
  return scale === null ? '' : (scale.unit ?? '单位未载');
}

/** An indicator as a drawing of its own. */
export function layStrip(row: IndicatorRow, width: number): Drawing {
  const { marks, height } = drawStrip(row, { x: 0, y: 0, width });
  return { width, height, marks };
}

/**
 * An indicator with a lane for each column of values, one below the other, and a dotted guide that carries each
 * goal through all lanes, past their words. What is no number stands in words in its lane, and without any there
 * is no scale.
 */
export function drawStrip(row: IndicatorRow, place: Place): { marks: Mark[]; height: number } {
  const frame = { left: place.x + labelRoom(row), right: place.x + place.width - edgeRoom(row.scale) };
  const columns = row.points.map(({ column }) => column);
  const lanes: Mark[] = [];
  const goals: number[] = [];
  let y = place.y;
  for (const [index, point] of row.points.entries()) {
    const lane = drawLane(row, point, shapeOf(columns, index), frame, y);
    lanes.push(...lane.marks);
    if (lane.goal !== null) goals.push(lane.goal);
    y += lane.height;
  }
  y += 3;
  if (row.scale === null) return { marks: lanes, height: y - place.y };
  const guides = goals.flatMap((x) =>
    clearRuns(lanes, x, place.y, y).map(([from, to]) => line('guide', x, from, x, to)),
  );
  const axis = drawAxis(row.scale, frame, lanes, place.y, y);
  return { marks: [...axis, ...guides, ...lanes], height: y + axisHeight - place.y };
}

/** One column of values: its name, and its mark with the number as printed, or its words. */
function drawLane(
  { scale }: IndicatorRow,
  { column, reading }: Point,
  shape: ValueShape,
  { left, right }: Frame,
  y: number,
) {
  const middle = y + lineHeight / 2;
  const label = text('quiet', left - 10, middle, column.label, 'end');
  if (reading.kind === 'value' && scale !== null) {
    const percent = stripPlace(scale, reading.value);
    const x = left + (percent / 100) * (right - left);
    const side =
      shape === 'goal' && reading.comparator !== null ? (comparators[reading.comparator].allows ?? null) : null;
    const number = besideMark(reading.printed, x, middle, percent > 60, side);
    const marks = [label, ...drawValue(shape, x, middle), ...drawArrow(side, x, middle), number];
    return { marks, goal: shape === 'goal' ? x : null, height: lineHeight };
  }
  const words = reading.kind === 'missing' ? missingWords(reading.printed) : reading.printed;
  const role = reading.kind === 'missing' ? 'absent' : 'value';
  const lines = wrapWords(words, Math.floor((right - left) / textSizes.value) - 1);
  const marks = lines.map((each, place) => text(role, left + 7, middle + place * lineHeight, each));
  return { marks: [label, ...marks], goal: null, height: lines.length * lineHeight };
}

/** At how many rules one number stands, so that none touches the next. */
function rulesPerNumber(ticks: readonly Tick[]): number {
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return 1;
  const widest = Math.max(...ticks.map(({ label }) => measureText(label, textSizes.quiet)));
  return Math.ceil((widest + gap) / (second.x - first.x));
}

/** The scale below the lanes, with a rule through all of them, past their words, at each step of its numbers. */
function drawAxis(scale: StripScale, { left, right }: Frame, lanes: readonly Mark[], top: number, y: number): Mark[] {
  const ticks = stripTicks(scale).map(({ x, label }) => ({ x: left + (x / 100) * (right - left), label }));
  const every = rulesPerNumber(ticks);
  const numbered = ticks.filter((_, index) => index % every === 0);
  const rules = ticks.flatMap(({ x }) =>
    clearRuns(lanes, x, top, y + 3).map(
      ([from, to]) => `M${String(roundPlace(x))} ${String(roundPlace(from))}V${String(roundPlace(to))}`,
    ),
  );
  return [
    { kind: 'path', role: 'grid', d: rules.join('') },
    line('base', left, y, right, y),
    text('quiet', left - 10, y + 12, unitWords(scale), 'end'),
    ...numbered.map(({ x, label }) => text('quiet', x, y + 12, label, 'middle')),
  ];
}

/** The number stands behind its mark, in the right part of the strip before it, and clear of a goal's arrow. */
function besideMark(words: string, x: number, y: number, before: boolean, side: Side | null): Mark {
  const distance = side === (before ? 'less' : 'more') ? 19 : 10;
  return before ? text('value', x - distance, y, words, 'end') : text('value', x + distance, y, words);
}
