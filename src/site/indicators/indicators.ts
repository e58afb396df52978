import { unitInWords } from '../../lexicon/unit-names.ts';
import type { Indicator, IndicatorPoint } from '../../model/indicator.ts';
import { portal } from '../portal/portal.ts';
import { documentHref, href } from '../page/href.ts';
import { placeWords } from '../provisions/place.ts';
import { deadlineInWords, goalInWords, strengthLabel } from '../targets/labels.ts';

const pointKindLabels: Record<IndicatorPoint['kind'], string> = {
  baseline: '现状',
  target: '目标',
  actual: '结果',
};

/** What to know of each direction. */
export const directionLabels: Record<Indicator['direction'], string> = { more: '数值越高越好', less: '数值越低越好' };

/** A point in words: a goal as the targets tell it, `57微克/立方米`, `比2015年下降72.2%`, `保持现状并略有提升`. */
export function pointInWords(point: IndicatorPoint, { measures }: Pick<Indicator, 'measures'>): string {
  const target = point.target === null ? undefined : portal.target(point.target);
  if (target !== undefined) return goalInWords(target);
  const { value, text, unit, comparator, baselineYear } = point;
  if (value === null) return text ?? '';
  const bound = comparator === 'gte' ? '以上' : comparator === 'approx' ? '左右' : '';
  const amount = `${comparator === 'lte' ? '不超过' : ''}${String(value)}${unitInWords(unit ?? '')}${bound}`;
  if (measures === 'level') return amount;
  const since = baselineYear === null ? '' : `比${baselineYear}年`;
  return since + (measures === 'decrease' ? '下降' : '提高') + amount;
}

/** `2020年`, the deadline of a target as its text sets it, or that the text names no year. */
export function yearInWords({ year, target }: IndicatorPoint): string {
  const { deadline, deadlineText } = (target === null ? undefined : portal.target(target)) ?? {};
  return deadlineInWords(deadline ?? null, '', deadlineText) ?? (year === null ? '未写年份' : `${String(year)}年`);
}

/** `目标`, with what the text says of its strength. */
export function kindInWords({ kind, strength }: IndicatorPoint): string {
  return strength === 'strive' ? strengthLabel(strength) + pointKindLabels[kind] : pointKindLabels[kind];
}

/** Where a point stands: its document with its status, the place in words and its address. */
export function receiptOf({ document, provision }: IndicatorPoint) {
  const { title, status } = portal.documentOf({ document });
  return {
    title,
    status,
    place: placeWords(document, provision),
    address: documentHref(document, provision),
  };
}

/** Address of a point's own page, null for what is no target. */
export function targetHref({ target }: IndicatorPoint): string | null {
  return target === null ? null : href(`/targets/${target}/`);
}
