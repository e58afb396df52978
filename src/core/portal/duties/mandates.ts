import type { PolicyDocument } from '../../../model/document.ts';
import type { Mandate } from '../../../model/mandate.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import type { Target } from '../../../model/target.ts';
import { placeOfSpeech, type BodyResolver } from '../../find/bodies.ts';
import type { PlacedResponsibility } from '../../find/placed-note.ts';
import type { WordLocator } from '../../read/word-locator.ts';

/** The general duties of one document, and which of them cover a run of its words. */
export interface Mandates {
  /** Each with the number of the given targets that it covers. */
  count: (targets: readonly Target[]) => Mandate[];
  /** Ids of those that cover a run of a provision's words. */
  covering: (eid: string, words: Span) => string[];
}

/** Reads the general duties off the responsibility notes of a document. */
export function readMandates(
  document: Pick<PolicyDocument, 'id' | 'jurisdiction'>,
  provisions: readonly Provision[],
  notes: readonly PlacedResponsibility[],
  bodies: BodyResolver,
  locate: WordLocator,
): Mandates {
  const order = new Map(provisions.map(({ eid }, index) => [eid, index]));
  const words = new Map(provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  const found = notes.flatMap(({ eid, general, sweep }, index) => {
    if (sweep === null || general.length === 0) return [];
    const names = general.map(({ name }) => name);
    const mandate: Omit<Mandate, 'targets'> = {
      id: `${document.id}-${eid}-general${index > 0 && notes[index - 1]?.eid === eid ? `-${String(index)}` : ''}`,
      document: document.id,
      provision: eid,
      quote: words.get(eid)?.slice(sweep.start, sweep.end) ?? '',
      raw: locate(eid, sweep),
      part: sweep.part,
      names,
      bodyIds: [...new Set(names.flatMap((name) => bodies.resolve(name, placeOfSpeech(document)) ?? []))],
    };
    const covers = (other: string, { start }: Span) =>
      other === eid
        ? sweep.ownToo || start >= sweep.end
        : (order.get(other) ?? -1) > (order.get(eid) ?? 0) && annexOf(other) === annexOf(eid);
    return [{ mandate, covers }];
  });
  const covering = (eid: string, run: Span) =>
    found.filter(({ covers }) => covers(eid, run)).map(({ mandate }) => mandate.id);
  return {
    count: (targets) =>
      found.map(({ mandate }) => ({
        ...mandate,
        targets: targets.filter(({ mandates }) => mandates.includes(mandate.id)).length,
      })),
    covering,
  };
}

/** The annex that a provision stands in; a duty of the body of a text does not reach into one, nor out of it. */
function annexOf(eid: string): string | null {
  return /^att_[^_]*/u.exec(eid)?.[0] ?? null;
}
