import type { Body, BodyKind } from '../../model/body.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { placeKey } from '../../model/place-key.ts';
import type { Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import { partiesOf, roleIn, type BodyRole } from './roles.ts';
import { jurisdictionLabel } from '../page/labels.ts';
import { documents } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';

export const bodyKindLabels: Record<BodyKind, string> = {
  government: '政府',
  department: '部门',
  party: '党委机构',
  congress: '人大机关',
  court: '法院',
  procuratorate: '检察院',
  coordination: '议事协调机构',
  committee: '管理机构',
  company: '企业',
  media: '媒体',
  society: '团体',
  collective: '合称',
};

/** What a body answers for in one role. */
interface Duty {
  readonly targets: readonly Target[];
  /** Provisions whose notes give it this role and that set none of `targets`. */
  readonly elsewhere: readonly Provision[];
}

/** What a body answers for. */
export type Duties = Readonly<Record<BodyRole, Duty>>;

/** What a body leads, answers for without a word on who leads, and joins: its targets, and the provisions that set none. */
export function dutiesOf(id: string): Duties {
  const duty = (role: BodyRole): Duty => {
    const own = portal.targetsOfBody(id).filter((target) => roleIn(partiesOf(target), id) === role);
    const set = new Set(own.map(placeKey));
    const elsewhere = portal
      .provisionsOfBody(id)
      .filter((each) => roleIn(each, id) === role && !set.has(placeKey(each)));
    return { targets: own, elsewhere };
  };
  return { leads: duty('leads'), responsible: duty('responsible'), joins: duty('joins') };
}

/** What it answers for in texts that were issued, of the latest first. */
export function dutyInForce(duty: Duty): Duty {
  const own = dutyIn(duty, (document) => document.status !== 'draft');
  const byDocument = Map.groupBy(own.targets, ({ document }) => document);
  return { ...own, targets: [...byDocument.values()].reverse().flat() };
}

/** What drafts would have it answer for; they bind nobody. */
export function dutyInDrafts(duty: Duty): Duty {
  return dutyIn(duty, (document) => document.status === 'draft');
}

function dutyIn({ targets, elsewhere }: Duty, isAsked: (document: PolicyDocument) => boolean): Duty {
  const has = (record: { readonly document: string }) => isAsked(portal.documentOf(record));
  return { targets: targets.filter(has), elsewhere: elsewhere.filter(has) };
}

/** Targets of a body, role by role. */
export function targetsByRole(id: string): Target[] {
  return Object.values(dutiesOf(id)).flatMap((duty) => duty.targets);
}

/** Whether the notes of a provision give a body work. */
export function isAssigned({ id }: Pick<Body, 'id'>): boolean {
  return portal.provisionsOfBody(id).length > 0;
}

/** Targets with the same deadline. */
export interface DeadlineGroup {
  readonly deadline: string;
  readonly targets: readonly Target[];
}

/** Targets by deadline, the nearest first; a year stands behind the months within it but before its end. */
export function byDeadline(given: readonly Target[]): DeadlineGroup[] {
  const groups = Map.groupBy(given, ({ deadline }) => deadline);
  return [...groups]
    .flatMap(([deadline, own]) => (deadline === null ? [] : [{ deadline, targets: own }]))
    .sort((a, b) => (lastMonth(a.deadline) < lastMonth(b.deadline) ? -1 : 1));
}

/** `2017` runs to its last month, and stands before what is due at 年底 in so many words. */
function lastMonth(deadline: string): string {
  return deadline.length === 4 ? `${deadline}-11-~` : deadline;
}

/** Bodies of one government, by kind, in the order of the registry. */
export interface GovernmentGroup {
  /** The heading: its name, or that it is not known. */
  readonly jurisdiction: string;
  readonly kinds: readonly { readonly kind: BodyKind; readonly bodies: readonly Body[] }[];
}

/** Bodies by government and kind: the widest jurisdiction first, as far as the documents tell. */
export function groupBodies(given: readonly Body[]): GovernmentGroup[] {
  const order = ['national', 'province', 'city', 'county'];
  const levels = new Map<string | null, string | null>();
  for (const { jurisdiction, level } of documents) if (!levels.has(jurisdiction)) levels.set(jurisdiction, level);
  const rank = (jurisdiction: string) => {
    const place = order.indexOf(levels.get(jurisdiction) ?? '');
    return place === -1 ? order.length : place;
  };
  return [...Map.groupBy(given, jurisdictionLabel)]
    .map(([jurisdiction, own]) => ({
      jurisdiction,
      kinds: (Object.keys(bodyKindLabels) as BodyKind[])
        .map((kind) => ({ kind, bodies: own.filter((body) => body.kind === kind) }))
        .filter((group) => group.bodies.length > 0),
    }))
    .sort((a, b) => rank(a.jurisdiction) - rank(b.jurisdiction));
}
