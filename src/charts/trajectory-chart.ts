import { line, measureText, roundPlace, text, textSizes, type Drawing, type Mark } from './grammar.ts';
import { layLegend, type LegendEntry } from './legend.ts';
import { polyline } from './polyline.ts';
import type { TrajectoryMark } from './trajectory-mark.ts';
import { plot, type Trajectory } from './trajectory.ts';

const margin = { left: 46, right: 14 };
/** Pixels between two years. */
const yearAir = 4;

const legendWords: Record<'ring' | 'dot' | 'must' | 'strive' | 'band', string> = {
  ring: '规划所记的现状',
  dot: '文件报告的结果',
  must: '目标',
  strive: '力争的目标',
  band: '达到目标的范围',
};

/** The trajectory of an indicator in the grammar of charts, with a band on the side that each goal allows. */
export function drawTrajectory(drawing: Trajectory, unit: string | null, width: number): Drawing {
  const { marks, labels, lines, scale, base } = drawing;
  const legend = layLegend(legendOf(marks), width);
  const top = legend.height + 6;
  const inner = width - margin.left - margin.right;
  const across = (x: number) => margin.left + (x / 100) * inner;
  const down = (y: number) => top + y;
  const goals = marks.filter(({ shape }) => shape === 'goal');
  const years = layYears(drawing.years, across, down(base));
  return {
    width,
    height: Math.max(...years.map(({ y }) => y)) + 9,
    marks: [
      ...legend.marks,
      ...goals.flatMap((mark) => drawBand(mark, across(mark.x), down(mark.y), down(plot.top), down(base))),
      ...scale.ticks.flatMap(({ label, y }): Mark[] => [
        line('grid', margin.left, down(y), width - margin.right, down(y)),
        text('quiet', margin.left - 8, down(y), label, 'end'),
      ]),
      text('quiet', margin.left - 8, down(plot.top - 14), unit ?? ''),
      line('base', margin.left, down(base), width - margin.right, down(base)),
      ...(scale.broken ? [drawBreak(margin.left, down(base))] : []),
      ...years.map(({ x, y, label }) => text('quiet', x, y, label, 'middle')),
      ...lines.map(({ x1, y1, x2, y2 }) => line('trend', across(x1), down(y1), across(x2), down(y2))),
      ...marks.flatMap((mark) => drawPoint(mark, across(mark.x), down(mark.y))),
      ...labels.map(({ words, x, dx, y, anchor }) => text('value', across(x) + dx, down(y), words, anchor)),
    ],
  };
}

/** Years at the foot, in a second line where two would touch. */
function layYears(years: Trajectory['years'], across: (x: number) => number, foot: number) {
  const ends: [number, number] = [-Infinity, -Infinity];
  return years.map(({ x, label }) => {
    const middle = across(x);
    const half = measureText(label, textSizes.quiet) / 2 + yearAir / 2;
    const row = middle - half >= ends[0] ? 0 : 1;
    ends[row] = middle + half;
    return { x: middle, y: foot + 12 + row * 13, label };
  });
}

/** Two slanting strokes through the foot of an axis that does not begin at zero. */
function drawBreak(x: number, y: number): Mark {
  const stroke = (dy: number) => polyline([x - 5, y + dy], [x + 5, y + dy - 4]);
  return { kind: 'path', role: 'base', d: stroke(-8) + stroke(-4) };
}

function drawBand({ allows }: TrajectoryMark, x: number, y: number, top: number, base: number): Mark[] {
  if (allows === null) return [];
  const [from, to] = allows === 'more' ? [top, y] : [y, base];
  return [
    {
      kind: 'rect',
      role: 'band',
      x: roundPlace(x - 11),
      y: roundPlace(from),
      width: 22,
      height: roundPlace(to - from),
    },
  ];
}

function drawPoint({ shape, strive }: Pick<TrajectoryMark, 'shape' | 'strive'>, x: number, y: number): Mark[] {
  if (shape === 'goal') return [line(strive ? 'strive' : 'goal', x - 11, y, x + 11, y)];
  const role = shape === 'ring' ? 'open' : 'solid';
  return [{ kind: 'circle', role, x: roundPlace(x), y: roundPlace(y), r: shape === 'ring' ? 6.4 : 3.8 }];
}

function legendOf(marks: readonly TrajectoryMark[]): LegendEntry[] {
  const goals = marks.filter(({ shape }) => shape === 'goal');
  const entry = (key: keyof typeof legendWords, shown: boolean, sample: LegendEntry['sample']) =>
    shown ? [{ words: legendWords[key], sample }] : [];
  const point = (shape: TrajectoryMark['shape'], strive: boolean) => (x: number, y: number) =>
    drawPoint({ shape, strive }, x, y);
  const has = (shape: TrajectoryMark['shape']) => marks.some((mark) => mark.shape === shape);
  return [
    ...entry('ring', has('ring'), point('ring', false)),
    ...entry('dot', has('dot'), point('dot', false)),
    ...entry(
      'must',
      goals.some(({ strive }) => !strive),
      point('goal', false),
    ),
    ...entry(
      'strive',
      goals.some(({ strive }) => strive),
      point('goal', true),
    ),
    ...entry(
      'band',
      goals.some(({ allows }) => allows !== null),
      (x, y) => [{ kind: 'rect', role: 'band', x: x - 10, y: y - 7, width: 20, height: 14 }],
    ),
  ];
}
