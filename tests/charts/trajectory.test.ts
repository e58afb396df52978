import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartWidths } from '../../src/charts/grammar.ts';
import { drawTrajectory } from '../../src/charts/trajectory-chart.ts';
import { layScale } from '../../src/charts/trajectory-scale.ts';
import { axesOf, nameSeries, nameTrajectory } from '../../src/charts/trajectory-words.ts';
import { isDrawable, layTrajectory, plot, type Trajectory } from '../../src/charts/trajectory.ts';
import type { Indicator, IndicatorPoint } from '../../src/model/indicator.ts';
import { indicatorOf, pointOf } from './trajectory-fixture.ts';

function lay(indicator: Indicator): Trajectory {
  const drawing = layTrajectory(indicator);
  if (drawing === null) throw new Error('the fixture draws nothing');
  return drawing;
}

const goal = (year: number, value: number, fields: Partial<IndicatorPoint> = {}) =>
  pointOf({ kind: 'target', year, value, ...fields });

describe('layTrajectory', () => {
  const series = [
    pointOf({ kind: 'baseline', year: 2015, value: 60 }),
    goal(2020, 80, { comparator: 'gte' }),
    pointOf({ kind: 'actual', year: 2020, value: 90 }),
    goal(2025, 40, { comparator: 'lte', strength: 'strive' }),
  ];

  it('draws states as rings, results as dots and goals as bars with their side', () => {
    const { marks } = lay(indicatorOf(series));
    expect(marks.map(({ shape, year, allows, strive }) => [shape, year, allows, strive])).toEqual([
      ['goal', 2020, 'more', false],
      ['goal', 2025, 'less', true],
      ['ring', 2015, null, false],
      ['dot', 2020, null, false],
    ]);
  });

  it('sets years in proportion across and values in proportion up from zero', () => {
    const { marks, scale, base } = lay(indicatorOf(series));
    expect(scale.domain).toEqual([0, 100]);
    const ring = marks.find(({ shape }) => shape === 'ring');
    expect(ring?.x).toBe(plot.left);
    expect(ring?.y).toBeCloseTo(base - plot.height * 0.6);
    expect(marks.find(({ year }) => year === 2020)?.x).toBe((plot.left + plot.right) / 2);
  });

  it('draws goals that disagree, and what is said twice once', () => {
    const { marks } = lay(indicatorOf([goal(2020, 88.9), goal(2020, 87.2), goal(2020, 87.2)]));
    expect(marks.map(({ value, count }) => [value, count])).toEqual([
      [88.9, 1],
      [87.2, 2],
    ]);
  });

  it('forks the line where texts report different results', () => {
    const drawn = lay(
      indicatorOf([
        pointOf({ kind: 'baseline', year: 2019, value: 38 }),
        pointOf({ kind: 'actual', year: 2020, value: 30 }),
        pointOf({ kind: 'actual', year: 2020, value: 29.8 }),
      ]),
    );
    expect(drawn.lines).toHaveLength(2);
  });

  it('draws nothing of fewer than two points', () => {
    expect(layTrajectory(indicatorOf([goal(2020, 80)]))).toBeNull();
    expect(layTrajectory(indicatorOf([goal(2020, 80), goal(2020, 80)]))).toBeNull();
  });

  it('keeps every mark within the plot and never lets two labels touch', () => {
    const values = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);
    const point = fc.record({
      kind: fc.constantFrom('baseline', 'target', 'actual'),
      year: fc.integer({ min: 2013, max: 2030 }),
      value: values,
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const drawing = layTrajectory(indicatorOf(points.map(pointOf)));
        if (drawing === null) return;
        for (const { x, y } of drawing.marks) {
          expect(x).toBeGreaterThanOrEqual(plot.left);
          expect(x).toBeLessThanOrEqual(plot.right);
          expect(y).toBeGreaterThanOrEqual(plot.top);
          expect(y).toBeLessThanOrEqual(drawing.base);
        }
        // The sums of places are rounded: lines of 15 pixels may stand 14.999999999999996 apart.
        const line = 15 - 1e-9;
        const sameSide = drawing.labels.flatMap((a, index) =>
          drawing.labels.slice(index + 1).filter((b) => a.x === b.x && a.dx === b.dx && Math.abs(a.y - b.y) < line),
        );
        expect(sameSide).toEqual([]);
      }),
    );
  });
});

