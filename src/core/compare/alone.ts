import { provisionWords } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import type { ProvisionPair } from './align.ts';
import { measureOf } from './measure.ts';
import { containment, profileOf } from './similarity.ts';

/** A goal that the other text does not set, and which text sets it. */
export interface Alone {
  readonly target: Target;
  readonly side: 'a' | 'b';
  readonly other: 'a' | 'b';
}

/** From this share of its words on, a measure is said to be spoken of in a provision. */
const leastHeld = 0.75;

/**
 * Why a goal stands alone: the other text has no provision that answers, sets the same measure for other years
 * only, speaks of it without a value or a deadline, or does not speak of it.
 */
export function tellAlone(
  { target, side, other }: Alone,
  labels: { readonly a: string; readonly b: string },
  pairs: readonly ProvisionPair[],
  others: readonly Target[],
): string {
  const name = labels[other];
  const measure = measureOf(target);
  const isSame = (one: Target) =>
    (one.indicator !== null && one.indicator === target.indicator) || measureOf(one) === measure;
  if (measure !== '' && others.some(isSame)) return `${name}也有这项指标，但没有与此相应的一条（年份或数值另定）。`;
  const answers = pairs.filter((pair) => pair[side]?.eid === target.provision).flatMap((pair) => pair[other] ?? []);
  if (answers.length === 0) return `${name}没有相应的条文。`;
  const words = profileOf(answers.map(provisionWords).join(''));
  return containment(words, profileOf(measure)) >= leastHeld
    ? `${name}的相应条文说到此事，但没有列出这样的数值或期限。`
    : `${name}的相应条文没有列出同样的一条。`;
}
