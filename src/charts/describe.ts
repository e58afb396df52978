import { missingWords } from './strip.ts';
import type { Chart } from './grammar.ts';
import type { IndicatorRow } from './indicator-chart.ts';

/** What a chart shows, in what unit and over what range, for those who do not see it. */
export function describeChart({ finding, unit, axes }: Chart): string {
  return `${finding}单位：${unit}。${axes}。`;
}

/** Accessible name of a strip: the indicator with its number. */
export function nameStrip(row: IndicatorRow): string {
  return row.number === null ? row.name : `${row.number}. ${row.name}`;
}

/** Accessible description of a strip: every value under the head of its column, in the table's own words. */
export function describeStrip(row: IndicatorRow): string {
  const parts = row.points.map(({ column, reading }) => {
    const words = reading.kind === 'missing' ? missingWords(reading.printed) : reading.printed;
    return `${column.header}：${words}`;
  });
  const scale =
    row.scale === null
      ? ''
      : `刻度${row.scale.domain.join('至')}${row.scale.unit === null ? '' : ` ${row.scale.unit}`}。`;
  return `${parts.join('；')}。${scale}`;
}
