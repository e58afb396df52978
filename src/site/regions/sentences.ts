import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import { portal } from '../portal/portal.ts';
import { sentenceAround, type MarkedRun } from '../provisions/sentence.ts';

/** A sentence, and the targets that it sets by one deadline. */
export interface DatedSentence {
  readonly sentence: string;
  readonly targets: readonly [Target, ...Target[]];
}

/** Sentences of one provision that name a region. */
export interface NamingProvision {
  readonly provision: Provision;
  readonly sentences: readonly (readonly MarkedRun[])[];
}

/** Targets by the sentence that sets them, the nearest deadline first, those without one last. */
export function sentencesByDeadline(targets: readonly Target[]): DatedSentence[] {
  const groups = Map.groupBy(targets, (target) => [target.document, target.deadline, sentenceOf(target)].join(' '));
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ sentence: sentenceOf(first), targets: [first, ...others] as const }],
    )
    .toSorted((a, b) => compare(dueKey(a.targets[0]), dueKey(b.targets[0])));
}

function sentenceOf(target: Target): string {
  const provision = portal.provision(target.document, target.provision);
  if (provision === undefined) return target.quote;
  return joinRuns(sentenceAround(provisionWords(provision), portal.placeOf(target)));
}

const joinRuns = (runs: readonly MarkedRun[]) => runs.map(({ words }) => words).join('');

/** A year alone comes behind its months. */
function dueKey({ deadline }: Target): string {
  if (deadline === null) return '9999';
  return deadline.length === 4 ? `${deadline}-99` : deadline;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The sentences in which provisions name a region, its name marked; each sentence once. */
export function sentencesNaming(region: string, provisions: readonly Provision[]): NamingProvision[] {
  return provisions.map((provision) => {
    const words = provisionWords(provision);
    const named = portal
      .mentionsAt(provision.document, provision.eid)
      .filter(({ kind, ref }) => kind === 'region' && ref === region);
    const bySentence = Map.groupBy(
      named.map((mention) => sentenceAround(words, mention)),
      joinRuns,
    );
    return { provision, sentences: [...bySentence.values()].flatMap((same) => same.slice(0, 1)) };
  });
}
