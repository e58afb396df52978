import type { AnomalyNote } from '../../model/anomaly.ts';
import type { Body } from '../../model/body.ts';
import type { Citation } from '../../model/citation.ts';
import type { RegisteredComparison } from '../../model/comparison.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { RegisteredTerm } from '../../model/glossary.ts';
import type { RegisteredIndicator } from '../../model/indicator.ts';
import type { Mention } from '../../model/mention.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Region } from '../../model/region.ts';
import type { Span } from '../../model/span.ts';
import type { Target } from '../../model/target.ts';
import type { TargetOverride } from '../../model/target-override.ts';
import type { RegisteredTopic } from '../../model/topic.ts';
import type { Library } from '../build.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { indexBodies, type BodyIndex } from '../extract/bodies.ts';
import { readCitations, type PlacedCitation } from '../extract/citations.ts';
import { findRegions, type RegionMention } from '../extract/regions.ts';
import { readResponsibilities, type Responsibilities } from '../extract/responsibilities.ts';
import { rawPlaces } from './raw-places.ts';
import { writeTargetLedger } from './target-ledger.ts';

/** Curated registries, and the reviewed overrides of each document. */
export interface Registries {
  bodies: readonly Body[];
  regions: readonly Region[];
  overrides: ReadonlyMap<string, readonly TargetOverride[]>;
  /** Joins of targets across documents; none where it is left out. */
  indicators?: readonly RegisteredIndicator[];
  /** Remarks on findings of the auditor; none where it is left out. */
  anomalyNotes?: readonly AnomalyNote[];
  /** Topics that provisions are given; none where they are left out. */
  topics?: readonly RegisteredTopic[];
  /** Words that are explained; none where they are left out. */
  glossary?: readonly RegisteredTerm[];
  /** Texts to set side by side; none where it is left out. */
  comparisons?: readonly RegisteredComparison[];
  /** Hand-written summaries by the id of their document; none where it is left out. */
  summaries?: ReadonlyMap<string, string>;
}

/** Who answers for a provision and which regions it names: ids of the registries. */
export interface Duty {
  document: string;
  eid: string;
  leads: string[];
  participants: string[];
  regions: string[];
}

/** What the documents of a portal commit to, who to, and what they rest on. */
export interface Commitments {
  targets: Target[];
  duties: Duty[];
  citations: Citation[];
  mentions: Mention[];
}

/** Reads the commitments off the documents of a portal. */
export function readCommitments(
  library: Library,
  registries: Registries,
): { value: Commitments; diagnostics: Diagnostic[] } {
  const bodies = indexBodies(registries.bodies);
  const read = library.documents.map((document) => readDocument(document, library, registries, bodies));
  return {
    value: {
      targets: read.flatMap(({ value }) => value.targets),
      duties: read.flatMap(({ value }) => value.duties),
      citations: read.flatMap(({ value }) => value.citations),
      mentions: read.flatMap(({ value }) => value.mentions),
    },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readDocument(
  document: PolicyDocument,
  library: Library,
  registries: Registries,
  bodies: BodyIndex,
): { value: Commitments; diagnostics: Diagnostic[] } {
  const own = <Row extends { document: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.document === document.id);
  const [provisions, tables, tasks] = [own(library.provisions), own(library.tables), own(library.tasks)];
  const place = rawPlaces(provisions, own(library.corrections), document.source.start);
  const responsibilities = readResponsibilities(provisions, tasks, tables);
  const overrides = registries.overrides.get(document.id) ?? [];
  const ledger = writeTargetLedger({
    document,
    provisions,
    tables,
    tasks,
    responsibilities,
    place,
    overrides,
  });
  const misfits = ledger.misfits.map(({ index, found }): Diagnostic => ({
    code: 'override/no-fit',
    severity: 'error',
    file: `corrections/targets/${document.id}.yaml`,
    span: null,
    values: { entry: String(index + 1), found: String(found) },
  }));
  const words = new Map(provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  const cited = readCitations(provisions, library.documents);
  const regions = readRegions(document, provisions, responsibilities, registries.regions);
  return {
    value: {
      targets: ledger.value,
      duties: readDuties(document, provisions, responsibilities, bodies, regions),
      citations: cited.map(({ start, end, eid, number, title, to }) => ({
        from: { document: document.id, eid },
        quote: words.get(eid)?.slice(start, end) ?? '',
        raw: place(eid, { start, end }),
        number,
        title,
        to,
      })),
      mentions: readMentions(document, { responsibilities, bodies, cited, regions, ledger: ledger.value, provisions }),
    },
    diagnostics: [...misfits, ...unresolved(document, responsibilities, bodies, place)],
  };
}

/** Regions that each provision names outside its responsibility notes. */
function readRegions(
  document: PolicyDocument,
  provisions: readonly Provision[],
  { notes }: Responsibilities,
  regions: readonly Region[],
): Map<string, RegionMention[]> {
  const date = document.issuedOn ?? document.publishedOn;
  const year = date === null ? null : Number(date.slice(0, 4));
  return new Map(
    provisions.map((provision) => {
      const skip = notes.filter((note) => note.eid === provision.eid).map((note) => note.span);
      return [provision.eid, findRegions(provisionWords(provision), regions, { year, skip })];
    }),
  );
}

interface Found {
  responsibilities: Responsibilities;
  bodies: BodyIndex;
  cited: readonly PlacedCitation[];
  regions: ReadonlyMap<string, readonly RegionMention[]>;
  ledger: readonly Target[];
  provisions: readonly Provision[];
}

/** Where the words of provisions speak of a body, a region, another document or set a target. */
function readMentions(document: PolicyDocument, found: Found): Mention[] {
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

function readDuties(
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
    const named = [...new Set((regions.get(eid) ?? []).map(({ region }) => region))];
    if (own.length === 0 && named.length === 0) return [];
    return [{ document: document.id, eid, leads: [...leads], participants: [...participants], regions: named }];
  });
}

/** An error for each body that the registry does not know, at its place in the source. */
function unresolved(
  document: PolicyDocument,
  { notes }: Responsibilities,
  bodies: BodyIndex,
  place: ReturnType<typeof rawPlaces>,
): Diagnostic[] {
  return notes.flatMap((note) =>
    [...note.leads, ...note.participants]
      .filter(({ name }) => bodies.resolve(name, document.jurisdiction) === null)
      .map(({ name, start, end }): Diagnostic => ({
        code: 'body/unresolved',
        severity: 'error',
        file: `sources/${document.source.file}`,
        span: place(note.eid, { start, end }),
        values: { name, jurisdiction: document.jurisdiction ?? '—' },
      })),
  );
}
