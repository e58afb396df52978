import type { PolicyDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Provision } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';
import { placeOfSpeech, type BodyResolver } from '../find/bodies.ts';
import type { PlacedCitation } from '../find/citations.ts';
import type { RegionMention } from '../find/regions.ts';
import type { PlacedResponsibility } from '../find/placed-note.ts';
import type { RecordedTarget } from './targets/targets.ts';

/** What was found in the provisions of a document; regions by the eId of their provision. */
interface Found {
  notes: readonly PlacedResponsibility[];
  bodies: BodyResolver;
  cited: readonly PlacedCitation[];
  regions: ReadonlyMap<string, readonly RegionMention[]>;
  targets: readonly RecordedTarget[];
  provisions: readonly Provision[];
}

/**
 * Where the words of provisions speak of a body, a region, another document or set a target, in the order of the text.
 * A citation is referred to by its place among those of the document, until it is settled: see `citations.ts`.
 */
export function readMentions(document: PolicyDocument, found: Found): Mention[] {
  const at = (eid: string, kind: Mention['kind'], ref: string | null, { start, end }: Span): Mention[] =>
    ref === null ? [] : [{ document: document.id, eid, kind, ref, start, end }];
  const place = placeOfSpeech(document);
  const mentions = [
    ...found.notes.flatMap((note) =>
      [...note.leads, ...note.participants].flatMap((body) =>
        at(note.eid, 'body', found.bodies.resolve(body.name, place), body),
      ),
    ),
    ...found.cited.flatMap((citation, index) => at(citation.eid, 'citation', String(index), citation)),
    ...[...found.regions].flatMap(([eid, regions]) =>
      regions.flatMap((region) => at(eid, 'region', region.region, region)),
    ),
    ...found.targets.flatMap(({ target, words }) => at(target.provision, 'target', target.id, words)),
  ];
  const order = new Map(found.provisions.map(({ eid }, index) => [eid, index]));
  return mentions.sort(
    (a, b) => (order.get(a.eid) ?? 0) - (order.get(b.eid) ?? 0) || a.start - b.start || b.end - a.end,
  );
}
