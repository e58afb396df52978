import type { Indicator, IndicatorPoint } from '../../../../model/indicator.ts';
import { evidenceOf } from '../evidence.ts';
import type { AuditRule } from '../finding.ts';
import { amountOf, areApart } from '../amount.ts';
import { readScale } from '../../../../lexicon/unit-scale.ts';

/** Years in which an indicator has two results; what is only a bound (`93%以上`) or about so much is no second one. */
export const findTwoResults: AuditRule = (sheet) =>
  sheet.indicators.flatMap((indicator) =>
    comparable(indicator).flatMap(({ year, points }) => {
      if (!areApart(points)) return [];
      const [first, ...others] = new Set(points.map((point) => amountOf(point, indicator)));
      return [
        {
          rule: 'two-results' as const,
          about: `${indicator.id}-${String(year)}`,
          indicator: indicator.id,
          subject: indicator.name,
          statement: `${String(year)}年的数值，一处写${first ?? ''}，另一处写${others.join('、')}，前后不同。`,
          evidence: evidenceOf(sheet, points),
        },
      ];
    }),
  );

/** Results of one year, in one unit and measured from one base year. */
function comparable({ series }: Indicator): { year: number; points: IndicatorPoint[] }[] {
  const results = series.filter(
    ({ kind, value, comparator }) => kind !== 'target' && value !== null && comparator === null,
  );
  const groups = Map.groupBy(results, ({ year, unit, baselineYear }) =>
    [year, readScale(unit).base, baselineYear].join(' '),
  );
  return [...groups.values()].flatMap((points) => {
    const year = points[0]?.year ?? null;
    return year === null ? [] : [{ year, points }];
  });
}
