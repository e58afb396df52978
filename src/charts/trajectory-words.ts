import { ascending } from 'd3-array';
import type { Indicator } from '../model/indicator.ts';
import { labelWords } from './trajectory-labels.ts';
import type { Trajectory, TrajectoryMark } from './trajectory.ts';

const shapeWords: Record<TrajectoryMark['shape'], string> = { ring: '现状', dot: '结果', goal: '目标' };

/** Name of a drawing for those who do not see it. */
export function nameTrajectory({ name, jurisdiction }: Pick<Indicator, 'name' | 'jurisdiction'>): string {
  return `${jurisdiction}${name}：各年的现状、目标与结果`;
}

/** All that a drawing shows, in words. */
export function describeTrajectory({ unit }: Pick<Indicator, 'unit'>, { marks, scale }: Trajectory): string {
  const told = [...marks]
    .sort((a, b) => ascending(a.year, b.year))
    .map((mark) => `${String(mark.year)}年${mark.strive ? '力争' : ''}${shapeWords[mark.shape]}${labelWords(mark)}`);
  const axis = `纵轴从${String(scale.domain[0])}到${String(scale.domain[1])}${scale.broken ? '，不从零起' : ''}`;
  return `${told.join('；')}。${unit === null ? '无单位' : `单位${unit}`}，${axis}。`;
}
