import { readReach, type ReachCase, type ReadReach } from '../../core/portal/reach/reach.ts';
import { yearOfIssue } from '../../core/read/document-order.ts';
import { part } from '../../core/read/text/cut.ts';
import type { Mention } from '../../model/mention.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import { portal } from '../portal/portal.ts';
import { sentenceSpan } from '../provisions/sentence.ts';
import { districtsUnder } from './answerable.ts';
import { isThen, placeOfDocument } from './places.ts';
import { regionsAbove, regionsOfTarget } from './regions.ts';

/** What a goal leaves out by name: 其他地区（萧山印染、富阳造纸行业以外）. */
const LEFT_OUT = /（[^（）]*(?:以外|除外)[^（）]*）|除[^，；]{1,20}外/gu;

/** Where a target holds, and by which rule that is known. */
export function reachOf(target: Target): ReadReach {
  const provision = portal.provision(target.document, target.provision);
  return provision === undefined
    ? { reach: { of: 'part' }, rule: 'part/unsaid' }
    : readReach(caseOf(target, provision));
}

/** Ids of the regions that a target names, its line or its note on who answers for it. */
export function regionsNamedBy(target: Target): string[] {
  const { document, provision: eid } = target;
  const provision = portal.provision(document, eid);
  if (provision === undefined) return [];
  const { reach } = readReach(caseOf(target, provision));
  return [...new Set([...namesIn(target, provision, new Set()), ...(reach.of === 'named' ? reach.regions : [])])];
}

function caseOf(target: Target, provision: Provision): ReachCase {
  const document = portal.documentOf(target);
  const words = provisionWords(provision);
  const place = portal.placeOf(target);
  const own = placeOfDocument(document);
  const around = new Set(own === null ? [] : [...regionsAbove(own), own].map(({ id }) => id));
  const mentioned = portal
    .mentionsAt(target.document, target.provision)
    .filter(({ kind, ref }) => kind === 'region' && !around.has(ref));
  const printed = ({ start, end }: Pick<Mention, 'start' | 'end'>) => part(words, start, end);
  const metric = target.metric.replaceAll(LEFT_OUT, '');
  const inMetric = mentioned.filter((each) => metric.includes(printed(each))).map(({ ref }) => ref);
  const named = [...new Set([...namesIn(target, provision, around), ...inMetric])];
  const start = Math.max(sentenceSpan(words, place).start, words.lastIndexOf('；', place.start) + 1);
  const bodies = [...target.leadIds, ...target.participantIds].flatMap((id) => portal.body(id) ?? []);
  const collectives = bodies.filter(({ kind }) => kind === 'collective').map(({ name }) => name);
  const year = yearOfIssue(document);
  const doers = bodies
    .filter(({ kind }) => kind !== 'collective')
    .flatMap(({ aliases }) => aliases.map(({ name }) => name));
  return {
    target,
    named,
    leavesOut: mentioned.some((each) => target.metric.includes(printed(each)) && !metric.includes(printed(each))),
    isNearOthers:
      mentioned.some((each) => start <= each.start && each.end <= place.end) || headingNames(target, around),
    governed: bodies.flatMap(districtsUnder).flatMap((region) => (isThen(region, year) ? [region.id] : [])),
    isOfBody: doers.some((name) => target.metric.startsWith(name)),
    isForAll: collectives.some((name) => /[区县]|各级/u.test(name) && !SOME.test(name)),
    isForSome: collectives.some((name) => SOME.test(name)),
  };
}

/**
 * The regions that the quote of a target or the label of its line names. Of a list that is quoted for each of its goals, a
 * name belongs to the goals whose metric has it: 余杭区 of 建成固废处置中心、余杭区污泥处置设施 to the second alone.
 * @param around regions that are left out
 */
function namesIn(target: Target, provision: Provision, around: ReadonlySet<string>): string[] {
  const { document, eid } = provision;
  const words = provisionWords(provision);
  const others = portal.targetsAt(document, eid).filter(({ id, quote }) => id !== target.id && quote === target.quote);
  const mentioned = portal.mentionsAt(document, eid).filter(({ kind, ref, start, end }) => {
    const name = part(words, start, end);
    const isOthers = !target.metric.includes(name) && others.some(({ metric }) => metric.includes(name));
    return kind === 'region' && !around.has(ref) && !isOthers;
  });
  return regionsOfTarget(portal.placeOf(target), mentioned, provision);
}

/** A collective of which the text does not say who is in it: 相关区、县（市）政府. */
const SOME = /^(?:相关|有关)/u;

/** Whether the heading that a target stands under names a region, other than those that its document is of. */
function headingNames({ document, provision, heading }: Target, around: ReadonlySet<string>): boolean {
  if (heading === null) return false;
  for (let up = portal.provision(document, provision); up?.parent;) {
    up = portal.provision(document, up.parent);
    if (up === undefined) break;
    const words = provisionWords(up);
    const names = portal.mentionsAt(document, up.eid).filter(({ kind, ref }) => kind === 'region' && !around.has(ref));
    if (names.some(({ start, end }) => heading.includes(part(words, start, end)))) return true;
  }
  return false;
}
