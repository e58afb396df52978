import type { Span } from '../../model/span.ts';
import type { Responsibility } from './responsibility-note.ts';

/** A note or a cell with its provision; spans are offsets in the words of the provision. */
export interface PlacedResponsibility extends Responsibility {
  eid: string;
  /** The note, brackets included, or the cell. */
  span: Span;
  /** Rows further down that the cell goes on into, merged with it. */
  covers: readonly string[];
}

/** A note where it stands. */
export function placeNote(
  note: Responsibility,
  eid: string,
  span: Span,
  covers: readonly string[] = [],
): PlacedResponsibility {
  const move = <Run extends Span>(run: Run): Run => ({
    ...run,
    start: run.start + span.start,
    end: run.end + span.start,
  });
  return {
    ...note,
    eid,
    span,
    covers,
    leads: note.leads.map(move),
    participants: note.participants.map(move),
    responsible: note.responsible.map(move),
    general: note.general.map(move),
    sweep: note.sweep && move(note.sweep),
    rest: note.rest.map(move),
    aside: note.aside.map(move),
  };
}

/** Two notes that belong together: on lines of their own, or in the cells of a row. */
export function joinNotes(first: PlacedResponsibility, second: PlacedResponsibility): PlacedResponsibility {
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
