import type { RegionKind } from '../../../model/region.ts';
import type { Target } from '../../../model/target.ts';
import { reachRules } from './rules.ts';

/**
 * Where a goal holds, as far as the text of its document says so: in regions that it names, in each place of a kind
 * (各区、县（市）), in the whole place that the document is of (全市), or in a part of it that no registry knows.
 */
export type Reach =
  | { readonly of: 'named'; readonly regions: readonly string[] }
  | { readonly of: 'each'; readonly kinds: readonly RegionKind[] }
  | { readonly of: 'whole' }
  | { readonly of: 'part' };

/** What the reach of a goal is read from. */
export interface ReachCase {
  readonly target: Pick<Target, 'metric' | 'quote' | 'scope' | 'scopeId' | 'origin' | 'comparator' | 'value'>;
  /** Ids of the regions that its words or the label of its line name, other than the place of the document. */
  readonly named: readonly string[];
  /** Whether its metric sets such a region apart: 其他地区（萧山印染行业以外）. */
  readonly leavesOut: boolean;
  /** Whether its part of the sentence or the heading that it stands under names such a region. */
  readonly isNearOthers: boolean;
  /** Ids of the regions of which the governments answer for it, each by its name. */
  readonly governed: readonly string[];
  /** Whether its words name a body that is to do it: 市政府每年……考核. */
  readonly isOfBody: boolean;
  /** Whether the governments of all places answer for it together: 各区、县（市）政府. */
  readonly isForAll: boolean;
  /** Whether some of them do that the text does not name: 相关区、县（市）政府. */
  readonly isForSome: boolean;
}

/** The reach of a goal, and the id of the rule that tells it. */
export interface ReadReach {
  readonly reach: Reach;
  readonly rule: string;
}

/** Reads the reach of a goal by the first rule that holds; what none is sure of is taken for a part. */
export function readReach(found: ReachCase): ReadReach {
  for (const { id, gives } of reachRules) {
    const reach = gives(found);
    if (reach !== null) return { reach, rule: id };
  }
  return { reach: { of: 'part' }, rule: 'part/unsaid' };
}
