import type { IndicatorPoint } from '../../../../model/indicator.ts';
import type { Target } from '../../../../model/target.ts';
import { evidenceOf } from '../evidence.ts';
import type { AuditRule, AnomalyDraft } from '../audit-rule.ts';
import type { AuditSheet } from '../sheet.ts';
import { readScale } from '../../../../lexicon/unit-scale.ts';

/**
 * One number for one measure and year of an indicator in two units of different size: `5万吨` and `5吨`. What is the
 * same once it is converted is nothing to report.
 */
export const findTwoUnits: AuditRule = (sheet) =>
  sheet.indicators.flatMap(({ id, name, series }) =>
    groupsOf(series, ({ kind, year, baselineYear }) => [kind === 'target', year, baselineYear]).flatMap((points) =>
      compare(sheet, points, { about: id, indicator: id, subject: name }),
    ),
  );

/** Likewise in the targets of one document that belong to no indicator. */
export const findTwoUnitsInText: AuditRule = (sheet) =>
  groupsOf(
    sheet.targets.filter(({ indicator }) => indicator === null),
    ({ document, metric, deadline, baselineYear }) => [document, metric, deadline, baselineYear],
  ).flatMap((targets) => {
    const { document = '', provision = '', metric = '' } = targets[0] ?? {};
    return compare(sheet, targets, { about: `${document}-${provision}`, indicator: null, subject: metric });
  });

type Told = Pick<IndicatorPoint, 'value' | 'unit'>;

/** What tells one number of one thing. */
function groupsOf<One extends Told>(told: readonly One[], keyOf: (one: One) => unknown[]): One[][] {
  const numbers = told.filter(({ value, unit }) => value !== null && value !== 0 && unit !== null);
  const groups = Map.groupBy(numbers, (one) => [...keyOf(one), one.value, readScale(one.unit).base].join('\t'));
  return [...groups.values()];
}

function compare(
  sheet: AuditSheet,
  told: readonly (Target | IndicatorPoint)[],
  { about, indicator, subject }: Pick<AnomalyDraft, 'about' | 'indicator' | 'subject'>,
): AnomalyDraft[] {
  const factors = new Map(told.map((one) => [readScale(one.unit).factor, one]));
  if (factors.size < 2) return [];
  const amounts = [...factors.values()].map(({ value, unit }) => ({ value, unit }));
  const times = Math.round(Math.max(...factors.keys()) / Math.min(...factors.keys()));
  return [
    {
      rule: 'two-units',
      about,
      indicator,
      subject,
      finding: { code: 'two-units', values: { amounts, times } },
      evidence: evidenceOf(sheet, told),
    },
  ];
}
