import type { Comparison, TargetJoin } from '../../../model/comparison.ts';
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
  const { labels, areaOf, directionOf } = ground;
  const ids = { a: a?.id ?? null, b: b?.id ?? null };
  if (a === null || b === null) {
    const target = a ?? b;
    if (target === null) throw new RangeError('a pair of no targets');
    return { ...ids, ...tellAlone(a === null ? { target, side: 'b' } : { target, side: 'a' }, ground) };
  }
  const note = joinNote(join);
  const isSameArea = areaOf(a) === areaOf(b) || join?.anyArea === true;
  if (!isSame) {
    const isAmount = [a, b].every((one) => one.value !== null && !isRate(one)) && !isSameArea;
    const area = isAmount ? `${unlikeAreas({ a, b, labels })}；` : '';
    return {
      ...ids,
      verdict: 'incomparable',
      reason: note ?? `${area}两处的事项或口径不同（${a.metric}／${b.metric}）。`,
      answer: null,
    };
  }
  if (join?.verdict !== undefined) return { ...ids, verdict: join.verdict, reason: note ?? '', answer: null };
  const { verdict, reason } = judge({ a, b, labels, isSameArea, direction: directionOf(a, b) });
  const wording = plain(a) === plain(b) || reason.includes(b.metric) ? '' : `两处写法：${a.metric}／${b.metric}。`;
  return { ...ids, verdict, reason: reason + (note ?? wording), answer: null };
}

/** A measure without the words in which province and city differ as a matter of course. */
function plain({ metric }: Target): string {
  return metric.replace(/全[省市]|[的“”]/gu, '');
}

function joinNote(join: TargetJoin | null): string | null {
  return join === null ? null : `编者：${join.reason}`;
}
