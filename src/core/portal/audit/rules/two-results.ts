import type { Indicator, IndicatorPoint } from '../../../../model/indicator.ts';
import { evidenceOf } from '../evidence.ts';
import type { AnomalyDraft, AuditRule } from '../audit-rule.ts';
import { amountOf, areApart, eachOnce } from '../amount.ts';
import { readScale } from '../../../../lexicon/unit-scale.ts';

/** Years in which an indicator has two results; what is only a bound (`93%以上`) or about so much is no second one. */
export const findTwoResults: AuditRule = (sheet) =>
  sheet.indicators.flatMap((indicator) =>
    comparable(indicator).flatMap(({ year, points }): AnomalyDraft[] => {
      if (!areApart(points)) return [];
      const amounts = eachOnce(points.map((point) => amountOf(point, indicator)));
      return [
        {
          rule: 'two-results',
          about: `${indicator.id}-${String(year)}`,
          indicator: indicator.id,
          subject: indicator.name,
          finding: { code: 'two-results', values: { year, amounts } },
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
