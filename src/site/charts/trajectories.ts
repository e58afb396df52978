import { part } from '../../core/read/text/cut.ts';
import type { Chart } from '../../charts/grammar.ts';
import { drawTrajectory } from '../../charts/trajectory-chart.ts';
import { axesOf, nameTrajectory } from '../../charts/trajectory-words.ts';
import { isDrawable, layTrajectory, type Trajectory } from '../../charts/trajectory.ts';
import type { Indicator } from '../../model/indicator.ts';
import { indicators } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';
import { kindInWords, pointInWords, receiptOf, yearInWords } from '../indicators/indicators.ts';
import { quoteOnLine } from '../provisions/quote-line.ts';
import { sourceLines } from './sources.ts';
import { trajectoryFinding } from './trajectory-findings.ts';

/** Begins the id of the chart of an indicator. */
const prefix = 'indicator-';

function trajectoryChart(indicator: Indicator): Chart[] {
  const drawing = layTrajectory(indicator);
  if (drawing === null) return [];
  return [
    {
      id: prefix + indicator.id,
      title: nameTrajectory(indicator),
      unit: indicator.unit ?? '无',
      finding: trajectoryFinding(indicator),
      axes: axesOf(drawing, indicator.unit),
      sources: sourceLines(indicator.series.map(({ document }) => document)),
      note: noteOf(indicator, drawing),
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
            { words: quoteOnLine(point) },
          ];
        }),
      },
    },
  ];
}

/** What a reader must know of this drawing, and of it alone. */
function noteOf(indicator: Indicator, { scale, lines }: Trajectory): string {
  const undrawn = indicator.series.some((point) => !isDrawable(point, indicator));
  const documents = new Set(indicator.series.map(({ document }) => document));
  return [
    scale.broken ? '纵轴不从零起（轴上有断口），高低之差因此显得大。' : '纵轴从零起。',
    lines.length > 0 ? '细线连接先后两个年份的实际数。' : '',
    undrawn ? '以文字写成、没有年份，或者单位、基准年不同的，只列在表里。' : '',
    documents.size > 1 ? '跨文件归为一项由编者所定。' : '',
  ].join('');
}

export const trajectoryCharts = derived((): readonly Chart[] => indicators.flatMap(trajectoryChart));

/** The chart of an indicator; none where nothing of it can be drawn. */
export function chartOfIndicator(indicator: Indicator): Chart | undefined {
  return trajectoryChart(indicator)[0];
}

/** The chart of that id, where it is one of an indicator. */
export function trajectoryCalled(id: string): Chart | undefined {
  const indicator = id.startsWith(prefix) ? portal.indicator(part(id, prefix.length)) : undefined;
  return indicator && chartOfIndicator(indicator);
}
