import type { BoundKind } from '../../../../../lexicon/bounds.ts';
import type { UnitKind } from '../../../../../lexicon/units.ts';
import type { Comparator } from '../../../../../model/target.ts';
import type { Quantity } from '../../../clause/quantities.ts';
import type { Rule } from '../rule.ts';

/** A quantity that is a goal, and how. */
export interface Goal {
  quantity: Quantity;
  comparator: Comparator;
  /** Id of the rule that says so. */
  rule: string;
}

/** A number of a clause with what stands round it. */
export interface NumberSite {
  /** The words of the clause, its times and its label set out as `□`. */
  body: string;
  quantity: Quantity;
  /** All quantities of the clause. */
  quantities: readonly Quantity[];
  /** The words before the number, less those that only colour it: `约`, `均`, `力争`. */
  before: string;
  after: string;
  /** Bound word that closes `before`. */
  bound: BoundKind | null;
  /** The goal before it in the clause. */
  previous: Goal | null;
  /** Whether a comma of a list parts it from the goal before. */
  listed: boolean;
  /** Whether another number follows, and whether there is any other. */
  later: boolean;
  alone: boolean;
  /** Whether a verb whose object is counted stands right before it. */
  counts: boolean;
  /** The same, or, of what is due, a verb of giving. */
  acts: boolean;
  /** Whether such a verb stands anywhere before it. */
  verbBefore: boolean;
  /** Whether a date or a recurrence governs it. */
  due: boolean;
  /** Whether it may be a goal at all: it is due, or its clause speaks of duty. */
  owed: boolean;
  /** Whether it comes round. */
  recurs: boolean;
  /** How the numbers of the clause before are counted; null where they are none that are. */
  counting: Comparator | null;
}

export type NumberRule = Rule<NumberSite, Comparator> & {
  /** Kinds of quantity that it looks at; absent where any will do. */
  of?: readonly UnitKind[];
};

/** The comparator as the word behind the number limits it: `达到5%以上` is 不低于. */
export function limited(comparator: Comparator): (site: NumberSite) => Comparator {
  return ({ quantity: { bound } }) => {
    if (bound === 'about') return 'approx';
    if (bound === 'floor') return 'gte';
    return bound === 'ceiling' ? 'lte' : comparator;
  };
}

/** Whether a noun follows that the number may only describe. */
export function describes({ listed, quantity, after }: NumberSite): boolean {
  if (listed && quantity.kind === 'count') return false;
  return /^（(?:不)?含）?(?:以下|以上)?的?\p{Script=Han}|^（含）的/u.test(after) || /^的?\p{Script=Han}/u.test(after);
}
