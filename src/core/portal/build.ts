import { placeKey } from '../../model/place-key.ts';
import type { Anomaly } from '../../model/anomaly.ts';
import type { Body } from '../../model/body.ts';
import type { Citation } from '../../model/citation.ts';
import type { Alignment, ComparedPair, Comparison } from '../../model/comparison.ts';
import type { Term } from '../../model/glossary.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Mandate } from '../../model/mandate.ts';
import type { Mention } from '../../model/mention.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Provision } from '../../model/provision.ts';
import type { Region } from '../../model/region.ts';
import type { SummarySentence } from '../../model/summary.ts';
import type { Target } from '../../model/target.ts';
import type { Topic } from '../../model/topic.ts';
import { auditPortal } from './audit/audit.ts';
import { indexCited } from './citations.ts';
import { deriveBodies } from '../find/derived-bodies.ts';
import { namedBodies } from '../find/responsibilities.ts';
import type { Duty } from './duties/duties.ts';
import { joinIndicators } from './indicators/indicators.ts';
import type { Registries } from './registries.ts';
import { compareTexts } from './compare/comparisons.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { readGlossary } from './glossary/glossary.ts';
import { indexBodies } from '../find/bodies.ts';
import type { Findings } from '../find/document.ts';
import { namesOf, takeReading, type Reading } from '../find/reading.ts';
import { findDuplicates } from '../read/duplicates.ts';
import { documentsIn, mergeLibraries, type CorrectionsById, type Library } from '../read/library.ts';
import { writeDocumentRows } from './document-rows.ts';
import type { Source } from '../read/source.ts';
import { joinSummaries } from './summaries/summaries.ts';
import { assignTopics } from './topics/assign.ts';

/** All that is published of a set of sources. */
export interface Portal extends Library {
  targets: Target[];
  bodies: Body[];
  regions: Region[];
  citations: Citation[];
  mentions: Mention[];
  mandates: Mandate[];
  indicators: Indicator[];
  /** What does not add up in the sources themselves. */
  anomalies: Anomaly[];
  topics: Topic[];
  glossary: Term[];
  pairs: ComparedPair[];
  alignments: Alignment[];
  comparisons: Comparison[];
  summaries: SummarySentence[];
}

/** What was found in each document, by its id. */
export type FindingsById = ReadonlyMap<string, Findings>;

/**
 * Reads sources into the data of a portal. The order of the sources is the order of the data.
 * @param registries bodies, regions and reviewed overrides; without them nothing is found in the documents
 */
export function buildPortal(
  sources: readonly Source[],
  corrections: CorrectionsById,
  registries: Registries | null = null,
): { value: Portal; diagnostics: Diagnostic[] } {
  const names = registries && namesOf(registries);
  return joinReadings(
    sources.map((source) => takeReading(source, corrections, names)),
    registries,
  );
}

/** Joins what the sources give, one by one and in their order, into the data of a portal. */
export function joinReadings(
  readings: readonly Reading[],
  registries: Registries | null,
): { value: Portal; diagnostics: Diagnostic[] } {
  const library = mergeLibraries(readings.map((reading) => reading.library));
  const told = [...readings.flatMap(({ diagnostics }) => diagnostics.read), ...findDuplicates(library)];
  if (!registries) return { value: { ...library, ...nothing }, diagnostics: told };
  const found = new Map(readings.flatMap(({ findings }) => [...findings]));
  const { value, diagnostics } = joinDocuments(library, found, registries);
  return { value, diagnostics: [...told, ...readings.flatMap((one) => one.diagnostics.found), ...diagnostics] };
}

const nothing = {
  targets: [],
  bodies: [],
  regions: [],
  citations: [],
  mentions: [],
  mandates: [],
  indicators: [],
  anomalies: [],
  topics: [],
  glossary: [],
  pairs: [],
  alignments: [],
  comparisons: [],
  summaries: [],
} satisfies Omit<Portal, keyof Library>;

/** Joins what was found in each document into the data of a portal: everything that needs more than one document. */
export function joinDocuments(
  library: Library,
  found: FindingsById,
  registries: Registries,
): { value: Portal; diagnostics: Diagnostic[] } {
  const { documents } = library;
  const bodies = [...registries.bodies, ...derive(documents, found, registries.bodies)];
  const names = { bodies: indexBodies(bodies), regions: registries.regions };
  const works = indexCited(documents);
  const written = documentsIn(library).flatMap((read) => {
    const { id } = read.document;
    const own = found.get(id);
    const overrides = registries.overrides.get(id) ?? [];
    return own === undefined ? [] : [writeDocumentRows(read, own, { names, overrides, works })];
  });
  const isReviewed = registries.overrides.size > 0;
  const targets = written.flatMap(({ value }) => value.targets);
  const mentions = written.flatMap(({ value }) => value.mentions);
  const joined = joinIndicators(library, targets, registries.indicators ?? [], isReviewed);
  const compared = compareTexts({ library, ...joined.value }, registries.comparisons ?? [], isReviewed);
  const duties = written.flatMap(({ value }) => value.duties);
  const provisions = assignDuties(library.provisions, duties);
  const topical = assignTopics(
    { documents, provisions, targets: joined.value.targets, mentions },
    registries.topics ?? [],
  );
  const read = {
    ...library,
    citations: written.flatMap(({ value }) => value.citations),
    mentions,
    mandates: written.flatMap(({ value }) => value.mandates),
    ...joined.value,
    ...compared.value,
    bodies,
    regions: registries.regions.map(({ namesakes: _, ...region }) => region),
    ...topical,
  };
  const glossary = readGlossary(
    registries.glossary ?? [],
    library.provisions,
    topical.topics.map(({ id }) => id),
  );
  const audit = auditPortal(read, registries.anomalyNotes);
  const summaries = registries.summaries
    ? joinSummaries(read, registries, registries.summaries)
    : { value: [], diagnostics: [] };
  return {
    value: { ...read, glossary: glossary.value, anomalies: audit.value, summaries: summaries.value },
    diagnostics: [...written, joined, compared, glossary, audit, summaries].flatMap((stage) => stage.diagnostics),
  };
}

/** Bodies that the documents give work to and the registry does not have. */
function derive(documents: readonly PolicyDocument[], found: FindingsById, registered: readonly Body[]): Body[] {
  const named = documents.map((document) => ({ document, named: namedBodies(found.get(document.id)?.notes ?? []) }));
  return deriveBodies(named, indexBodies(registered));
}

function assignDuties(provisions: readonly Provision[], duties: readonly Duty[]): Provision[] {
  const byPlace = new Map(duties.map((duty) => [placeKey(duty), duty]));
  return provisions.map((provision) => {
    const duty = byPlace.get(placeKey(provision));
    if (!duty) return provision;
    const { leads, participants, responsible, regions } = duty;
    return { ...provision, leads, participants, responsible, regions };
  });
}
