import { line, symbol, symbolCircle, symbolTriangle } from 'd3-shape';
import type { Mark } from './strip.ts';

/** Paths of a mark around its own origin, in pixels. */
export interface MarkPaths {
  /** Outline, filled or stroked by the class of its shape. */
  outline: string;
  /** Arrow to the side that a goal allows; null where it names none. */
  arrow: { shaft: string; head: string; turn: string } | null;
}

const segment = line();
const circle = symbol(symbolCircle, 90)() ?? '';
const triangle = symbol(symbolTriangle, 24)() ?? '';

function stroke(from: [number, number], to: [number, number]): string {
  return segment([from, to]) ?? '';
}

/** Draws a mark with d3-shape: a circle, or the bar of a goal with an arrow to the side that it allows. */
export function drawMark(mark: Mark): MarkPaths {
  if (mark.shape !== 'goal') return { outline: circle, arrow: null };
  const outline = stroke([0, -9], [0, 9]);
  if (mark.allows === null) return { outline, arrow: null };
  const reach = mark.allows === 'more' ? 8 : -8;
  const turn = `translate(${reach} 0) rotate(${mark.allows === 'more' ? 90 : -90})`;
  return { outline, arrow: { shaft: stroke([0, 0], [reach, 0]), head: triangle, turn } };
}
