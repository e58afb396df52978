import type { UnitKind } from '../../../../../lexicon/units.ts';
import { amountRules } from './amounts.ts';
import { boundRules } from './bounds.ts';
import { countRules } from './counts.ts';
import { gateRules } from './gates.ts';
import { limitRules } from './limits.ts';
import { namedCountRules, sizedSubjectRule } from './named-counts.ts';
import { normRules } from './norms.ts';
import { listRules } from './lists.ts';
import { otherRules } from './others.ts';
import { scopeRules } from './scopes.ts';
import { shareRules } from './shares.ts';
import type { NumberRule } from './site.ts';

/** The rules that a number by itself is read by, in their order. */
const goalRules: readonly NumberRule[] = [
  ...normRules,
  ...scopeRules,
  ...amountRules,
  sizedSubjectRule,
  ...limitRules,
  ...boundRules,
  ...listRules,
  ...shareRules,
  ...countRules,
  ...namedCountRules,
  ...otherRules,
];

/** The rules that a number of a clause is read by, in their order. */
export const numberRules: readonly NumberRule[] = [...gateRules, ...goalRules];

const kinds: readonly (UnitKind | null)[] = ['share', 'count', 'measure', 'time', 'money', null];
const byKind = (rules: readonly NumberRule[]) =>
  new Map(kinds.map((kind) => [kind, rules.filter(({ of }) => !of || (kind !== null && of.includes(kind)))]));
const goalsByKind = byKind(goalRules);
const allByKind = byKind(numberRules);

/** The rules that look at a quantity of a kind; `alone` where no clause stands round it, as in the cell of a table. */
export function rulesFor(kind: UnitKind | null, alone: boolean): readonly NumberRule[] {
  return (alone ? goalsByKind : allByKind).get(kind) ?? [];
}
