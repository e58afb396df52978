import type { Target } from '../../../../model/target.ts';
import { measureOf } from '../../compare/measure.ts';
import { evidenceOf } from '../evidence.ts';
import type { AnomalyDraft, AuditRule } from '../audit-rule.ts';

/**
 * Goals that a text demands in one provision and only strives for in another: `到2025年，全面达到创建要求`,
 * `力争2025年全面达到创建要求`. What one provision sets as a floor and a wish is no discrepancy.
 */
export const findTwoStrengths: AuditRule = (sheet) =>
  [...Map.groupBy(sheet.targets, likeness).values()].flatMap((goals): AnomalyDraft[] => {
    const must = goals.filter(({ strength }) => strength === 'must');
    const strive = goals.filter((goal) => goal.strength === 'strive' && !must.some(isBeside(goal)));
    const [first] = strive;
    if (first === undefined || must.length === 0) return [];
    return [
      {
        rule: 'two-strengths',
        about: `${first.document}-${first.provision}`,
        indicator: first.indicator,
        subject: first.metric,
        finding: { code: 'two-strengths', values: { wish: wishIn(first) } },
        evidence: evidenceOf(sheet, [...must, ...strive]),
      },
    ];
  });

/** What makes two goals one: text, measure, value and year. */
function likeness(goal: Target): string {
  const { document, value, unit, text, comparator, deadline, recurrence, baselineYear } = goal;
  return [
    document,
    measureOf(goal),
    value,
    unit,
    text,
    comparator,
    deadline?.slice(0, 4),
    recurrence,
    baselineYear,
  ].join('\t');
}

function isBeside({ provision }: Target): (other: Target) => boolean {
  return (other) => other.provision === provision;
}

function wishIn({ quote }: Target): string {
  return /力争|争取|努力/u.exec(quote)?.[0] ?? '力争';
}
