import { line, symbol, symbolCircle, symbolTriangle } from 'd3-shape';
import type { TrajectoryMark } from './trajectory.ts';

/** Paths of a mark around its own origin, in pixels. */
export interface TrajectoryPaths {
  outline: string;
  /** Arrow to the side that a goal allows; null where it names none. */
  arrow: { shaft: string; head: string; turn: string } | null;
}

const segment = line();
const ring = symbol(symbolCircle, 130)() ?? '';
const dot = symbol(symbolCircle, 46)() ?? '';
const triangle = symbol(symbolTriangle, 24)() ?? '';

/** Draws a mark with d3-shape: a circle, or the level bar of a goal with an arrow up (≥) or down (≤). */
export function drawTrajectoryMark({ shape, allows }: Pick<TrajectoryMark, 'shape' | 'allows'>): TrajectoryPaths {
  if (shape !== 'goal') return { outline: shape === 'ring' ? ring : dot, arrow: null };
  const outline =
    segment([
      [-11, 0],
      [11, 0],
    ]) ?? '';
  if (allows === null) return { outline, arrow: null };
  const reach = allows === 'up' ? -9 : 9;
  const shaft =
    segment([
      [0, 0],
      [0, reach],
    ]) ?? '';
  return {
    outline,
    arrow: { shaft, head: triangle, turn: `translate(0 ${String(reach)}) rotate(${allows === 'up' ? '0' : '180'})` },
  };
}
