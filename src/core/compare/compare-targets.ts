import type { Comparison, RegisteredComparison, TargetJoin } from '../../model/comparison.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Target } from '../../model/target.ts';
import type { ProvisionPair } from './align.ts';
import { tellAlone, type Alone } from './alone.ts';
import type { TargetPair } from './pair-targets.ts';
import { judge } from './verdict.ts';

/** The targets that each of two texts sets. */
export interface Goals {
  readonly a: readonly Target[];
  readonly b: readonly Target[];
}

/** What a verdict on two targets rests on beside the two. */
interface Ground {
  readonly entry: RegisteredComparison;
  readonly documents: readonly Pick<PolicyDocument, 'id' | 'jurisdiction'>[];
  readonly indicators: readonly Indicator[];
  readonly pairs: readonly ProvisionPair[];
  readonly goals: Goals;
}

/**
 * Which of two targets that have met is the stricter, and why; of one that stands alone, what the other text says.
 * @throws RangeError for a pair of no targets
 */
export function compareTargets(
  { a, b, isSame, join }: TargetPair,
  { entry, documents, indicators, pairs, goals }: Ground,
): Omit<Comparison, 'pair'> {
  const labels = { a: entry.a.label, b: entry.b.label };
  const ids = { a: a?.id ?? null, b: b?.id ?? null };
  if (a === null || b === null) {
    const target = a ?? b;
    if (target === null) throw new RangeError('a pair of no targets');
    const alone: Alone = a === null ? { target, side: 'b', other: 'a' } : { target, side: 'a', other: 'b' };
    return { ...ids, verdict: `only-${alone.side}`, reason: tellAlone(alone, labels, pairs, goals[alone.other]) };
  }
  const note = joinNote(join);
  if (!isSame)
    return { ...ids, verdict: 'incomparable', reason: note ?? `两处的事项或口径不同（${a.metric}／${b.metric}）。` };
  const area = (document: string) => documents.find(({ id }) => id === document)?.jurisdiction ?? document;
  const isSameArea = area(a.document) === area(b.document) || join?.anyArea === true;
  const registered = indicators.find(({ id }) => id === a.indicator || id === b.indicator);
  const { verdict, reason } = judge({ a, b, labels, isSameArea, direction: registered?.direction ?? null });
  const wording = plain(a) === plain(b) ? '' : `两处写法：${a.metric}／${b.metric}。`;
  return { ...ids, verdict, reason: reason + (note ?? wording) };
}

/** A measure without the words in which province and city differ as a matter of course. */
function plain({ metric }: Target): string {
  return metric.replace(/全[省市]|[的“”]/gu, '');
}

function joinNote(join: TargetJoin | null): string | null {
  return join === null ? null : `编者：${join.reason}`;
}
