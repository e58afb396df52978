import type { PolicyDocument } from '../../../model/document.ts';
import type { Mention } from '../../../model/mention.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import type { Target } from '../../../model/target.ts';
import type { BodyIndex } from '../../find/bodies.ts';
import type { PlacedCitation } from '../../find/citations.ts';
import type { RegionMention } from '../../find/regions.ts';
import type { Responsibilities } from '../../find/responsibilities.ts';

/** What was found in the provisions of a document; regions by the eId of their provision. */
interface Found {
  responsibilities: Responsibilities;
  bodies: BodyIndex;
  cited: readonly PlacedCitation[];
  regions: ReadonlyMap<string, readonly RegionMention[]>;
  ledger: readonly Target[];
  provisions: readonly Provision[];
}

/** Where the words of provisions speak of a body, a region, another document or set a target, in the order of the text. */
export function readMentions(document: PolicyDocument, found: Found): Mention[] {
  const words = new Map(found.provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  const at = (eid: string, kind: Mention['kind'], ref: string | null, { start, end }: Span): Mention[] =>
    ref === null ? [] : [{ document: document.id, eid, kind, ref, start, end }];
  const mentions = [
    ...found.responsibilities.notes.flatMap((note) =>
      [...note.leads, ...note.participants].flatMap((body) =>
        at(note.eid, 'body', found.bodies.resolve(body.name, document.jurisdiction), body),
      ),
    ),
    ...found.cited.flatMap((citation) => at(citation.eid, 'citation', citation.to, citation)),
    ...[...found.regions].flatMap(([eid, regions]) =>
      regions.flatMap((region) => at(eid, 'region', region.region, region)),
    ),
    ...found.ledger.flatMap(({ id, provision, quote }) => {
      const start = words.get(provision)?.indexOf(quote) ?? -1;
      return start < 0 ? [] : at(provision, 'target', id, { start, end: start + quote.length });
    }),
  ];
  const order = new Map(found.provisions.map(({ eid }, index) => [eid, index]));
  return mentions.sort(
    (a, b) => (order.get(a.eid) ?? 0) - (order.get(b.eid) ?? 0) || a.start - b.start || b.end - a.end,
  );
}
