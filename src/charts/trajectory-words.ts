import { max, min } from 'd3-array';
import type { Indicator } from '../model/indicator.ts';
import type { Trajectory } from './trajectory.ts';

type Named = Pick<Indicator, 'name' | 'jurisdiction'>;

/** An indicator with its place: `杭州市再生水利用率`; 全市 after the name of the city would say nothing more. */
export function nameWithPlace({ name, jurisdiction }: Named): string {
  return jurisdiction + name.replace(/^全[省市]/u, '');
}

/** Name of a drawing for those who do not see it. */
export function nameTrajectory(indicator: Named): string {
  return `${nameWithPlace(indicator)}：各年的现状、目标与结果`;
}

/** Over what the axes run: `横轴2015年至2025年，纵轴0至60微克/立方米`. */
export function axesOf({ years, scale }: Trajectory, unit: string | null): string {
  const labels = years.map(({ label }) => Number(label));
  const [first, last] = [String(min(labels)), String(max(labels))];
  const across = first === last ? `横轴只有${first}年` : `横轴${first}年至${last}年`;
  return `${across}，纵轴${scale.domain.map(String).join('至')}${unit ?? ''}`;
}
