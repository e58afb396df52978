import {
  EVERYWHERE,
  ONE_COMPANY,
  PART_OF_PLACE,
  placeGroups,
  SHARE_OF_PLACES,
  WHOLE_PLACE,
} from '../../../lexicon/reach-words.ts';
import type { RegionKind } from '../../../model/region.ts';
import type { Comparator } from '../../../model/target.ts';
import type { Reach, ReachCase } from './reach.ts';

/** A rule of the table that tells the reach of a goal. */
interface ReachRule {
  /** Permanent: `each/words`. */
  readonly id: string;
  /** What it gives, or null for a goal that it does not know. */
  readonly gives: (found: ReachCase) => Reach | null;
}

const whole = new RegExp(WHOLE_PLACE, 'u');
const part = new RegExp(PART_OF_PLACE, 'u');
const company = new RegExp(ONE_COMPANY, 'u');
const everywhere = new RegExp(EVERYWHERE, 'u');
const share = new RegExp(SHARE_OF_PLACES, 'u');
/** Of a quantity, which is one of the whole where it names no place: 化肥使用量逐年下降. */
const CHANGES: ReadonlySet<Comparator> = new Set(['decrease', 'increase', 'maintain']);
/** What may stand before the places that a goal is for: 到2020年，力争各区、县（市）…… */
const OPENING = '^(?:[^，；]{0,12}年[底末前]?，?)?(?:力争|争取|努力|确保|实现|全[省市])?';
const each = placeGroups.map(({ words, bare, kinds }) => ({
  kinds,
  pattern: new RegExp(
    `${OPENING}(?:(?:各|所有|全部|100%的)(?:${words})${bare === undefined ? '' : `|(?:${bare})`})`,
    'u',
  ),
}));

/** Kinds of the places that a goal opens with: 各区、县（市）城市污水处理率; none where its words are of something else. */
function eachOf({ target: { metric, quote, value } }: ReachCase): readonly RegionKind[] {
  if (share.test(`${metric} ${quote}`) && value !== 100) return [];
  return each.find(({ pattern }) => pattern.test(metric) || pattern.test(quote))?.kinds ?? [];
}

const goalOf = ({ target: { metric, quote } }: ReachCase) => `${metric} ${quote}`;

/** In the order in which they are asked. */
export const reachRules: readonly ReachRule[] = [
  {
    id: 'named/scope',
    gives: ({ target: { scopeId } }) => (scopeId === null ? null : { of: 'named', regions: [scopeId] }),
  },
  { id: 'part/scope', gives: ({ target: { scope } }) => (scope === null ? null : { of: 'part' }) },
  { id: 'part/left-out', gives: ({ leavesOut }) => (leavesOut ? { of: 'part' } : null) },
  { id: 'named/words', gives: ({ named }) => (named.length === 0 ? null : { of: 'named', regions: named }) },
  {
    id: 'named/government',
    gives: ({ governed, isForAll }) => (governed.length === 0 || isForAll ? null : { of: 'named', regions: governed }),
  },
  { id: 'part/words', gives: (found) => (part.test(goalOf(found)) ? { of: 'part' } : null) },
  {
    id: 'each/words',
    gives: (found) => {
      const kinds = eachOf(found);
      return kinds.length === 0 ? null : { of: 'each', kinds };
    },
  },
  { id: 'part/body', gives: (found) => (found.isOfBody || company.test(goalOf(found)) ? { of: 'part' } : null) },
  { id: 'whole/words', gives: (found) => (whole.test(goalOf(found)) ? { of: 'whole' } : null) },
  { id: 'whole/table', gives: ({ target: { origin } }) => (/-table$/u.test(origin) ? { of: 'whole' } : null) },
  { id: 'part/some', gives: ({ isForSome, isNearOthers }) => (isForSome || isNearOthers ? { of: 'part' } : null) },
  {
    id: 'whole/change',
    gives: ({ target: { comparator } }) => (CHANGES.has(comparator) ? { of: 'whole' } : null),
  },
  { id: 'whole/number', gives: ({ target: { value } }) => (value === null ? null : { of: 'whole' }) },
  { id: 'whole/everywhere', gives: (found) => (everywhere.test(goalOf(found)) ? { of: 'whole' } : null) },
  { id: 'whole/all-answer', gives: ({ isForAll }) => (isForAll ? { of: 'whole' } : null) },
];
