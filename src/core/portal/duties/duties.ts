import type { PolicyDocument } from '../../../model/document.ts';
import { listsBy } from '../../../model/lists-by.ts';
import type { Provision } from '../../../model/provision.ts';
import { placeOfSpeech, type BodyResolver } from '../../find/bodies.ts';
import type { RegionMention } from '../../find/regions.ts';
import type { PlacedResponsibility } from '../../find/placed-note.ts';

/** Who answers for a provision and which regions it names: ids of the registries. */
export interface Duty {
  document: string;
  eid: string;
  leads: string[];
  participants: string[];
  /** Those of `participants` that the text calls responsible and no more. */
  responsible: string[];
  regions: string[];
}

/** The duties of a document's provisions; none for one that names neither a body nor a region. */
export function readDuties(
  document: PolicyDocument,
  provisions: readonly Provision[],
  notes: readonly PlacedResponsibility[],
  bodies: BodyResolver,
  regions: ReadonlyMap<string, readonly RegionMention[]>,
): Duty[] {
  const place = placeOfSpeech(document);
  const ids = (named: readonly { name: string }[]) => named.flatMap(({ name }) => bodies.resolve(name, place) ?? []);
  const notesOn = listsBy(notes, (note) => [note.eid, ...note.covers]);
  return provisions.flatMap(({ eid }): Duty[] => {
    const own = notesOn(eid);
    const leads = new Set(own.flatMap((note) => ids(note.leads)));
    const participants = new Set(own.flatMap((note) => ids(note.participants)).filter((id) => !leads.has(id)));
    const joining = own.flatMap((note) => {
      const responsible = new Set(note.responsible.map(({ start }) => start));
      return ids(note.participants.filter(({ start }) => !responsible.has(start)));
    });
    const responsible = ids(own.flatMap((note) => note.responsible)).filter(
      (id) => !leads.has(id) && !joining.includes(id),
    );
    const named = [...new Set((regions.get(eid) ?? []).map(({ region }) => region))];
    if (own.length === 0 && named.length === 0) return [];
    return [
      {
        document: document.id,
        eid,
        leads: [...leads],
        participants: [...participants],
        responsible: [...new Set(responsible)],
        regions: named,
      },
    ];
  });
}
