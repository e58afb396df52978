import { placeKey } from '../../../../model/place-key.ts';
import type { Indicator, IndicatorPoint } from '../../../../model/indicator.ts';
import { evidenceOf } from '../evidence.ts';
import type { AnomalyDraft, AuditRule } from '../audit-rule.ts';
import { amountOf, areApart, eachOnce } from '../amount.ts';
import { readScale } from '../../../../lexicon/unit-scale.ts';
import type { AuditSheet } from '../sheet.ts';

/**
 * Years for which an indicator has two goals, in two places. What must be done and what is striven for may differ,
 * and one provision may set several goals under several conditions.
 */
export const findTwoGoals: AuditRule = (sheet) =>
  sheet.indicators.flatMap((indicator) =>
    comparable(indicator).flatMap(({ year, points: unsorted }): AnomalyDraft[] => {
      const points = unsorted.toSorted((a, b) => (sheet.yearOf(a.document) ?? 0) - (sheet.yearOf(b.document) ?? 0));
      if (!areApart(points)) return [];
      const documents = [...new Set(points.map(({ document }) => document))];
      const goals = points.map((point) => ({ ...amountOf(point, indicator), ...originOf(sheet, point) }));
      return [
        {
          rule: 'two-goals',
          about: `${indicator.id}-${String(year)}`,
          indicator: indicator.id,
          subject: indicator.name,
          finding: {
            code: 'two-goals',
            values: { year, in: documents.length > 1 ? 'documents' : 'provisions', goals: eachOnce(goals) },
          },
          evidence: evidenceOf(sheet, points),
        },
      ];
    }),
  );

/** The year of the document that gives a goal; a table of outcomes tells one of before its document. */
function originOf(sheet: AuditSheet, { document, target }: IndicatorPoint) {
  const recalled = target !== null && sheet.target(target)?.origin === 'outcome-table';
  return { documentYear: sheet.yearOf(document), recalled };
}

/** Goals for one year, in one unit, from one base year, of one strength, where each provision sets only one. */
function comparable({ series }: Indicator): { year: number; points: IndicatorPoint[] }[] {
  const goals = series.filter(({ kind, value }) => kind === 'target' && value !== null);
  const groups = Map.groupBy(goals, ({ year, unit, baselineYear, strength }) =>
    [year, readScale(unit).base, baselineYear, strength].join(' '),
  );
  return [...groups.values()].flatMap((points) => {
    const year = points[0]?.year ?? null;
    const alone = [...Map.groupBy(points, placeKey).values()].filter(
      (own) => new Set(own.map(({ value }) => value)).size === 1,
    );
    return year === null ? [] : [{ year, points: alone.flat() }];
  });
}
