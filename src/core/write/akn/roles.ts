import { findResponsibilityNotes } from '../../read/responsibility/find-notes.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Provision } from '../../../model/provision.ts';

/** What a note makes of a body, with the words for it. */
export const akomaRoles = {
  lead: '牵头单位',
  responsible: '责任单位',
  participant: '参与单位',
} as const;
export type AkomaRole = keyof typeof akomaRoles;

export const roleEid = (role: AkomaRole): string => `role__${role}`;

/** The role of a body where a responsibility note names it; null for a body that stands elsewhere in the words. */
export function rolesIn(provision: Provision): (mention: Pick<Mention, 'ref' | 'start' | 'end'>) => AkomaRole | null {
  const { number, heading, text, leads, participants, responsible } = provision;
  const before = (number ?? '').length + (heading ?? '').length;
  const isNamed = leads.length + participants.length > 0;
  const notes = isNamed ? findResponsibilityNotes(text) : [];
  return ({ ref, start, end }) => {
    if (!notes.some((note) => before + note.start <= start && end <= before + note.end)) return null;
    if (leads.includes(ref)) return 'lead';
    if (responsible.includes(ref)) return 'responsible';
    return participants.includes(ref) ? 'participant' : null;
  };
}
