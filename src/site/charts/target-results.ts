import type { Chart } from '../../charts/grammar.ts';
import { readIndicatorChart } from '../../charts/indicator-chart.ts';
import { layTargetResult } from '../../charts/target-result.ts';
import type { PolicyTable } from '../../model/table.ts';
import { tables } from '../portal/data.ts';
import { derived } from '../portal/store/derived.ts';
import { notGiven } from '../page/labels.ts';
import { sourceLines } from './sources.ts';

/** Id of the chart of an indicator table. */
export function tableChartId({ document, eid }: Pick<PolicyTable, 'document' | 'eid'>): string {
  return `table-${document}-${eid}`;
}

function targetResultChart(table: PolicyTable): Chart[] {
  const chart = readIndicatorChart(table);
  if (chart === null) return [];
  const numeric = chart.rows.filter(({ scale }) => scale !== null).length;
  const caption = table.caption ?? '';
  return [
    {
      id: tableChartId(table),
      title: `${table.number ?? ''}　${caption}`.trim(),
      unit: '各行自有单位，标在刻度左端',
      finding: `${String(chart.rows.length)}项指标，各列${chart.columns.map(({ label }) => label).join('、')}；其中${String(numeric)}项有数值，画成图，其余照录文字。`,
      axes: '竖排各项指标，横轴是各项的数值，单位为%的都从0到100',
      sources: sourceLines([table.document]).map((source) => `${source}${table.number ?? ''}`),
      note: '单位为 % 的共用 0 至 100 的刻度，其余各行从 0 起自有刻度，行与行不可比长短。以文字写成的照录，原表未载的写明。',
      draw: (width) => layTargetResult(chart, width),
      table: {
        columns: table.columns,
        rows: table.rows.map(({ eid, cells }) =>
          cells.map((cell, index) => ({
            words: cell ?? notGiven,
            ...(index === 0 ? { path: `/documents/${table.document}/#${eid}` } : {}),
          })),
        ),
      },
    },
  ];
}

export const targetResultCharts = derived((): readonly Chart[] => tables.flatMap(targetResultChart));

/** The chart of that id, where it is one of an indicator table. */
export function tableChartCalled(id: string): Chart | undefined {
  const table = tables.find((each) => tableChartId(each) === id);
  return table && targetResultChart(table)[0];
}
