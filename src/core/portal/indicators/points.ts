import { readIndicatorColumns } from '../../read/tables/columns.ts';
import { readCell } from '../../read/tables/read-cell.ts';
import type { IndicatorPoint, RegisteredIndicator, ReviewedPoint } from '../../../model/indicator.ts';
import type { Target } from '../../../model/target.ts';
import type { PlacedRow } from '../placed-rows.ts';
import type { WordLocator } from '../../read/word-locator.ts';

/** The goal that a target sets. */
export function targetPoint(target: Target, note: string | null): IndicatorPoint {
  const { value, unit, text, comparator, strength, baselineYear, deadline } = target;
  return {
    kind: 'target',
    year: deadline === null ? null : Number(deadline.slice(0, 4)),
    value,
    unit,
    text,
    comparator,
    strength,
    baselineYear,
    ...receipt(target),
    target: target.id,
    note,
  };
}

function receipt({ document, provision, quote, raw }: Target) {
  return { document, provision, quote, raw };
}

/**
 * States and outcomes that the table row of a target reports; a lost or empty cell gives none.
 * @param place the row that the target stands in; none for one outside of tables
 */
export function cellPoints(target: Target, note: string | null, place: PlacedRow | undefined): IndicatorPoint[] {
  const columns = place === undefined ? null : readIndicatorColumns(place.table);
  if (place === undefined || columns === null) return [];
  const { row } = place;
  return columns.values.flatMap(({ role, index, header }): IndicatorPoint[] => {
    const reading = readCell(row.cells[index] ?? null);
    // A cell that the row above covers stands in the words of that row, not of this one.
    if (role === 'goal' || reading.kind === 'missing' || row.rowSpans[index] === 0) return [];
    const isValue = reading.kind === 'value';
    return [
      {
        kind: role === 'outcome' ? 'actual' : 'baseline',
        year: Number(/[0-9]{4}/u.exec(header)?.[0]),
        value: isValue ? reading.value : null,
        unit: isValue ? (reading.percent ? '%' : unitOfRow(target)) : null,
        text: isValue ? null : reading.printed,
        comparator: isValue ? reading.comparator : null,
        strength: null,
        baselineYear: target.baselineYear,
        ...receipt(target),
        target: null,
        note,
      },
    ];
  });
}

/** Unit of a row's cells, which a goal in words does not carry: `受污染耕地安全利用率（%）`. */
function unitOfRow({ unit, metric }: Target): string | null {
  return unit ?? (/%[）)]?$/u.test(metric) ? '%' : null);
}

/** A state that only prose reports; null where its quote does not stand once in the words, with the number or the words in it. */
export function reviewedPoint(
  point: ReviewedPoint,
  { unit, since: baselineYear }: Pick<RegisteredIndicator, 'unit' | 'since'>,
  words: string,
  locate: WordLocator,
): IndicatorPoint | null {
  const { document, provision, quote, value, text, kind, year, comparator, note } = point;
  const start = words.indexOf(quote);
  if (start < 0 || words.includes(quote, start + 1) || !tells(quote, point)) return null;
  const raw = locate(provision, { start, end: start + quote.length });
  const rest = {
    text,
    comparator,
    strength: null,
    baselineYear,
    document,
    provision,
    quote,
    raw,
    target: null,
    note,
  };
  return { kind, year, value, unit: value === null ? null : unit, ...rest };
}

function tells(quote: string, { value, text }: Pick<ReviewedPoint, 'value' | 'text'>): boolean {
  return value === null ? quote.includes(text ?? '') : names(quote, value);
}

/** Whether a quote names a number: `29.8` in `浓度为29.8微克`, not in `129.8` or `29.85`. */
function names(quote: string, value: number): boolean {
  const digits = String(value).replace('.', '\\.');
  const zeros = Number.isInteger(value) ? '(?:\\.0+)?' : '0*';
  return new RegExp(`(?<![\\d.])${digits}${zeros}(?!\\.?\\d)`, 'u').test(quote);
}
