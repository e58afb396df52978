import { describe, expect, it } from 'vitest';
import { chartWidths } from '../../../src/charts/grammar.ts';
import { isDrawable } from '../../../src/charts/trajectory.ts';
import { citationChart, successionChart } from '../../../src/site/charts/citation-map.ts';
import { trajectoryFinding } from '../../../src/site/charts/trajectory-findings.ts';
import { chartOfIndicator, trajectoryCharts } from '../../../src/site/charts/trajectories.ts';
import { indicators } from '../../../src/site/portal/data.ts';
import { successions } from '../../../src/site/documents/successions.ts';
import { outsidersOf, overlapsIn } from '../../charts/geometry.ts';

function findingOf(id: string): string {
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined) throw new Error(`There is no indicator ${id}.`);
  return trajectoryFinding(indicator);
}

describe('the finding of an indicator', () => {
  it.for([
    ['hz-reclaimed-water', '杭州市再生水利用率的目标是2017年达到12%，2020年达到15%。'],
    ['hz-water-per-industry', '杭州市万元工业增加值用水量2019年比2015年下降55.5%；目标是2020年比2015年下降23%以上。'],
    ['hz-contaminated-sites', '杭州市污染地块安全利用率2019年、2020年为100%；目标是2020年93%以上，2025年达到95%。'],
    [
      'hz-municipal-sections',
      '杭州市市控以上断面水质达标率2015年为85.1%，2020年为100%；目标是2017年保持在86.7%以上，2020年各处所定不一：达到88.9%、90.3%以上、达到87.2%。',
    ],
    [
      'zj-drinking-urban',
      '浙江省设区市城市集中式饮用水水源地水质达标率的目标是2020年超过90.9%，建成千岛湖引水工程后达到100%；另有以文字写成的目标，见表。',
    ],
    ['hz-cod', '杭州市化学需氧量（COD）减排比例（“十三五”）2020年为29.3%；目标是2020年22.4%。'],
    [
      'hz-pm25-urban',
      '杭州市市区细颗粒物（PM₂.₅）年均浓度2015年为57微克/立方米，2020年为29.8微克/立方米或30微克/立方米（各处所记不一）；目标是2020年不超过42微克/立方米，2025年不超过28微克/立方米。',
    ],
  ] as const)('%s: %s', ([id, sentence]) => {
    expect(findingOf(id)).toBe(sentence);
  });

  it('names every goal that is drawn, and the year of each', () => {
    const charted = indicators.filter((one) => chartOfIndicator(one) !== undefined);
    expect(charted.length).toBeGreaterThan(30);
    expect(charted).toHaveLength(trajectoryCharts().length);
    for (const indicator of charted)
      for (const point of indicator.series.filter((each) => each.kind === 'target' && isDrawable(each, indicator))) {
        const finding = trajectoryFinding(indicator);
        expect(finding, indicator.id).toContain(`${String(point.year)}年`);
        expect(finding, indicator.id).toContain(String(point.text ?? point.value));
      }
  });
});

describe('the note of an indicator', () => {
  it('speaks of lines only where two years have a measured value', () => {
    const told = indicators.flatMap((indicator) => {
      const chart = chartOfIndicator(indicator);
      const measured = indicator.series.filter((point) => point.kind !== 'target' && isDrawable(point, indicator));
      const years = new Set(measured.map(({ year }) => year));
      return chart === undefined ? [] : [{ id: indicator.id, hasLine: years.size > 1, note: chart.note }];
    });
    expect(new Set(told.map(({ hasLine }) => hasLine))).toEqual(new Set([true, false]));
    for (const { id, hasLine, note } of told) expect(note.includes('细线'), id).toBe(hasLine);
  });
});

describe('the map of documents', () => {
  it.for([citationChart(), successionChart()])('$id lets no texts touch and keeps all inside', ({ draw }) => {
    for (const width of Object.values(chartWidths)) {
      expect(overlapsIn(draw(width))).toEqual([]);
      expect(outsidersOf(draw(width))).toEqual([]);
    }
  });

  it('tells where each document cites another', () => {
    expect(successionChart().table.rows[0]?.map(({ words }) => words)).toEqual([
      '杭州市水污染防治行动计划',
      '浙江省水污染防治行动计划',
      '引用',
      1,
      '引言第1段',
    ]);
  });

  it('joins the city plans of one place in the order of time', () => {
    expect(successions().map(({ earlier, later }) => `${earlier.id} ${later.id}`)).toEqual([
      'hz-water-2016 hz-beautiful-2019',
      'hz-water-2016 hz-eco-2021',
      'hz-beautiful-2019 hz-eco-2021',
    ]);
  });
});
