import { line } from 'd3-shape';

const path = line().digits(2);

/** Straight strokes from point to point, as the data of a path. */
export function polyline(...points: [number, number][]): string {
  return path(points) ?? '';
}
