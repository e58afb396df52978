import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** The vertical scale of a trajectory. */
export interface ValueScale {
  domain: readonly [number, number];
  /** Whether it begins above zero, which the drawing must mark. */
  broken: boolean;
  ticks: ValueTick[];
}

/** A labelled value on the vertical scale. */
export interface ValueTick {
  value: number;
  label: string;
}

// From zero, values that differ by less than this share of the greatest would lie on one line.
const flat = 0.3;

/** From zero to a round number; broken where values lie close together far from zero. Per cent end at 100 where they can. */
export function layScale(values: readonly number[], percent: boolean): ValueScale {
  const low = min(values) ?? 0;
  const high = max(values) ?? 0;
  const spread = high - low;
  const broken = low > 0 && spread > 0 && spread < flat * high;
  const from = broken ? Math.max(0, low - spread / 4) : Math.min(0, low);
  const to = broken ? high + spread / 4 : Math.max(0, high);
  const linear = scaleLinear([from, from === to ? 1 : to], [0, 1]).nice(4);
  const [start = 0, end = 1] = linear.domain();
  const domain: [number, number] = [start, percent && high <= 100 ? Math.min(end, 100) : end];
  const scale = scaleLinear(domain, [0, 1]);
  const format = scale.tickFormat(4);
  const ticks = scale.ticks(4).map((value) => ({ value, label: format(value) }));
  return { domain, broken: broken && start > 0, ticks };
}
