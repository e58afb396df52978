import { unitLabel } from '../../lexicon/unit-names.ts';
import type { Indicator, IndicatorPoint } from '../../model/indicator.ts';
import { pointInWords, yearInWords } from './indicators.ts';

/** What an indicator last was, or was last to be. */
interface LatestValue {
  readonly words: string;
  readonly year: string;
}

/** The last points of some kinds in words, each different value of their year once; null for none. */
export function latestInWords(indicator: Indicator, kinds: readonly IndicatorPoint['kind'][]): LatestValue | null {
  const points = latestOf(indicator, kinds);
  const [first] = points;
  if (first === undefined) return null;
  const different = [...Map.groupBy(points, valueKey).values()].flatMap(([point]) =>
    point ? pointInWords(point, indicator) : [],
  );
  return { words: different.join('；'), year: yearInWords(first) };
}

function valueKey({ value, text, unit, comparator }: IndicatorPoint): string {
  return [value, text, unit === null ? null : unitLabel(unit), comparator].join(' ');
}

/** The last points with a year among those of some kinds; results go before states of the same year. */
function latestOf({ series }: Indicator, kinds: readonly IndicatorPoint['kind'][]): IndicatorPoint[] {
  const dated = series.filter(({ kind, year }) => kinds.includes(kind) && year !== null);
  const year = dated.at(-1)?.year ?? null;
  const last = dated.filter((point) => point.year === year);
  const results = last.filter(({ kind }) => kind === 'actual');
  return results.length > 0 ? results : last;
}
