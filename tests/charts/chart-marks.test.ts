import { describe, expect, it } from 'vitest';
import { layMap } from '../../src/charts/citation-map.ts';
import { layDeadlines } from '../../src/charts/deadline-grid.ts';
import { layMatrix } from '../../src/charts/duty-matrix.ts';
import type { Chart, Mark } from '../../src/charts/grammar.ts';
import { orderWorks, placeWorks } from '../../src/charts/map-places.ts';
import { layBreakdown } from '../../src/charts/target-breakdown.ts';
import { deadlineSpans } from '../../src/charts/deadline-spans.ts';
import { drawFile } from '../../src/charts/svg-file.ts';
import { drawInline } from '../../src/charts/svg.ts';
import { drawTrajectory } from '../../src/charts/trajectory-chart.ts';
import { layTrajectory } from '../../src/charts/trajectory.ts';
import { overlapsIn } from './geometry.ts';
import { indicatorOf, pointOf } from './trajectory-fixture.ts';

const circles = (marks: readonly Mark[], role: string) =>
  marks.filter((mark) => mark.kind === 'circle' && mark.role === role);

describe('layDeadlines', () => {
  it('gives discs areas in proportion to their counts, and a ring where some are striven for', () => {
    const cells = [
      { year: '2017', month: null, count: 100, strive: 0 },
      { year: '2020', month: '12', count: 25, strive: 1 },
    ];
    const { marks } = layDeadlines(cells, 340);
    const radii = circles(marks, 'solid')
      .slice(2)
      .map((mark) => (mark.kind === 'circle' ? mark.r : 0));
    expect((radii[0] ?? 0) / (radii[1] ?? 1)).toBeCloseTo(2, 1);
    expect(circles(marks, 'open')).toHaveLength(2);
  });
});

describe('layBreakdown', () => {
  const spans = deadlineSpans(['2016'], [2016, 2017, 2019, 2020, 2024]);

  it('names the last span in full where its column has the room', () => {
    const shares = spans.map(() => ({ must: 1, strive: 0 }));
    const words = (width: number) => {
      const { marks } = layBreakdown([{ topic: { id: 'water', name: '水' }, total: 7, shares }], spans, width);
      return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.words] : []));
    };
    expect(words(720)).toContain('2025起');
    expect(words(340)).toContain('25起');
    expect(words(340)).not.toContain('2025起');
  });

  it('draws columns in proportion, and hatches what is striven for', () => {
    const shares = spans.map((_, index) => ({
      must: [10, 40, 0, 0, 0, 0, 0][index] ?? 0,
      strive: index === 2 ? 20 : 0,
    }));
    const { marks } = layBreakdown([{ topic: { id: 'water', name: '水' }, total: 70, shares }], spans, 720);
    const bars = marks.flatMap((mark) => (mark.kind === 'rect' && mark.role === 'solid' ? [mark.height] : [])).slice(1);
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(4, 1);
    expect(marks.filter(({ kind }) => kind === 'path')).toHaveLength(2);
  });
});

describe('layMatrix', () => {
  it('fills the dot of a body that leads, gives a square to one that answers and leaves open that of one that only takes part', () => {
    const row = {
      id: 'a',
      name: '甲局',
      leads: 1,
      responsible: 1,
      joins: 2,
      topics: [
        { leads: 1, responsible: 1, joins: 1 },
        { leads: 0, responsible: 0, joins: 1 },
        { leads: 0, responsible: 1, joins: 1 },
      ],
    };
    const { marks } = layMatrix([row], [{ name: '水' }, { name: '大气' }, { name: '土壤' }], 340);
    expect(circles(marks, 'solid')).toHaveLength(2);
    expect(circles(marks, 'open')).toHaveLength(2);
    expect(marks.filter((mark) => mark.kind === 'rect' && mark.role === 'open')).toHaveLength(2);
  });

  it('has room on a phone for counts of three digits on many topics', () => {
    const topics = Array.from({ length: 17 }, () => ({ leads: 123, responsible: 0, joins: 0 }));
    const row = { id: 'a', name: '市生态环境局', leads: 123, responsible: 0, joins: 0, topics };
    const names = topics.map(() => ({ name: '大气' }));
    expect(overlapsIn(layMatrix([row, row], names, 340))).toEqual([]);
  });
});

