import type { Comparison } from '../../../model/comparison.ts';
import type { Reason } from '../../../model/reason.ts';
import type { Target } from '../../../model/target.ts';
import { tellAlone } from './alone.ts';
import type { Ground } from './ground.ts';
import { isRate } from './measure.ts';
import type { TargetPair } from './pair-targets.ts';
import { judge, unlikeAreas } from './verdict.ts';

/**
 * Which of two targets that have met is the stricter, and why; of one that stands alone, what the other text says.
 * @throws RangeError for a pair of no targets
 */
export function compareTargets({ a, b, isSame, join }: TargetPair, ground: Ground): Omit<Comparison, 'pair'> {
  const { areaOf, directionOf } = ground;
  const ids = { a: a?.id ?? null, b: b?.id ?? null };
  if (a === null || b === null) {
    const target = a ?? b;
    if (target === null) throw new RangeError('a pair of no targets');
    return { ...ids, ...tellAlone(a === null ? { target, side: 'b' } : { target, side: 'a' }, ground) };
  }
  const note: Reason[] = join === null ? [] : [{ code: 'editor', values: { note: join.reason } }];
  const isSameArea = areaOf(a) === areaOf(b) || join?.anyArea === true;
  if (!isSame) {
    const isAmount = [a, b].every((one) => one.value !== null && !isRate(one)) && !isSameArea;
    const unlike: Reason = { code: 'unlike-measures', values: { a: a.metric, b: b.metric } };
    const own = isAmount ? [unlikeAreas(a, b), unlike] : [unlike];
    return { ...ids, verdict: 'incomparable', reasons: join === null ? own : note, answer: null };
  }
  if (join?.verdict !== undefined) return { ...ids, verdict: join.verdict, reasons: note, answer: null };
  const { verdict, reasons } = judge({ a, b, isSameArea, direction: directionOf(a, b) });
  const beside = join === null ? wordings(a, b, reasons) : note;
  return { ...ids, verdict, reasons: [...reasons, ...beside], answer: null };
}

/** How both word their measure, where that differs and no other reason says it. */
function wordings(a: Target, b: Target, reasons: readonly Reason[]): Reason[] {
  if (plain(a) === plain(b) || reasons.some((reason) => tells(reason, b.metric))) return [];
  return [{ code: 'two-wordings', values: { a: a.metric, b: b.metric } }];
}

/** Whether a reason says the words of a measure by itself, as those of a duty do. */
function tells({ code, values }: Reason, metric: string): boolean {
  if (code === 'wording-order') return true;
  if (code !== 'demand' && code !== 'unlike-areas') return false;
  return [values.a, values.b].some((demand) => demand.kind === 'words' && demand.text.includes(metric));
}

/** A measure without the words in which province and city differ as a matter of course. */
function plain({ metric }: Target): string {
  return metric.replace(/全[省市]|[的“”]/gu, '');
}
