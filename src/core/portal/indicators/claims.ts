import type { RegisteredIndicator } from '../../../model/indicator.ts';
import { listsBy } from '../../../model/lists-by.ts';
import type { Target } from '../../../model/target.ts';

/** How an indicator claims targets of one document. */
export type Match = RegisteredIndicator['match'][number];

/** Gives targets the indicators that claim them, as the registry says; of two, which is an error, the last. */
export function openClaims(
  registry: readonly Pick<RegisteredIndicator, 'id' | 'match'>[],
): (targets: readonly Target[]) => Target[] {
  const claims = registry.flatMap(({ id, match }) => match.map((rule) => ({ id, rule })));
  const claimsOn = listsBy(claims, ({ rule }) => [rule.document]);
  const ownerOf = (target: Target) => claimsOn(target.document).findLast(({ rule }) => fitsRule(target, rule))?.id;
  return (targets) => targets.map((target) => ({ ...target, indicator: ownerOf(target) ?? null }));
}

/** Whether a target of the document of a rule is one that it means. */
export function fitsRule(target: Target, { provision, metric, quote }: Match): boolean {
  return (
    (provision === undefined || target.provision === provision) &&
    (metric === undefined || new RegExp(metric, 'u').test(target.metric)) &&
    (quote === undefined || new RegExp(quote, 'u').test(target.quote))
  );
}
