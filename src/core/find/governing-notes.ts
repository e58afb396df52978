import type { Provision } from '../../model/provision.ts';
import { joinNotes, type PlacedResponsibility } from './placed-note.ts';

/** The note that governs a place in a provision, as `Responsibilities` has it. */
export function governingIn(
  provisions: readonly Provision[],
  notes: readonly PlacedResponsibility[],
): (eid: string, position: number) => PlacedResponsibility | null {
  const inside = Map.groupBy(notes, (note) => note.eid);
  const below = new Map<string, PlacedResponsibility>();
  const next = new Map<string | null, PlacedResponsibility>();
  let last: string | null | undefined;
  for (const { eid, parent, kind } of provisions.toReversed()) {
    const following = next.get(parent);
    const governor = next.get(eid) ?? following;
    if (governor) below.set(eid, governor);
    const own = kind === 'responsibility' ? inside.get(eid)?.[0] : undefined;
    if (own) next.set(parent, following && last === parent ? joinNotes(own, following) : own);
    last = own ? parent : undefined;
  }
  const headed = notesOfHeadings(provisions, inside);
  const rows = notesOfRows(provisions, notes);
  return (eid, position) =>
    rows.get(eid) ??
    inside.get(eid)?.find((note) => note.span.end > position) ??
    below.get(eid) ??
    headed.get(eid) ??
    null;
}

/** For each row of a table what its cells say, with those of the rows above that go on into it. */
function notesOfRows(
  provisions: readonly Provision[],
  notes: readonly PlacedResponsibility[],
): Map<string, PlacedResponsibility> {
  const kinds = new Map(provisions.map(({ eid, kind }) => [eid, kind]));
  const rows = new Map<string, PlacedResponsibility>();
  for (const note of notes.filter(({ eid }) => kinds.get(eid) === 'row'))
    for (const eid of [note.eid, ...note.covers]) {
      const before = rows.get(eid);
      rows.set(eid, before ? joinNotes(before, note) : note);
    }
  return rows;
}

/** For each provision the note in the nearest heading above it. */
function notesOfHeadings(
  provisions: readonly Provision[],
  inside: ReadonlyMap<string, readonly PlacedResponsibility[]>,
): Map<string, PlacedResponsibility> {
  const own = new Map<string, PlacedResponsibility>();
  const above = new Map<string, PlacedResponsibility>();
  for (const { eid, parent, number, heading } of provisions) {
    const length = heading === null ? 0 : (number?.length ?? 0) + heading.length;
    const note = inside.get(eid)?.find(({ span }) => span.end <= length);
    if (note) own.set(eid, note);
    const governor = parent === null ? undefined : (own.get(parent) ?? above.get(parent));
    if (governor) above.set(eid, governor);
  }
  return above;
}
