import type { Citation } from '../../../model/citation.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Indicator } from '../../../model/indicator.ts';
import { listsBy, oneBy } from '../../../model/lists-by.ts';
import type { Outcome, OutcomeRule, Report } from '../../../model/outcome.ts';
import { dayOf } from '../../read/document-order.ts';
import type { Figure, Goal } from './figures.ts';
import { readOutcomes } from './goal-outcomes.ts';
import { judgeGoal, wayOf, type Judgement } from './judge.ts';

/** What is known of all texts when the outcomes of their targets are read. */
export interface OutcomeInput {
  readonly documents: readonly PolicyDocument[];
  readonly goals: readonly Goal[];
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  readonly citations: readonly Citation[];
}

/**
 * What became of targets, in their order: of each the first that a rule gives. Those that no text reports on have none.
 * A goal is judged only where measure, scope, unit, base and year are the same; else what is reported is told alone.
 */
export function joinOutcomes(input: OutcomeInput): Outcome[] {
  const finders = [inIndicators(input), inRows(input), inWords(input), repealed(input)];
  return input.goals.flatMap((goal) => {
    for (const find of finders) {
      const outcome = find(goal);
      if (outcome !== null) return [outcome];
    }
    return [];
  });
}

type Find = (goal: Goal) => Outcome | null;

/** By the points that the registry has joined. */
function inIndicators({ indicators }: OutcomeInput): Find {
  const found = new Map(
    indicators.flatMap((indicator) =>
      readOutcomes(indicator)
        .filter(({ results }) => results.length > 0)
        .map((one) => [one.goal.target, one] as const),
    ),
  );
  return (goal) => {
    const one = found.get(goal.id);
    if (one === undefined || one.reason === 'no-year' || one.outcome === 'unreported') return null;
    const judged = one.outcome === 'unclear' ? one.reason : one.outcome;
    return judged === null ? null : outcomeOf(goal, 'outcome/same-indicator', judged, one.results);
  };
}

/** By what the row of a table that sets the goal says was reached. */
function inRows({ figures }: OutcomeInput): Find {
  const ofTarget = listsBy(figures, ({ target }) => (target === null ? [] : [target]));
  return (goal) => judged(goal, 'outcome/same-row', ofTarget(goal.id));
}

/** By the same words of measure in a text of the same place. */
function inWords({ figures, documents }: OutcomeInput): Find {
  const documentOf = oneBy(documents, ({ id }) => id);
  const keyOf = ({ measure, document }: Pick<Figure, 'measure' | 'document'>) => {
    const place = documentOf(document)?.jurisdiction ?? null;
    return place === null ? [] : [`${place}\n${measure}`];
  };
  const alike = listsBy(figures, (figure) => (figure.isPart ? [] : keyOf(figure)));
  return (goal) => {
    // What a change is counted from is not said in the same words often enough to be sure.
    if (goal.isPart || goal.value === null || goal.comparator === 'decrease' || goal.comparator === 'increase')
      return null;
    const set = dayOrNull(documentOf(goal.document));
    const later = keyOf(goal)
      .flatMap(alike)
      .filter(({ document }) => document !== goal.document && isAfter(dayOrNull(documentOf(document)), set));
    return judged(goal, 'outcome/same-words', later);
  };
}

/** By a text that repeals the one that sets the goal before it falls due. */
function repealed({ citations, documents }: OutcomeInput): Find {
  const documentOf = oneBy(documents, ({ id }) => id);
  const repealOf = oneBy(
    citations.filter(({ relation, to }) => relation === 'repeals' && to !== null),
    ({ to }) => to ?? '',
  );
  return (goal) => {
    const repeal = repealOf(goal.document);
    if (repeal === undefined) return null;
    const { document, eid } = repeal.from;
    const day = documentOf(document)?.effectiveOn ?? dayOrNull(documentOf(document));
    if (day === null || (goal.deadline !== null && day.slice(0, goal.deadline.length) >= goal.deadline)) return null;
    const { quote, raw } = repeal;
    const report = { document, provision: eid, quote, raw, year: null, value: null, unit: null, text: null };
    return {
      target: goal.id,
      document: goal.document,
      status: 'withdrawn',
      rule: 'outcome/repealed',
      reason: null,
      reports: [report],
    };
  };
}

function judged(goal: Goal, rule: OutcomeRule, figures: readonly Figure[]): Outcome | null {
  const told = goal.year === null ? [] : figures.filter(({ year }) => year === goal.year);
  return told.length === 0 ? null : outcomeOf(goal, rule, judgeGoal(goal, told, wayOf(goal)), told);
}

function outcomeOf(goal: Goal, rule: OutcomeRule, judgement: Judgement, reports: readonly Report[]): Outcome {
  const isJudged = judgement === 'met' || judgement === 'missed';
  return {
    target: goal.id,
    document: goal.document,
    status: isJudged ? judgement : 'reported',
    rule,
    reason: isJudged ? null : judgement,
    reports: reports.map(({ document, provision, quote, raw, year, value, unit, text }) => ({
      ...{ document, provision, quote, raw, year, value, unit, text },
    })),
  };
}

function dayOrNull(document: PolicyDocument | undefined): string | null {
  return document === undefined ? null : dayOf(document);
}

function isAfter(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day > other;
}
