import type { Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';

/** What a note makes of a body: 牵头, 责任单位 where it does not part who leads from who takes part, or 参与. */
export type BodyRole = 'leads' | 'responsible' | 'joins';

/** The roles in the order in which they are listed, as they are called. */
export const roleLabels: Readonly<Record<BodyRole, string>> = {
  leads: '牵头',
  responsible: '责任单位',
  joins: '参与',
};

/** The roles, from the first to answer. */
export const roles = Object.keys(roleLabels) as BodyRole[];

/** Ids of bodies by role; those of `responsible` are among the `participants`. */
export type Parties = Pick<Provision, 'leads' | 'participants' | 'responsible'>;

type NamedParties = Pick<Target, 'leads' | 'participants' | 'responsible' | 'otherParts'>;

/** The bodies that a target belongs to. */
export function partiesOf({ leadIds, participantIds, responsibleIds }: Target): Parties {
  return { leads: leadIds, participants: participantIds, responsible: responsibleIds };
}

/** The bodies that a target belongs to, as printed, by role. */
export function namesByRole({
  leads,
  participants,
  responsible,
  otherParts,
}: NamedParties): Record<BodyRole, string[]> {
  const own = (names: readonly string[]) => names.filter((name) => !otherParts.includes(name));
  return {
    leads: own(leads),
    responsible: own(responsible),
    joins: own(participants).filter((name) => !responsible.includes(name)),
  };
}

/** The role that a body has, the first of several; null for none. */
export function roleIn({ leads, participants, responsible }: Parties, id: string): BodyRole | null {
  if (leads.includes(id)) return 'leads';
  if (responsible.includes(id)) return 'responsible';
  return participants.includes(id) ? 'joins' : null;
}

/** `牵头3个目标`, `责任单位31个目标`: what a body has in each role, those without any left out. */
export function countRoles(count: (role: BodyRole) => number, unit: string): string[] {
  return roles.flatMap((role) => (count(role) === 0 ? [] : `${rolePhrase(role)}${String(count(role))}${unit}`));
}

/** `牵头`, `列为责任单位` or `参与`, before what it is of. */
export function rolePhrase(role: BodyRole): string {
  return role === 'responsible' ? '列为责任单位' : roleLabels[role];
}
