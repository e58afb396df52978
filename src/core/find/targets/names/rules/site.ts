import type { UnitKind } from '../../../../../lexicon/units.ts';

/** A number of a clause that is a goal, with the words round it that may name what it measures. */
export interface NameSite {
  /** The words of the clause, its times and its label set out as `□`. */
  body: string;
  kind: UnitKind | null;
  /** How many goals the clause has, and which of them this is, counted from 0. */
  count: number;
  index: number;
  /** Which of several measures that have its value in common. */
  share: number;
  /** Words between the number before and this one, and the name that they give. */
  before: string;
  own: string;
  /** The noun behind the number. */
  object: string;
  /** All words before the first number, and the names that they list. */
  subject: string;
  listed: readonly string[];
  /** Whether the numbers stand right behind one another: `管网800公里、600公里`. */
  isRun: boolean;
  /** Whether 分别 deals the numbers out to the names. */
  isDealt: boolean;
  /** The measure of the goal before. */
  previous: string | null;
  /** Whether numbers count what is done in one year. */
  isYearly: boolean;
}

/** Example of a name: the clause, the names of its goals and, where one leaves it out, the measure before. */
interface NameExample {
  clause: string;
  names: readonly string[];
  previous?: string;
  isYearly?: boolean;
}

/** A rule that names what a number measures. */
export interface NameRule {
  /** Permanent: `name/…`. */
  id: string;
  examples: readonly [NameExample, ...NameExample[]];
  when: (site: NameSite) => boolean;
  gives: (site: NameSite) => string;
}
