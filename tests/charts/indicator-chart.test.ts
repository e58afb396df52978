import { describe, expect, it } from 'vitest';
import { readIndicatorColumns } from '../../src/core/read/tables/columns.ts';
import { readIndicatorChart } from '../../src/charts/indicator-chart.ts';
import { tableOf } from './fixture.ts';

function chartOf(rows: (string | null)[][]) {
  const chart = readIndicatorChart(tableOf(rows));
  if (chart === null) throw new Error('the fixture is no indicator table');
  return chart;
}

function readings(row: (string | null)[]): string[] {
  return chartOf([row]).rows.flatMap(({ points }) => points.map(({ reading }) => reading.kind));
}

const columnsOf = (columns: string[]) => readIndicatorColumns({ columns, caption: null });

describe('readIndicatorColumns', () => {
  it('tells states, goals and outcomes by their heads', () => {
    const columns = columnsOf(['指标性质', '序号', '指标名称', '2015年', '规划目标 2020年', '2020年完成 情况']);
    expect(columns).toMatchObject({ name: 2, number: 1, groups: [0] });
    expect(columns?.values.map(({ role, label }) => [role, label])).toEqual([
      ['state', '2015年'],
      ['goal', '2020年目标'],
      ['outcome', '2020年完成'],
    ]);
  });

  it('takes no other table for one of indicators', () => {
    expect(columnsOf(['序号', '项目名称', '建设内容和规模', '责任单位'])).toBeNull();
    expect(columnsOf(['序号', '指标', '2019年', '2020年'])).toBeNull();
  });
});

describe('readIndicatorChart', () => {
  it('gives all rows of per cent one scale from 0 to 100', () => {
    const { rows } = chartOf([
      ['1', '甲（%）', '92.3', '≥92.3', '100'],
      ['2', '乙（减排比例%）', '/', '22.4', '29.3'],
    ]);
    expect(rows.map(({ scale }) => scale)).toEqual([
      { unit: '%', domain: [0, 100] },
      { unit: '%', domain: [0, 100] },
    ]);
  });

  it('widens the scale of per cent for all when one value lies outside', () => {
    const { rows } = chartOf([
      ['1', '甲（%）', '-5', '120', '80'],
      ['2', '乙（%）', '1', '2', '3'],
    ]);
    expect(rows.map(({ scale }) => scale?.domain)).toEqual([
      [-5, 120],
      [-5, 120],
    ]);
  });

  it('gives another unit a scale of its own from zero', () => {
    const [row] = chartOf([['4', '细颗粒物（μg/m³）', '57', '≤42', '30']]).rows;
    expect(row?.scale).toEqual({ unit: 'μg/m³', domain: [0, 60] });
  });

  it('names no unit that the source does not give', () => {
    const [row] = chartOf([['1', '指数', '57', '60', '58']]).rows;
    expect(row?.scale).toEqual({ unit: null, domain: [0, 60] });
  });

  it('takes per cent from the cells where the name gives no unit', () => {
    const [row] = chartOf([['3', '黑臭水体', '6.4%', '全面消除', '全面消除']]).rows;
    expect(row?.scale?.unit).toBe('%');
    expect(row?.points.map(({ reading }) => reading.kind)).toEqual(['value', 'words', 'words']);
  });

  it('sets as words what does not fit the measure of its row', () => {
    expect(readings(['1', '浓度（μg/m³）', '57', '下降5%', '5%'])).toEqual(['value', 'words', 'words']);
    expect(readings(['1', '指数', '57', '5%', '/'])).toEqual(['words', 'words', 'missing']);
  });

  it('keeps a lost cell missing', () => {
    expect(readings(['8', '达标率（%）', '68.4', '78.9', null])).toEqual(['value', 'value', 'missing']);
  });

  it('has no scale without a number', () => {
    const [row] = chartOf([['12', '达标率（%）', '/', '保持现状并略有提升', '保持现状并略有提升']]).rows;
    expect(row?.scale).toBeNull();
  });
});
