import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';
import type { PolicyTable } from '../../model/table.ts';
import { findResponsibilityNotes } from '../read/structure/responsibility.ts';
import { readBodyCells, type BodyCell } from '../read/tables/body-cells.ts';
import type { NamedBody } from './body-list.ts';
import { parseResponsibilityNote, type Responsibility } from './responsibility-note.ts';

/** A note or a cell with its provision; spans are offsets in the words of the provision. */
export interface PlacedResponsibility extends Responsibility {
  eid: string;
  /** The note, brackets included, or the cell. */
  span: Span;
}

/** The responsibilities of one document. */
export interface Responsibilities {
  /** In the order of the text. */
  notes: readonly PlacedResponsibility[];
  /**
   * The note that governs a place in a provision: the next one in the provision that has not ended there;
   * else the first note among what stands below it; else the next one of the same parent, with those that follow it at once
   * (`牵头部门：…`, `配合部门：…`); else none.
   * @param position offset in the words of the provision
   */
  governing: (eid: string, position: number) => PlacedResponsibility | null;
}

/**
 * Reads every responsibility note and every cell of bodies of one document, once each.
 * @param provisions those of the document, in order
 * @param tables its tables, whose heads say in which columns bodies stand and who leads
 */
export function readResponsibilities(
  provisions: readonly Provision[],
  tables: readonly PolicyTable[] = [],
): Responsibilities {
  const bodyCells = readBodyCells(tables, provisions);
  const notes: PlacedResponsibility[] = [];
  let firstLeads = false;
  for (const provision of provisions) {
    const words = provisionWords(provision);
    for (const span of findNotes(provision, words)) {
      const note = parseResponsibilityNote(words.slice(span.start, span.end), { firstLeads });
      notes.push(placeNote(note, provision.eid, span));
      firstLeads ||= note.firstLeads === 'throughout';
    }
    const row = readCells(bodyCells.get(provision.eid) ?? [], provision.eid);
    if (row) notes.push(row);
  }
  return linkNotes(provisions, notes);
}

/** The notes of a document with what each of them governs. */
export function linkNotes(provisions: readonly Provision[], notes: readonly PlacedResponsibility[]): Responsibilities {
  return { notes, governing: governingIn(provisions, notes) };
}

/** Every body that notes name. */
export function namedBodies(notes: readonly PlacedResponsibility[]): NamedBody[] {
  return notes.flatMap(({ leads, participants, general }) => [...leads, ...participants, ...general]);
}

/** The cells of a row as one note. */
function readCells(cells: readonly BodyCell[], eid: string): PlacedResponsibility | null {
  const notes = cells.map(({ part, text, span }) =>
    placeNote(parseResponsibilityNote(text, { label: part }), eid, span),
  );
  const [first, ...others] = notes;
  if (first === undefined) return null;
  return others.reduce(
    (whole, note) => ({ ...join(whole, note), span: { start: whole.span.start, end: note.span.end } }),
    first,
  );
}

function findNotes(provision: Provision, words: string): Span[] {
  if (provision.kind === 'row' || provision.kind === 'head') return [];
  const notes = findResponsibilityNotes(words);
  const whole = provision.kind === 'responsibility' && notes.length === 0;
  return whole ? [{ start: 0, end: words.length }] : notes;
}

function placeNote(note: Responsibility, eid: string, span: Span): PlacedResponsibility {
  const move = <Run extends Span>(run: Run): Run => ({
    ...run,
    start: run.start + span.start,
    end: run.end + span.start,
  });
  return {
    ...note,
    eid,
    span,
    leads: note.leads.map(move),
    participants: note.participants.map(move),
    responsible: note.responsible.map(move),
    general: note.general.map(move),
    sweep: note.sweep && move(note.sweep),
    rest: note.rest.map(move),
    aside: note.aside.map(move),
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

/** Two notes that belong together: on lines of their own, or in the cells of a row. */
function join(first: PlacedResponsibility, second: PlacedResponsibility): PlacedResponsibility {
  return {
    ...first,
    leads: [...first.leads, ...second.leads],
    participants: [...first.participants, ...second.participants],
    responsible: [...first.responsible, ...second.responsible],
    general: [...first.general, ...second.general],
    sweep: first.sweep ?? second.sweep,
    rest: [...first.rest, ...second.rest],
    aside: [...first.aside, ...second.aside],
  };
}
