import { roundPlace, type Mark } from './grammar.ts';
import { polyline } from './polyline.ts';

/** An open box with slanting strokes: what is striven for, also in black and white. */
export function hatchedBox(x: number, y: number, width: number, height: number): Mark[] {
  const strokes: string[] = [];
  const step = 4;
  for (let start = step; start < width + height; start += step) {
    const from = { x: Math.max(0, start - height), y: Math.min(start, height) };
    const to = { x: Math.min(start, width), y: Math.max(0, start - width) };
    strokes.push(polyline([x + from.x, y + from.y], [x + to.x, y + to.y]));
  }
  const box = {
    kind: 'rect',
    role: 'outline',
    x: roundPlace(x),
    y: roundPlace(y),
    width: roundPlace(width),
    height: roundPlace(height),
  } as const;
  return [box, { kind: 'path', role: 'base', d: strokes.join('') }];
}
