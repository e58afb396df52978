import type { PolicyDocument } from '../../../model/document.ts';
import type { Provision } from '../../../model/provision.ts';
import type { Diagnostic } from '../../../model/diagnostics.ts';
import type { BodyIndex } from '../../find/bodies.ts';
import type { RegionMention } from '../../find/regions.ts';
import type { Responsibilities } from '../../find/responsibilities.ts';
import type { RawPlaces } from './raw-places.ts';

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
  { notes }: Responsibilities,
  bodies: BodyIndex,
  regions: ReadonlyMap<string, readonly RegionMention[]>,
): Duty[] {
  const ids = (named: readonly { name: string }[]) =>
    named.flatMap(({ name }) => bodies.resolve(name, document.jurisdiction) ?? []);
  return provisions.flatMap(({ eid }): Duty[] => {
    const own = notes.filter((note) => note.eid === eid);
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

/** A warning for each body that the registry does not know, at its place in the source. */
export function findUnresolved(
  document: PolicyDocument,
  { notes }: Responsibilities,
  bodies: BodyIndex,
  place: RawPlaces,
): Diagnostic[] {
  return notes.flatMap((note) =>
    [...note.leads, ...note.participants, ...note.general]
      .filter(({ name }) => bodies.resolve(name, document.jurisdiction) === null)
      .map(({ name, start, end }): Diagnostic => ({
        code: 'body/unresolved',
        severity: 'warning',
        file: `sources/${document.source.file}`,
        span: place(note.eid, { start, end }),
        values: { name, jurisdiction: document.jurisdiction ?? '—' },
      })),
  );
}

/** A warning for each run of a responsibility note that was not understood: nobody is given work by it. */
export function findUnread(
  document: PolicyDocument,
  { notes }: Responsibilities,
  words: ReadonlyMap<string, string>,
  place: RawPlaces,
): Diagnostic[] {
  return notes.flatMap((note) =>
    note.rest.map((run): Diagnostic => ({
      code: 'note/unread',
      severity: 'warning',
      file: `sources/${document.source.file}`,
      span: place(note.eid, run),
      values: { words: words.get(note.eid)?.slice(run.start, run.end) ?? '' },
    })),
  );
}
