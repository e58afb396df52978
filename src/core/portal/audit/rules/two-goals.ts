import type { Indicator, IndicatorPoint } from '../../../../model/indicator.ts';
import { evidenceOf } from '../evidence.ts';
import type { AuditRule } from '../finding.ts';
import { amountOf, areApart } from '../amount.ts';
import { readScale } from '../../../../lexicon/unit-scale.ts';
import type { AuditSheet } from '../sheet.ts';

/**
 * Years for which an indicator has two goals, in two places. What must be done and what is striven for may differ,
 * and one provision may set several goals under several conditions.
 */
export const findTwoGoals: AuditRule = (sheet) =>
  sheet.indicators.flatMap((indicator) =>
    comparable(indicator).flatMap(({ year, points: unsorted }) => {
      const points = unsorted.toSorted((a, b) => (sheet.yearOf(a.document) ?? 0) - (sheet.yearOf(b.document) ?? 0));
      if (!areApart(points)) return [];
      const documents = [...new Set(points.map(({ document }) => document))];
      const where = documents.length > 1 ? '不同文件' : '同一文件的不同条文';
      const goals = points.map((point) => `${amountOf(point, indicator)}${origin(sheet, point)}`);
      const list = [...new Set(goals)].join('、');
      return [
        {
          rule: 'two-goals' as const,
          about: `${indicator.id}-${String(year)}`,
          indicator: indicator.id,
          subject: indicator.name,
          statement: `${where}为${String(year)}年定的目标不同：${list}。`,
          evidence: evidenceOf(sheet, points),
        },
      ];
    }),
  );

/** `（2016年文件）`; a table of outcomes tells a goal of before its document. */
function origin(sheet: AuditSheet, { document, target }: IndicatorPoint): string {
  const year = sheet.yearOf(document);
  const isReview = sheet.targets.some(({ id, origin }) => id === target && origin === 'outcome-table');
  return year === null ? '' : `（${String(year)}年文件${isReview ? '回顾' : ''}）`;
}

/** Goals for one year, in one unit, from one base year, of one strength, where each provision sets only one. */
function comparable({ series }: Indicator): { year: number; points: IndicatorPoint[] }[] {
  const goals = series.filter(({ kind, value }) => kind === 'target' && value !== null);
  const groups = Map.groupBy(goals, ({ year, unit, baselineYear, strength }) =>
    [year, readScale(unit).base, baselineYear, strength].join(' '),
  );
  return [...groups.values()].flatMap((points) => {
    const year = points[0]?.year ?? null;
    const alone = [...Map.groupBy(points, ({ document, provision }) => `${document} ${provision}`).values()].filter(
      (own) => new Set(own.map(({ value }) => value)).size === 1,
    );
    return year === null ? [] : [{ year, points: alone.flat() }];
  });
}
