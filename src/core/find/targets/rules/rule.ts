import type { Stance } from '../stance.ts';
import type { Reason } from './reasons.ts';

/** Example of a rule: a paragraph, or one that needs to be told more of where it stands. */
export type Example =
  | string
  | {
      text: string;
      /** Whether it stands under 目标, or in an article (条). */
      goals?: boolean;
      article?: boolean;
      /** How its text is to be taken; as a plan where it is not told. */
      stance?: Stance;
      /** In a statute: the words that lead the list it stands in, and the heading of its chapter. */
      lead?: string;
      heading?: string;
      /** Year of issue, and of a plan for one year. */
      asOf?: number;
      year?: number;
      /** The first and the last year that its document plans for. */
      plan?: readonly [from: number, to: number];
      /** The name of the task whose contents it is. */
      task?: string;
    }
  | TableExample;

/** Example of a rule for the cells of a table. */
export interface TableExample {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

interface Case<Site> {
  /** Permanent: a group and a name, `bound/at-least`. */
  id: string;
  /** Paragraphs in which it decides; each is run as its test. */
  examples: readonly [Example, ...Example[]];
  /** Paragraphs that look like it and in which it does not decide. */
  counterexamples: readonly Example[];
  /** Whether there is anything for it to look at; where not, it is not asked. */
  looks?: (site: Site) => boolean;
  when: (site: Site) => boolean;
}

/** A rule that makes something of what it meets. */
interface GivingRule<Site, Gift> extends Case<Site> {
  /** What it goes by, in plain words for a reader of the record. */
  wording: string;
  gives: (site: Site) => Gift;
}

/** A rule that says why there is no record. */
export interface RefusingRule<Site> extends Case<Site> {
  refuses: Reason;
}

export type Rule<Site, Gift> = GivingRule<Site, Gift> | RefusingRule<Site>;

/** What a table of rules says of a site, and the rules that were tried before it was clear. */
export type Verdict<Gift> =
  | { rule: string; gift: Gift; tried: readonly string[] }
  | { rule: string | null; refused: Reason; tried: readonly string[] };

/** Asks the rules of a table in their order, those that have something to look at: the first whose `when` holds decides. */
export function decide<Site, Gift>(rules: readonly Rule<Site, Gift>[], site: Site): Verdict<Gift> {
  const tried: string[] = [];
  for (const rule of rules) {
    if (rule.looks?.(site) === false) continue;
    if (rule.when(site))
      return 'refuses' in rule
        ? { rule: rule.id, refused: rule.refuses, tried }
        : { rule: rule.id, gift: rule.gives(site), tried };
    tried.push(rule.id);
  }
  return { rule: null, refused: 'no-rule', tried };
}
