import type { Chart } from '../../charts/grammar.ts';
import { drawTrajectory } from '../../charts/trajectory-chart.ts';
import { describeTrajectory, nameTrajectory } from '../../charts/trajectory-words.ts';
import { layTrajectory } from '../../charts/trajectory.ts';
import type { Indicator } from '../../model/indicator.ts';
import { indicators } from '../data.ts';
import { kindInWords, pointInWords, quoteInLine, receiptOf, yearInWords } from '../indicators.ts';
import { sourceLines } from './sources.ts';

/** Id of the chart of an indicator. */
export function trajectoryChartId({ id }: Pick<Indicator, 'id'>): string {
  return `indicator-${id}`;
}

/** What the values of a finding are where they are no level: `比2015年下降的幅度：`. */
function measureWords({ measures, since }: Indicator): string {
  if (measures === 'level') return '';
  return `${since === null ? '' : `比${since}年`}${measures === 'decrease' ? '下降' : '增长'}的幅度：`;
}

function trajectoryChart(indicator: Indicator): Chart[] {
  const drawing = layTrajectory(indicator);
  if (drawing === null) return [];
  const broken = drawing.scale.broken ? '纵轴不从零起（轴上有断口），高低之差因此显得大。' : '';
  return [
    {
      id: trajectoryChartId(indicator),
      title: nameTrajectory(indicator),
      unit: indicator.unit ?? '无',
      finding: measureWords(indicator) + describeTrajectory(drawing),
      sources: sourceLines(indicator.series.map(({ document }) => document)),
      note: `${broken}细线连接先后两个年份的实际数。以文字写成、没有年份或单位、基数不同的只列在表里。跨文件归为一项由编者所定。`,
      draw: (width) => drawTrajectory(drawing, indicator.unit, width),
      table: {
        columns: ['年份', '性质', '数值或要求', '出处', '原文'],
        rows: indicator.series.map((point) => {
          const { title, place } = receiptOf(point);
          return [
            { words: yearInWords(point) },
            { words: kindInWords(point) },
            { words: pointInWords(point, indicator) },
            { words: `${title}，${place}`, path: `/documents/${point.document}/#${point.provision}` },
            { words: quoteInLine(point) },
          ];
        }),
      },
    },
  ];
}

export const trajectoryCharts: readonly Chart[] = indicators.flatMap(trajectoryChart);