describe('layMap', () => {
  const works = [
    { id: 'city', name: '市计划', date: '2016-09-29', status: 'here' },
    { id: 'draft', name: '方案', date: null, status: 'draft' },
    { id: 'province', name: '省计划', date: '2016-03-30', status: 'here' },
    { id: 'state', name: '国计划', date: '2015', status: 'elsewhere' },
  ] as const;

  it('names years as far apart as they can be read, and draws a long time no taller than its texts need', () => {
    const old = [1949, 1982, 2018, 2025].map((year) => ({
      id: String(year),
      name: '条例',
      date: String(year),
      status: 'here' as const,
    }));
    const { years, axis } = placeWorks(old, 0);
    const gaps = years.slice(1).map(({ y }, index) => y - (years[index]?.y ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
    expect(axis.to - axis.from).toBeLessThan(400);
    expect(placeWorks(works, 0).years.map(({ label }) => label)).toEqual(['2015', '2016', '2017']);
  });

  it('orders works by date, undated ones last', () => {
    expect(orderWorks(works).map(({ id }) => id)).toEqual(['state', 'province', 'city', 'draft']);
  });

  it('sets dates in proportion to time, and rows apart even where dates crowd', () => {
    const { dated, years } = placeWorks(works, 10);
    const at = new Map(dated.map(({ work, at }) => [work.id, at]));
    const year = (years[1]?.y ?? 0) - (years[0]?.y ?? 0);
    expect(((at.get('city') ?? 0) - (at.get('province') ?? 0)) / year).toBeCloseTo(0.5, 1);
    expect((at.get('state') ?? 0) - (years[0]?.y ?? 0)).toBeCloseTo(year / 2);
    const rows = dated.map(({ y }) => y);
    for (const [index, row] of rows.slice(1).entries()) expect(row - (rows[index] ?? 0)).toBeGreaterThanOrEqual(45.9);
  });

  it('sets under one bracket what the same texts cite, wherever it came in the list', () => {
    const undated = ['a', 'b', 'c'].map((id) => ({ id, name: id, date: null, status: 'elsewhere' as const }));
    const cites = (from: string, to: string) => ({ kind: 'cites' as const, from, to });
    const links = [cites('city', 'a'), cites('province', 'b'), cites('city', 'c')];
    const { marks } = layMap([...works, ...undated], links, 340);
    const names = marks.flatMap((mark) => (mark.kind === 'text' && mark.words.length === 1 ? [mark.words] : []));
    expect(names).toEqual(['a', 'c', 'b']);
    // One bracket and two arcs: a and c share theirs.
    expect(marks.filter((mark) => mark.kind === 'path' && mark.role === 'link')).toHaveLength(3);
  });

  it('joins what cites with what is cited, and tells links within the portal from others', () => {
    const links = [
      { kind: 'cites', from: 'city', to: 'province' },
      { kind: 'cites', from: 'city', to: 'state' },
      { kind: 'cites', from: 'city', to: 'nowhere' },
      { kind: 'follows', from: 'city', to: 'province' },
    ] as const;
    const drawing = layMap(works, links, 340);
    const roles = drawing.marks.flatMap((mark) => (mark.kind === 'path' && mark.role !== 'grid' ? [mark.role] : []));
    expect(roles).toEqual(['link-here', 'link', 'follow']);
    expect(overlapsIn(drawing)).toEqual([]);
  });
});

describe('drawTrajectory', () => {
  const draw = (...series: Parameters<typeof indicatorOf>[0]) => {
    const laid = layTrajectory(indicatorOf(series));
    if (laid === null) throw new Error('the fixture draws nothing');
    return drawTrajectory(laid, '%', 340).marks;
  };

  it('shades the side that a goal allows, and dashes what is striven for', () => {
    const marks = draw(
      pointOf({ kind: 'baseline', year: 2015, value: 60 }),
      pointOf({ kind: 'target', year: 2020, value: 80, comparator: 'lte' }),
      pointOf({ kind: 'target', year: 2025, value: 40, strength: 'strive' }),
    );
    const bands = marks.filter((mark) => mark.kind === 'rect' && mark.role === 'band');
    // One in the legend, one below the goal.
    expect(bands).toHaveLength(2);
    expect(marks.filter((mark) => mark.kind === 'line' && mark.role === 'strive')).toHaveLength(2);
  });

  it('breaks the axis where it does not begin at zero', () => {
    const close = draw(
      pointOf({ kind: 'baseline', year: 2015, value: 96 }),
      pointOf({ kind: 'actual', year: 2020, value: 98 }),
    );
    const whole = draw(
      pointOf({ kind: 'baseline', year: 2015, value: 10 }),
      pointOf({ kind: 'actual', year: 2020, value: 98 }),
    );
    expect(close.filter(({ kind }) => kind === 'path')).toHaveLength(1);
    expect(whole.filter(({ kind }) => kind === 'path')).toHaveLength(0);
  });
});

describe('the files', () => {
  const chart: Chart = {
    id: 'sample',
    title: '甲 & 乙 <丙>',
    unit: '项',
    finding: '甲最多。',
    axes: '横轴2015年至2020年',
    sources: ['《样例》（样〔2020〕1号）'],
    note: '说明。',
    draw: (width) => ({ width, height: 10, marks: [{ kind: 'circle', role: 'solid', x: 5, y: 5, r: 2 }] }),
    table: { columns: [], rows: [] },
  };

  it('carry title, finding, unit, source and site, with markup signs escaped', () => {
    const svg = drawFile(chart, { site: '绿策', address: 'https://policy.example.org/charts/sample/' });
    for (const words of [
      '甲 &amp; 乙 &lt;丙&gt;',
      '甲最多。',
      '甲最多。单位：项。横轴2015年至2020年。</desc>',
      '样〔2020〕1号',
      '绿策',
      'policy.example.org',
    ])
      expect(svg).toContain(words);
    expect(svg).not.toContain('<丙>');
  });

  it('set no colour on a page: classes alone', () => {
    const naming = { name: 'drawing', id: 'x', title: chart.title, description: chart.finding };
    const svg = drawInline(chart.draw(100), naming);
    expect(svg).not.toMatch(/style|fill=|stroke=/);
    expect(svg).toMatch(/role="img" aria-labelledby="x-title" aria-describedby="x-desc"/);
  });
});
