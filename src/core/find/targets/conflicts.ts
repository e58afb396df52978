import type { Comparator } from '../../../model/target.ts';
import type { ProvisionAccount } from './document-targets.ts';
import type { PlacedTarget } from './target-draft.ts';

type Side = 'level' | 'floor' | 'ceiling' | 'increase' | 'decrease';

/** On which side of what is asked a value stands; those of changes are held against changes of their kind alone. */
const sides: ReadonlyMap<Comparator, Side> = new Map([
  ['eq', 'level'],
  ['approx', 'level'],
  ['count', 'level'],
  ['gt', 'floor'],
  ['gte', 'floor'],
  ['lt', 'ceiling'],
  ['lte', 'ceiling'],
  ['increase', 'increase'],
  ['decrease', 'decrease'],
]);
const isChange = (side: Side) => side === 'increase' || side === 'decrease';

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
  return JSON.stringify([
    isChange(side) ? side : 'level',
    metric,
    unit,
    deadline,
    recurrence,
    from,
    baselineYear,
    strength,
    scope,
  ]);
}

/** Whether no amount meets them all; a floor and a ceiling above it may both hold: `不低于1%、不高于3%`. */
function differ(group: readonly PlacedTarget[]): boolean {
  const amounts = (side: Side) =>
    group.filter(({ comparator }) => sides.get(comparator) === side).map(({ value, valueMax }) => [value, valueMax]);
  const [floors, ceilings] = [amounts('floor'), amounts('ceiling')];
  const isRange = floors.length + ceilings.length === group.length && floors.length > 0 && ceilings.length > 0;
  if (!isRange) return new Set(group.map(({ value, valueMax }) => JSON.stringify([value, valueMax]))).size > 1;
  const [low, high] = [floors[0]?.[0] ?? null, ceilings[0]?.[0] ?? null];
  return [floors, ceilings].some((own) => new Set(own.map(String)).size > 1) || Number(low) > Number(high);
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
