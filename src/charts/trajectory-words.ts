import { ascending, max, min } from 'd3-array';
import type { Indicator } from '../model/indicator.ts';
import { labelWords } from './trajectory-labels.ts';
import type { Trajectory, TrajectoryMark } from './trajectory.ts';

const shapeWords: Record<TrajectoryMark['shape'], string> = { ring: '现状', dot: '结果', goal: '目标' };

/** Name of a drawing for those who do not see it. */
export function nameTrajectory({ name, jurisdiction }: Pick<Indicator, 'name' | 'jurisdiction'>): string {
  return `${jurisdiction}${name}：各年的现状、目标与结果`;
}

/** What a drawing shows in one sentence: the first and the last measured values, and the goals of the last year that has any. */
export function describeTrajectory({ marks }: Trajectory): string {
  const measured = marks.filter(({ shape }) => shape !== 'goal');
  const goals = marks.filter(({ shape }) => shape === 'goal');
  const years = measured.map(({ year }) => year);
  const ends = new Set([min(years), max(years)]);
  const last = max(goals, ({ year }) => year);
  const told = [...measured.filter(({ year }) => ends.has(year)), ...goals.filter(({ year }) => year === last)];
  return `${told
    .sort((a, b) => ascending(a.year, b.year))
    .map(tellMark)
    .join('；')}。`;
}

function tellMark(mark: TrajectoryMark): string {
  return `${String(mark.year)}年${mark.strive ? '力争' : ''}${shapeWords[mark.shape]}${labelWords(mark)}`;
}
