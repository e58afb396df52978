import { max, min } from 'd3-array';
import type { Indicator, IndicatorPoint } from '../model/indicator.ts';
import { isDrawable, type Trajectory } from './trajectory.ts';

type Named = Pick<Indicator, 'name' | 'jurisdiction'>;

/** An indicator with its place: `杭州市再生水利用率`; 全市 after the name of the city would say nothing more. */
export function nameWithPlace({ name, jurisdiction }: Named): string {
  return jurisdiction + name.replace(/^全[省市]/u, '');
}

const kindWords: readonly [IndicatorPoint['kind'], string][] = [
  ['baseline', '现状'],
  ['target', '目标'],
  ['actual', '结果'],
];

/** What points are and when, in a phrase: `各年的现状、目标与结果`, `2020年的目标`. */
export function nameSeries(points: readonly Pick<IndicatorPoint, 'kind' | 'year'>[]): string {
  const words = kindWords.flatMap(([kind, word]) => (points.some((point) => point.kind === kind) ? [word] : []));
  const years = new Set(points.flatMap(({ year }) => year ?? []));
  const when = years.size > 1 ? '各年的' : [...years].map((year) => `${String(year)}年的`).join('');
  return `${when}${[words.slice(0, -1).join('、'), ...words.slice(-1)].filter(Boolean).join('与')}`;
}

/** Name of a drawing for those who do not see it: the indicator and what is drawn of it. */
export function nameTrajectory(indicator: Indicator): string {
  const drawn = indicator.series.filter((point) => isDrawable(point, indicator));
  return `${nameWithPlace(indicator)}：${nameSeries(drawn)}`;
}

/** Over what the axes run: `横轴2015年至2025年，纵轴0至60微克/立方米`. */
export function axesOf({ years, scale }: Trajectory, unit: string | null): string {
  const labels = years.map(({ label }) => Number(label));
  const [first, last] = [String(min(labels)), String(max(labels))];
  const across = first === last ? `横轴只有${first}年` : `横轴${first}年至${last}年`;
  return `${across}，纵轴${scale.domain.map(String).join('至')}${unit ?? ''}`;
}
