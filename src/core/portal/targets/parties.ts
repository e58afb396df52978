import { yearOfIssue } from '../../read/document-order.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Region } from '../../../model/region.ts';
import type { Span } from '../../../model/span.ts';
import type { Target } from '../../../model/target.ts';
import { placeOfSpeech } from '../../find/bodies.ts';
import { answersFor, findDealtParts, seatOf, type DealtPart } from '../../find/dealt-parts.ts';
import type { KnownNames } from '../../find/document.ts';
import { regionNamed } from '../../find/regions.ts';
import type { Responsibilities } from '../../find/responsibilities.ts';

/** Who a target belongs to and where. */
type TargetParties = Pick<
  Target,
  | 'leads'
  | 'participants'
  | 'responsible'
  | 'andOthers'
  | 'otherParts'
  | 'leadIds'
  | 'participantIds'
  | 'responsibleIds'
  | 'scopeId'
>;

interface PlacedRecord {
  provision: string;
  quote: Span;
  scope: string | null;
}

/** What a document says of the bodies and the regions of its targets. */
export interface Parties {
  /** The region whose part of the provision holds the quote; null where no part is a region's. */
  scopeOf: (record: PlacedRecord) => string | null;
  of: (record: PlacedRecord) => TargetParties;
}

/** Reads the parts that each provision deals out, so that every target goes to those whom its own part is for. */
export function readParties(
  document: Pick<PolicyDocument, 'id' | 'jurisdiction' | 'issuedOn' | 'publishedOn'>,
  provisions: readonly Provision[],
  responsibilities: Responsibilities,
  registries: KnownNames,
): Parties {
  const words = new Map(provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  const dealt = new Map<string, DealtPart[]>();
  const partsOf = (eid: string, named: readonly { name: string }[]) => {
    const parts = dealt.get(eid) ?? findDealtParts(words.get(eid) ?? '', named);
    dealt.set(eid, parts);
    return parts;
  };
  const year = yearOfIssue(document);
  const read = ({ provision, quote }: PlacedRecord) => {
    const note = responsibilities.governing(provision, quote.start);
    const named = note ? [...note.leads, ...note.participants] : [];
    const parts = partsOf(provision, named);
    return { note, named, parts, own: parts.find(({ start, end }) => start <= quote.start && quote.start < end) };
  };
  const place = placeOfSpeech(document);
  const idsOf = (names: readonly string[]) => [
    ...new Set(names.flatMap((name) => registries.bodies.resolve(name, place) ?? [])),
  ];
  return {
    scopeOf: (record) => {
      const { own } = read(record);
      return own?.isPlace === true ? own.holder : null;
    },
    of: (record) => {
      const { note, named, parts, own } = read(record);
      const holder = own?.holder ?? record.scope;
      const others = new Set(
        holder === null
          ? []
          : apart(
              named.map(({ name }) => name),
              holder,
              parts,
              registries.regions,
            ),
      );
      const [leads, participants, responsible] = [note?.leads, note?.participants, note?.responsible].map((bodies) =>
        (bodies ?? []).map(({ name }) => name),
      ) as [string[], string[], string[]];
      const belonging = (names: readonly string[]) => idsOf(names.filter((name) => !others.has(name)));
      return {
        leads,
        participants,
        responsible,
        andOthers: [...new Set(named.filter((body) => body.andOthers).map(({ name }) => name))],
        otherParts: [...others],
        leadIds: belonging(leads),
        participantIds: belonging(participants),
        responsibleIds: belonging(responsible),
        scopeId: record.scope === null ? null : (regionNamed(record.scope, registries.regions, year)?.id ?? null),
      };
    },
  };
}

/**
 * Bodies that a part dealt out to a holder does not concern: those whom other parts are for and, where the holder's own
 * seat is listed, the seats of all other regions but those that it lies in and those that lie in it.
 */
function apart(
  names: readonly string[],
  holder: string,
  parts: readonly DealtPart[],
  regions: readonly Region[],
): string[] {
  const isListed = names.some((name) => answersFor(name, holder));
  return names.filter((name) => {
    if (answersFor(name, holder)) return false;
    if (parts.some((part) => answersFor(name, part.holder))) return true;
    const seat = seatOf(name);
    return isListed && seat !== null && !lieIn(holder, seat, regions) && !lieIn(seat, holder, regions);
  });
}

/** Whether a region lies in another, as far as the registry knows both. */
function lieIn(name: string, wider: string, regions: readonly Region[]): boolean {
  const above = regions.find(({ aliases }) => aliases.includes(wider))?.id;
  let region = regions.find(({ aliases }) => aliases.includes(name));
  while (region && above !== undefined) {
    const { parent }: Region = region;
    if (parent === above) return true;
    region = regions.find(({ id }) => id === parent);
  }
  return false;
}
