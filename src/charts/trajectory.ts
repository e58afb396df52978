import { comparators } from '../lexicon/comparators.ts';
import { ascending, group } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { isSameUnit } from '../lexicon/unit-names.ts';
import type { Indicator, IndicatorPoint } from '../model/indicator.ts';
import { placeLabels, type Label } from './trajectory-labels.ts';
import type { TrajectoryMark, TrajectoryShape } from './trajectory-mark.ts';
import { layScale, type ValueScale, type ValueTick } from './trajectory-scale.ts';

/** The drawing of an indicator: horizontal places in per cent, vertical ones in pixels. */
export interface Trajectory {
  marks: TrajectoryMark[];
  labels: Label[];
  /** Between measured values of successive years. */
  lines: { x1: number; y1: number; x2: number; y2: number }[];
  years: { x: number; label: string }[];
  scale: Omit<ValueScale, 'ticks'> & { ticks: (ValueTick & { y: number })[] };
  /** Foot of the plot, below which the years stand. */
  base: number;
}

/** Room of the plot: `left` and `right` in per cent of the width, the rest in pixels of a drawing not scaled. */
export const plot = { top: 18, height: 200, left: 7, right: 93 };

const shapes: Record<IndicatorPoint['kind'], TrajectoryShape> = { baseline: 'ring', target: 'goal', actual: 'dot' };

/** A numeral point that stands on the indicator's scale: same unit, a year, and measured in the same way. */
export function isDrawable(point: IndicatorPoint, { unit, measures, since }: Omit<Indicator, 'series'>): boolean {
  const { year, value, comparator, baselineYear, kind } = point;
  if (year === null || value === null || !isSameUnit(point.unit, unit)) return false;
  if (measures === 'level') return !['decrease', 'increase', 'maintain', 'recurring'].includes(comparator ?? '');
  return baselineYear === since && (kind !== 'target' || comparator === measures);
}

/** Lays out what can be drawn of an indicator; null where fewer than two different points can. */
export function layTrajectory(indicator: Indicator): Trajectory | null {
  const drawn = indicator.series.filter((point) => isDrawable(point, indicator));
  const groups = [...group(drawn, keyOf).values()];
  if (groups.length < 2) return null;
  const scale = layScale(
    drawn.flatMap(({ value }) => value ?? []),
    indicator.unit === '%',
  );
  const years = [...new Set(drawn.flatMap(({ year }) => year ?? []))].sort(ascending);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const across = (year: number) =>
    first === last ? 50 : round(scaleLinear([first, last], [plot.left, plot.right])(year));
  const down = scaleLinear([...scale.domain], [plot.top + plot.height, plot.top]);
  const marks = groups.flatMap((points): TrajectoryMark[] => {
    const [point] = points;
    if (!point || point.year === null || point.value === null) return [];
    const { kind, year, value, comparator, strength } = point;
    return [
      {
        shape: shapes[kind],
        year,
        value,
        comparator,
        strive: strength === 'strive',
        count: points.length,
        x: across(year),
        y: round(down(value)),
        allows: kind === 'target' && comparator !== null ? (comparators[comparator].allows ?? null) : null,
      },
    ];
  });
  const base = plot.top + plot.height;
  return {
    marks: marks.sort((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape)),
    labels: placeLabels(marks, base),
    lines: connect(marks),
    years: years.map((year) => ({ x: across(year), label: String(year) })),
    scale: { ...scale, ticks: scale.ticks.map((tick) => ({ ...tick, y: round(down(tick.value)) })) },
    base,
  };
}

/** What lies over what: a dot is smaller than a ring, so that both are seen where they meet. */
const order: readonly TrajectoryShape[] = ['goal', 'ring', 'dot'];

function keyOf({ kind, year, value, comparator, strength }: IndicatorPoint): string {
  return [kind, year, value, comparator, strength].join(' ');
}

/** Lines between all measured values of a year and of the next year that has one; where texts disagree they fork. */
function connect(marks: readonly TrajectoryMark[]): Trajectory['lines'] {
  const measured = [
    ...group(
      marks.filter(({ shape }) => shape !== 'goal'),
      ({ year }) => year,
    ),
  ].sort(([a], [b]) => a - b);
  return measured.slice(1).flatMap(([, to], index) => {
    const from = measured[index]?.[1] ?? [];
    const lines = from.flatMap((a) => to.map((b) => ({ x1: a.x, y1: a.y, x2: b.x, y2: b.y })));
    return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
  });
}

// Two decimals of a per cent are a fiftieth of a pixel on the widest page.
function round(place: number): number {
  return Math.round(place * 100) / 100;
}
