import type { Comparator } from '../model/target.ts';

/** Shape of a point: open circle, filled dot, or the bar of a goal, dashed where the text strives for it. */
export type TrajectoryShape = 'ring' | 'dot' | 'goal';

/** Points of one kind, year and value, drawn once. */
export interface TrajectoryMark {
  shape: TrajectoryShape;
  year: number;
  value: number;
  comparator: Comparator | null;
  strive: boolean;
  /** Number of points that it stands for. */
  count: number;
  /** Place along the chart in per cent of its width. */
  x: number;
  /** Place down the chart in pixels. */
  y: number;
  /** Side that a goal allows, null where it names none. */
  allows: 'more' | 'less' | null;
}
