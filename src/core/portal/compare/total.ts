import type { Target } from '../../../model/target.ts';
import { otherSide, type Alone, type Ground, type Told } from './ground.ts';
import { datedDemand } from './demand.ts';

/** A total is dealt out by at least so many goals of a provision, to at least so many scopes. */
const fewest = { goals: 3, scopes: 2 } as const;

/**
 * The goal of a text that a provision of the other deals out to places: `完成369家企业关停转迁`, of which the other says
 * `萧山区：完成6家化工企业关停…`. It is the one goal that counts the same unit for no place, shares a word of the
 * doing with most of the parts and is more than each; null where there is none, or more than one.
 * @param parts the goals of one provision
 */
function findTotal(parts: readonly Target[], wholes: readonly Target[]): Target | null {
  const unit = commonest(parts.flatMap((part) => part.unit ?? []));
  const counted = parts.filter((part) => part.unit === unit && part.value !== null);
  const scopes = new Set(parts.map(({ scope }) => scope));
  if (unit === null || counted.length < fewest.goals || scopes.size < fewest.scopes || scopes.has(null)) return null;
  const most = Math.max(...counted.map(({ value }) => value ?? 0));
  const totals = wholes.filter(
    (whole) =>
      whole.unit === unit &&
      whole.scope === null &&
      (whole.value ?? 0) > most &&
      counted.filter((part) => sharesDoing(part.metric, whole.metric)).length * 2 > counted.length,
  );
  return totals.length === 1 ? (totals[0] ?? null) : null;
}

/** One of the parts into which a provision deals a total of the other text out; null for anything else. */
export function tellPart({ target, side }: Alone, { goals }: Ground): Told | null {
  const parts = goals[side].filter(({ provision }) => provision === target.provision);
  const total = findTotal(parts, goals[otherSide[side]]);
  if (total === null) return null;
  return {
    verdict: `only-${side}`,
    reasons: [{ code: 'part-of-total', values: { metric: total.metric, total: datedDemand(total) } }],
    answer: { provision: total.provision, quote: total.quote, target: total.id },
  };
}

/** A total that a provision of the other text deals out; null for anything else. */
export function tellTotal({ target, side }: Alone, { goals }: Ground): Told | null {
  const dealt = [...Map.groupBy(goals[otherSide[side]], ({ provision }) => provision).values()];
  const [first] = dealt.find((parts) => findTotal(parts, goals[side])?.id === target.id) ?? [];
  if (first === undefined) return null;
  return {
    verdict: `only-${side}`,
    reasons: [{ code: 'total-dealt-out', values: {} }],
    answer: { provision: first.provision, quote: first.quote, target: first.id },
  };
}

function commonest(units: readonly string[]): string | null {
  const counts = [...Map.groupBy(units, (unit) => unit)].toSorted(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? null;
}

/** Things counted in any measure, which do not tell what is done to them. */
const things = /企业|项目|工程|单位|任务/gu;

/** Whether a part says one of the things done that end the measure of the whole: 企业关停转迁, 化工企业关停或退出. */
function sharesDoing(part: string, whole: string): boolean {
  const doing = Array.from(whole.replaceAll(things, '')).slice(-4);
  return doing.slice(1).some((character, index) => part.includes((doing[index] ?? '') + character));
}
