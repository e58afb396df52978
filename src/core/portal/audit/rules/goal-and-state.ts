import type { Indicator, IndicatorPoint } from '../../../../model/indicator.ts';
import { evidenceOf } from '../evidence.ts';
import type { AuditRule, AnomalyDraft } from '../audit-rule.ts';
import { isSameUnit } from '../../../../lexicon/unit-names.ts';
import type { AuditSheet } from '../sheet.ts';

/** Words by which a text says itself that what has been reached is to be kept. */
const kept = /保持|稳定|巩固|维持|不降低|不减少/u;

/**
 * Goals that are worse than what had been reached when they were set, or the same without the text saying that it
 * is to be kept. A goal that nothing can surpass (`100%`) is none.
 */
export const findGoalsBelowState: AuditRule = (sheet) =>
  sheet.indicators.flatMap((indicator) => {
    const goals = indicator.series.filter(({ kind, value }) => kind === 'target' && value !== null);
    const sets = Map.groupBy(goals, ({ document, year, value }) => `${document} ${String(year)} ${String(value)}`);
    return [...sets.values()].flatMap((set) => compare(sheet, indicator, set));
  });

function compare(sheet: AuditSheet, indicator: Indicator, goals: readonly IndicatorPoint[]): AnomalyDraft[] {
  const [goal] = goals;
  const state = goal === undefined ? null : latestState(sheet, indicator, goal);
  if (!goal || !state || goal.year === null || goal.value === null || state.year === null || state.value === null)
    return [];
  const higherIsBetter = indicator.direction === 'more';
  const gain = higherIsBetter ? goal.value - state.value : state.value - goal.value;
  const isLimit = higherIsBetter ? indicator.unit === '%' && goal.value >= 100 : goal.value <= 0;
  const isSame = gain === 0 && !isLimit && goal.comparator !== 'gt' && goal.comparator !== 'lt';
  const isWorse = gain < 0;
  if (!isWorse && (!isSame || goals.some(({ quote, text }) => kept.test(quote) || kept.test(text ?? '')))) return [];
  const { unit, measures, direction } = indicator;
  return [
    {
      rule: 'goal-and-state',
      about: `${indicator.id}-${goal.document}-${String(goal.year)}`,
      indicator: indicator.id,
      subject: indicator.name,
      finding: {
        code: 'goal-and-state',
        values: {
          goal: { year: goal.year, value: goal.value, comparator: goal.comparator },
          state: { year: state.year, value: state.value, comparator: state.comparator },
          unit,
          measures,
          direction,
          baselineYear: goal.baselineYear,
          outcome: isSame ? 'same' : 'worse',
        },
      },
      evidence: evidenceOf(sheet, [state, ...goals]),
    },
  ];
}

/** The last state before the goal was set: of the row's own start in a table of outcomes, else before its document. */
function latestState(sheet: AuditSheet, { series }: Indicator, goal: IndicatorPoint): IndicatorPoint | null {
  const set = sheet.yearOf(goal.document);
  const isReview = goal.target !== null && sheet.target(goal.target)?.origin === 'outcome-table';
  const states = series.filter(
    ({ kind, year, value, unit, comparator, baselineYear, document, provision }) =>
      kind !== 'target' &&
      value !== null &&
      comparator === null &&
      year !== null &&
      goal.year !== null &&
      year < goal.year &&
      (isReview ? document === goal.document && provision === goal.provision : set !== null && year < set) &&
      isSameUnit(unit, goal.unit) &&
      baselineYear === goal.baselineYear,
  );
  return states.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)).at(0) ?? null;
}
