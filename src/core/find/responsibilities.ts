import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';
import type { PolicyTable } from '../../model/table.ts';
import { findResponsibilityNotes } from '../read/responsibility/find-notes.ts';
import { readBodyCells, type BodyCell } from '../read/tables/body-cells.ts';
import type { NamedBody } from '../read/responsibility/body-list.ts';
import { governingIn } from './governing-notes.ts';
import { joinNotes, placeNote, type PlacedResponsibility } from './placed-note.ts';
import { parseResponsibilityNote, saysFirstLeads, type FirstLeads } from './responsibility-note.ts';

/** The responsibilities of one document. */
export interface Responsibilities {
  /** In the order of the text. */
  notes: readonly PlacedResponsibility[];
  /**
   * The note that governs a place in a provision: the next one in the provision that has not ended there;
   * else the first note among what stands below it; else the next one of the same parent, with those that follow it at once
   * (`牵头部门：…`, `配合部门：…`); else the one in the nearest heading above it (`（一）治水（市水务局牵头）`); else none.
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
  const read = provisions.map((provision) => {
    const words = provisionWords(provision);
    return { provision, words, spans: findNotes(provision, words) };
  });
  const notes: PlacedResponsibility[] = [];
  const isGeneral = read.some(({ words, spans }) => saysFirstLeads(outside(words, spans)));
  let firstLeads: FirstLeads | null = isGeneral ? 'all' : null;
  for (const [index, { provision, words, spans }] of read.entries()) {
    for (const span of spans) {
      const isLed = goesOnFromLead(provisions[index - 1], provision, notes.at(-1));
      const note = parseResponsibilityNote(words.slice(span.start, span.end), {
        firstLeads: isLed ? null : firstLeads,
      });
      notes.push(placeNote(note, provision.eid, span));
      if (note.firstLeads === 'throughout') firstLeads ??= note.firstOf;
    }
    notes.push(...readCells(bodyCells.get(provision.eid) ?? [], provision.eid, isGeneral));
  }
  return linkNotes(provisions, notes);
}

/** Whether the line before has named who leads: `牵头单位：…`, `责任单位：…`. */
function goesOnFromLead(
  before: Provision | undefined,
  { kind, parent }: Provision,
  last: PlacedResponsibility | undefined,
): boolean {
  const isNext = before?.kind === 'responsibility' && kind === 'responsibility' && before.parent === parent;
  return isNext && last?.eid === before.eid && last.leads.length > 0;
}

/** The words of a provision that are in no note of it. */
function outside(words: string, notes: readonly Span[]): string {
  return notes.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words);
}

/** The notes of a document with what each of them governs. */
export function linkNotes(provisions: readonly Provision[], notes: readonly PlacedResponsibility[]): Responsibilities {
  return { notes, governing: governingIn(provisions, notes) };
}

/** Every body that notes name. */
export function namedBodies(notes: readonly PlacedResponsibility[]): NamedBody[] {
  return notes.flatMap(({ leads, participants, general }) => [...leads, ...participants, ...general]);
}

/**
 * The cells of a row: one note of those that are its alone, and one for each that goes on into the rows below.
 * @param isGeneral whether the text says for all lists that whoever is first leads
 */
function readCells(cells: readonly BodyCell[], eid: string, isGeneral: boolean): PlacedResponsibility[] {
  const hasLead = cells.some(({ part }) => part === 'lead');
  const notes = cells.map(({ part, firstLeads, text, span, covers }) => {
    const rule = (isGeneral || firstLeads) && !hasLead ? 'all' : null;
    return placeNote(parseResponsibilityNote(text, { label: part, firstLeads: rule }), eid, span, covers);
  });
  const [first, ...others] = notes.filter(({ covers }) => covers.length === 0);
  const merged = notes.filter(({ covers }) => covers.length > 0);
  if (first === undefined) return merged;
  const own = others.reduce(
    (whole, note) => ({ ...joinNotes(whole, note), span: { start: whole.span.start, end: note.span.end } }),
    first,
  );
  return [own, ...merged];
}

function findNotes(provision: Provision, words: string): Span[] {
  if (provision.kind === 'row' || provision.kind === 'head') return [];
  const notes = findResponsibilityNotes(words);
  const whole = provision.kind === 'responsibility' && notes.length === 0;
  return whole ? [{ start: 0, end: words.length }] : notes;
}
