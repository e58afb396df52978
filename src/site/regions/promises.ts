import type { Body } from '../../model/body.ts';
import type { Mandate } from '../../model/mandate.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Region } from '../../model/region.ts';
import type { Target } from '../../model/target.ts';
import { bodies, regions } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { regionsAbove } from './regions.ts';
import { sentenceAround, type MarkedRun } from '../provisions/sentence.ts';

/** A sentence that promises something, and the targets that it sets by one deadline. */
export interface DatedPromise {
  readonly sentence: string;
  readonly targets: readonly [Target, ...Target[]];
}

/** Sentences of one provision that name a region. */
export interface NamingProvision {
  readonly provision: Provision;
  readonly sentences: readonly (readonly MarkedRun[])[];
}

/** Targets by the sentence that sets them, the nearest deadline first, those without one last. */
export function promisesByDeadline(targets: readonly Target[]): DatedPromise[] {
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

/** General duties of a body: its own, and for the government of a district or county those of all such together. */
export function generalDutiesOf(body: Body): Mandate[] {
  const region = regions.find((each) => body.kind === 'government' && answerableFor(each).includes(body));
  const together = region ? answerableFor(region).filter(({ kind }) => kind === 'collective') : [];
  return [body, ...together].flatMap(({ id }) => portal.mandatesOf(id));
}

/** Bodies that answer for a district or county: its own government, and those named together with all others. */
export function answerableFor(region: Region): Body[] {
  if (region.kind !== 'district' && region.kind !== 'county') return [];
  const above = new Set(regionsAbove(region).map(({ name }) => name));
  const seats = new Set(region.aliases.map((name) => `${name}政府`));
  return bodies.filter(({ kind, name, jurisdiction, aliases }) => {
    if (!above.has(jurisdiction)) return false;
    if (kind === 'collective') return /[区县]|各级/u.test(name);
    return kind === 'government' && aliases.some((alias) => seats.has(alias.name));
  });
}
