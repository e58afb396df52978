import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** A labelled linear scale of a strip. */
export interface StripScale {
  /** Name of the unit at the axis, null where the source gives none. */
  unit: string | null;
  domain: readonly [number, number];
}

/** A labelled place on a strip. */
export interface Tick {
  /** Place along the strip in per cent of its width. */
  x: number;
  label: string;
}

/** Domain of all rows of per cent together: 0 to 100, wider only where a value lies outside. */
export function percentDomain(values: readonly number[]): readonly [number, number] {
  return [Math.min(0, min(values) ?? 0), Math.max(100, max(values) ?? 100)];
}

/** Domain of a row with a unit of its own: from 0 to a round number not below its largest value. */
export function unitDomain(values: readonly number[]): readonly [number, number] {
  const low = Math.min(0, min(values) ?? 0);
  const high = Math.max(0, max(values) ?? 0);
  const [start = 0, end = 1] = scaleLinear()
    .domain(low === high ? [0, 1] : [low, high])
    .nice(4)
    .domain();
  return [start, end];
}

/** Place of a value along the strip, in per cent of its width. */
export function stripPlace({ domain }: StripScale, value: number): number {
  return round(scaleLinear([...domain], [0, 100])(value));
}

/** About five round ticks, the first at the origin. */
export function stripTicks(scale: StripScale): Tick[] {
  const linear = scaleLinear([...scale.domain], [0, 100]);
  const format = linear.tickFormat(5);
  return linear.ticks(5).map((value) => ({ x: round(linear(value)), label: format(value) }));
}

// Two decimals of a per cent are a fiftieth of a pixel on the widest page.
function round(place: number): number {
  return Math.round(place * 100) / 100;
}