describe('drawTrajectory', () => {
  const drawn = lay(indicatorOf([2015, 2019, 2020, 2025].map((year) => pointOf({ kind: 'actual', year, value: 30 }))));
  const footOf = (width: number) => {
    const { marks } = drawTrajectory(drawn, '%', width);
    return new Set(marks.flatMap((mark) => (mark.kind === 'text' && /^20\d\d$/.test(mark.words) ? [mark.y] : [])));
  };

  it('sets the years in a second line only where they would touch', () => {
    expect(footOf(chartWidths.narrow).size).toBe(2);
    expect(footOf(chartWidths.wide).size).toBe(1);
  });

  it('sets the numbers of close goals beside their own bars', () => {
    const { marks, labels } = lay(
      indicatorOf([
        pointOf({ kind: 'baseline', year: 2015, value: 85.1 }),
        goal(2020, 90.3),
        goal(2020, 88.9),
        goal(2020, 87.2),
        pointOf({ kind: 'actual', year: 2020, value: 100 }),
      ]),
    );
    for (const value of [90.3, 88.9, 87.2]) {
      const bar = marks.find((mark) => mark.value === value);
      const label = labels.find(({ words }) => words === String(value));
      expect(Math.abs((label?.y ?? Infinity) - (bar?.y ?? 0))).toBeLessThanOrEqual(2);
    }
  });
});

describe('isDrawable', () => {
  it('leaves to the table what has no year, no number, another unit or grows and falls', () => {
    const level = indicatorOf([]);
    expect(isDrawable(goal(2020, 1), level)).toBe(true);
    expect(isDrawable(pointOf({ kind: 'target', year: null, value: 98 }), level)).toBe(false);
    expect(isDrawable(pointOf({ kind: 'target', year: 2025, value: null, text: '省下达指标' }), level)).toBe(false);
    expect(isDrawable(goal(2022, 350, { unit: '项' }), indicatorOf([], { unit: '处' }))).toBe(false);
    expect(isDrawable(goal(2020, 5, { comparator: 'decrease' }), level)).toBe(false);
    expect(isDrawable(goal(2020, 0, { comparator: 'maintain', text: '零增长' }), level)).toBe(false);
  });

  it('takes two spellings of a unit for one', () => {
    const air = indicatorOf([], { unit: '微克/立方米' });
    expect(isDrawable(goal(2020, 42, { unit: 'μg/m³' }), air)).toBe(true);
  });

  it('compares a fall only with falls since the same year', () => {
    const fall = indicatorOf([], { measures: 'decrease', since: '2015' });
    expect(isDrawable(goal(2020, 25, { comparator: 'decrease', baselineYear: '2015' }), fall)).toBe(true);
    expect(isDrawable(goal(2020, 35, { comparator: 'decrease', baselineYear: '2013' }), fall)).toBe(false);
    expect(isDrawable(goal(2020, 35, { comparator: 'eq', baselineYear: '2015' }), fall)).toBe(false);
  });
});

describe('layScale', () => {
  it('begins at zero unless the values lie close together far from it', () => {
    expect(layScale([57, 30, 28], false)).toMatchObject({ domain: [0, 60], broken: false });
    expect(layScale([66.84, 66.85], true).broken).toBe(true);
    expect(layScale([100, 100], true)).toMatchObject({ domain: [0, 100], broken: false });
  });

  it('never goes over 100 per cent where no value does', () => {
    expect(layScale([85.1, 98.1, 100], true).domain[1]).toBe(100);
  });
});

describe('the words of a drawing', () => {
  it('name the indicator, its region, and what is drawn of it', () => {
    const name = (...points: IndicatorPoint[]) => nameTrajectory(indicatorOf(points));
    const [state, result] = [
      pointOf({ kind: 'baseline', year: 2015, value: 6 }),
      pointOf({ kind: 'actual', year: 2020, value: 9 }),
    ];
    expect(name(state, goal(2020, 8), result)).toBe('杭州市甲：各年的现状、目标与结果');
    expect(name(goal(2020, 8), result)).toBe('杭州市甲：2020年的目标与结果');
    expect(name(goal(2017, 7), goal(2020, 8))).toBe('杭州市甲：各年的目标');
    expect(nameSeries([pointOf({ kind: 'target', year: null, value: 8 })])).toBe('目标');
  });

  it('tell over what the axes run, to those who do not see them', () => {
    const over = (...points: IndicatorPoint[]) => axesOf(lay(indicatorOf(points)), '%');
    expect(over(goal(2015, 6), goal(2020, 80))).toBe('横轴2015年至2020年，纵轴0至80%');
    expect(over(goal(2020, 66.84), goal(2020, 66.85))).toMatch(/^横轴只有2020年，纵轴66\.8\d*至66\.8\d*%$/);
  });
});
