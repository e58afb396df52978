import type { Comparator } from '../../../model/target.ts';
import type { ProvisionAccount } from './document-targets.ts';
import type { PlacedTarget } from './target-draft.ts';

/** How far the values of goals can be held against each other: levels with levels, changes with changes of their kind. */
const sides: ReadonlyMap<Comparator, string> = new Map([
  ...(['eq', 'gt', 'gte', 'lt', 'lte', 'approx', 'count'] as const).map((level) => [level, 'level'] as const),
  ['increase', 'increase'],
  ['decrease', 'decrease'],
]);

/**
 * Gives up the goals in prose that say different amounts of the same for the same time: one of them at least has lost
 * what tells it from the other.
 */
export function giveUpContradicted(accounts: readonly ProvisionAccount[]): ProvisionAccount[] {
  const prose = accounts.flatMap(({ targets }) => targets.filter(({ origin }) => origin === 'prose'));
  const groups = Map.groupBy(prose, keyOf);
  const given = new Set([...groups].flatMap(([key, group]) => (key !== null && differ(group) ? group : [])));
  return given.size === 0 ? [...accounts] : accounts.map((account) => without(account, given));
}

/** What two goals have in common that can only both hold where they say the same amount; null of one without an amount. */
function keyOf(target: PlacedTarget): string | null {
  const { value, comparator, metric, unit, deadline, recurrence, from, baselineYear, strength, scope } = target;
  const side = sides.get(comparator);
  if (value === null || side === undefined) return null;
  return JSON.stringify([side, metric, unit, deadline, recurrence, from, baselineYear, strength, scope]);
}

function differ([first, ...others]: readonly PlacedTarget[]): boolean {
  return others.some(({ value, valueMax }) => value !== first?.value || valueMax !== first.valueMax);
}

function without(account: ProvisionAccount, given: ReadonlySet<PlacedTarget>): ProvisionAccount {
  const lost = account.targets.filter((target) => given.has(target));
  if (lost.length === 0) return account;
  const isLost = (draft: Pick<PlacedTarget, 'quote' | 'metric' | 'value'>) =>
    lost.some(
      ({ quote, metric, value }) =>
        quote.start === draft.quote.start && metric === draft.metric && value === draft.value,
    );
  const clauses = account.clauses.map((one) => {
    const drafts = one.drafts.filter((draft) => !isLost(draft));
    if (drafts.length === one.drafts.length) return one;
    const span = { start: 0, end: one.clause.text.length };
    const trial = { of: 'clause', span, tried: [], rule: 'draft/contradicted', refused: 'contradicted' } as const;
    return { ...one, drafts, trials: [...one.trials, trial] };
  });
  return { ...account, clauses, targets: account.targets.filter((target) => !given.has(target)) };
}
