import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';
import type { Task } from '../../model/task.ts';
import { findResponsibilityNotes } from '../structure/responsibility.ts';
import type { NamedBody } from './body-list.ts';
import { parseResponsibilityNote, type Responsibility } from './responsibility-note.ts';

/** A note or a cell in its place; every span counts in the words of the provision. */
interface PlacedResponsibility extends Responsibility {
  eid: string;
  /** The note, brackets included, or the cell. */
  span: Span;
}

/** Bodies that take part in everything after a general clause, which stands in the note given. */
interface GeneralDuty {
  bodies: NamedBody[];
  note: PlacedResponsibility;
}

/** The responsibilities of one document. */
export interface Responsibilities {
  /** In the order of the text. */
  notes: PlacedResponsibility[];
  general: GeneralDuty[];
  /**
   * The note that governs a place in a provision: the next one in the provision that has not ended there;
   * else the first note among what stands below it; else the next one of the same parent, with those that follow it at once
   * (`牵头部门：…`, `配合部门：…`); else none.
   * @param position offset in the words of the provision
   */
  governing: (eid: string, position: number) => PlacedResponsibility | null;
}

/**
 * Reads every responsibility note and every 责任单位 cell of one document, once each.
 * @param provisions those of the document, in order
 * @param tasks the rows of its task tables
 */
export function readResponsibilities(provisions: readonly Provision[], tasks: readonly Task[] = []): Responsibilities {
  const notes: PlacedResponsibility[] = [];
  let firstLeads = false;
  for (const provision of provisions) {
    const words = provisionWords(provision);
    for (const span of findNotes(provision, words)) {
      const note = parseResponsibilityNote(words.slice(span.start, span.end), { firstLeads });
      notes.push(place(note, provision.eid, span));
      firstLeads ||= note.firstLeads === 'throughout';
    }
    for (const task of tasks) {
      const start = task.eid === provision.eid ? words.lastIndexOf(task.responsible) : -1;
      if (start < 0) continue;
      const cell = parseResponsibilityNote(task.responsible, { label: 'listed' });
      notes.push(place(cell, provision.eid, { start, end: start + task.responsible.length }));
    }
  }
  const general = notes.flatMap((note) => (note.general.length > 0 ? [{ bodies: note.general, note }] : []));
  return { notes, general, governing: governingIn(provisions, notes) };
}

function findNotes(provision: Provision, words: string): Span[] {
  if (provision.kind === 'row' || provision.kind === 'head') return [];
  const notes = findResponsibilityNotes(words);
  const whole = provision.kind === 'responsibility' && notes.length === 0;
  return whole ? [{ start: 0, end: words.length }] : notes;
}

function place(note: Responsibility, eid: string, span: Span): PlacedResponsibility {
  const move = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: place.start + span.start,
    end: place.end + span.start,
  });
  return {
    ...note,
    eid,
    span,
    leads: note.leads.map(move),
    participants: note.participants.map(move),
    general: note.general.map(move),
    rest: note.rest.map(move),
  };
}

function governingIn(
  provisions: readonly Provision[],
  notes: readonly PlacedResponsibility[],
): Responsibilities['governing'] {
  const inside = Map.groupBy(notes, (note) => note.eid);
  const below = new Map<string, PlacedResponsibility>();
  const next = new Map<string | null, PlacedResponsibility>();
  let last: string | null | undefined;
  for (const { eid, parent, kind } of provisions.toReversed()) {
    const following = next.get(parent);
    const governor = next.get(eid) ?? following;
    if (governor) below.set(eid, governor);
    const own = kind === 'responsibility' ? inside.get(eid)?.[0] : undefined;
    if (own) next.set(parent, following && last === parent ? join(own, following) : own);
    last = own ? parent : undefined;
  }
  return (eid, position) => inside.get(eid)?.find((note) => note.span.end > position) ?? below.get(eid) ?? null;
}

/** Two notes on lines of their own that belong together. */
function join(first: PlacedResponsibility, second: PlacedResponsibility): PlacedResponsibility {
  return {
    ...first,
    leads: [...first.leads, ...second.leads],
    participants: [...first.participants, ...second.participants],
  };
}
