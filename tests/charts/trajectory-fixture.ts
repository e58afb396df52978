import type { Indicator, IndicatorPoint } from '../../src/model/indicator.ts';

/** The series of a published indicator. */
export function pointsOf(indicators: readonly Indicator[], id: string): IndicatorPoint[] {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`There is no indicator ${id}.`);
  return found.series;
}

/** A point with the fields that a test is not about. */
export function pointOf(
  fields: Pick<IndicatorPoint, 'kind' | 'year' | 'value'> & Partial<IndicatorPoint>,
): IndicatorPoint {
  return {
    unit: '%',
    text: null,
    comparator: fields.kind === 'target' ? 'eq' : null,
    strength: fields.kind === 'target' ? 'must' : null,
    baselineYear: null,
    document: 'sample',
    provision: 'p_1',
    quote: '样句',
    raw: { start: 0, end: 2 },
    target: null,
    note: null,
    ...fields,
  };
}

/** An indicator in per cent with these points. */
export function indicatorOf(series: IndicatorPoint[], fields: Partial<Indicator> = {}): Indicator {
  const names = { id: 'sample', name: '甲', english: null, synonyms: [] };
  const text = { ...names, jurisdiction: '杭州市', note: null, reason: '样例', related: [] };
  return { ...text, unit: '%', direction: 'more', measures: 'level', since: null, series, ...fields };
}
