import { placeKey } from '../../model/place-key.ts';
import type { Body } from '../../model/body.ts';
import type { DatedCorrection } from '../../model/change.ts';
import type { Citation } from '../../model/citation.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { TermUse } from '../../model/glossary.ts';
import type { Mandate } from '../../model/mandate.ts';
import type { Mention } from '../../model/mention.ts';
import type { Provision } from '../../model/provision.ts';
import type { Region } from '../../model/region.ts';
import type { Target } from '../../model/target.ts';
import { knowingToo } from '../find/bodies.ts';
import { deriveBodies } from '../find/derived-bodies.ts';
import type { Reading } from '../find/reading.ts';
import { namedBodies } from '../find/responsibilities.ts';
import { documentsIn, mergeLibraries, type Library } from '../read/library.ts';
import { auditTexts, type PlacedDraft } from './audit/audit.ts';
import { writeDocumentRows } from './document-rows.ts';
import type { Duty } from './duties/duties.ts';
import { findUses } from './glossary/glossary.ts';
import type { OpenRegistries } from './open-registries.ts';
import { goalOf, type Figure, type Goal } from './outcomes/figures.ts';
import type { Registries } from './registries.ts';
import { assignTopics, type TopicCount } from './topics/assign.ts';

/** Rows of the data sets that come from sources, one source after the other. */
export interface SourceRows extends Library {
  targets: Target[];
  citations: Citation[];
  mentions: Mention[];
  mandates: Mandate[];
}

/** What a portal joins of its sources beside their rows. */
export interface SourceFacts {
  /** Bodies that its documents give work to and no registry has. */
  derived: Body[];
  /** Regions of the national list that its documents name, and those that they lie in, where no registry has any. */
  regions: Region[];
  /** Where terms are used. */
  uses: (readonly [term: string, uses: TermUse[]])[];
  topics: TopicCount[];
  findings: PlacedDraft[];
  /** Reviewed corrections that say when they were made. */
  corrected: DatedCorrection[];
  /** What its targets set, and what its texts report. */
  goals: Goal[];
  figures: Figure[];
}

/** What one source gives to a portal, whatever else the portal holds. */
export interface Contribution {
  /** Citations that are not settled: see `citations.ts`. */
  rows: SourceRows;
  facts: SourceFacts;
  diagnostics: Diagnostic[];
}

/**
 * Makes of a reading what its source gives to a portal.
 * @param given without registries the rows are those of the texts alone
 */
export function contribute(
  { library, findings }: Reading,
  given: OpenRegistries | null,
  overrides: Registries['overrides'],
): Contribution {
  const none = { targets: [], citations: [], mentions: [], mandates: [] };
  if (given === null)
    return {
      rows: { ...library, ...none },
      facts: { derived: [], regions: [], uses: [], topics: [], findings: [], corrected: [], goals: [], figures: [] },
      diagnostics: [],
    };
  const notesOf = (id: string) => findings.get(id)?.notes ?? [];
  const named = library.documents.map((document) => ({ document, named: namedBodies(notesOf(document.id)) }));
  const derived = deriveBodies(named, given.names.bodies);
  const bodyNames = knowingToo(given.names.bodies, derived);
  const written = documentsIn(library).flatMap((read) => {
    const { id } = read.document;
    const found = findings.get(id);
    if (found === undefined) return [];
    const names = { bodies: bodyNames, regions: found.knownRegions };
    return [writeDocumentRows(read, found, { names, overrides: overrides.get(id) ?? [] })];
  });
  const duties = written.flatMap(({ value }) => value.duties);
  const mentions = written.flatMap(({ value }) => value.mentions);
  const { topics, ...topical } = assignTopics(
    {
      documents: library.documents,
      provisions: assignDuties(library.provisions, duties),
      targets: given.claim(written.flatMap(({ value }) => value.targets)),
      mentions,
    },
    given.topics,
  );
  const rows: SourceRows = {
    ...library,
    ...topical,
    mentions,
    citations: written.flatMap(({ value }) => value.citations),
    mandates: written.flatMap(({ value }) => value.mandates),
  };
  const bodies = [...given.bodies, ...derived];
  const regions = derivedRegions(mentions, findings);
  const known = given.names.regions.length > 0 ? given.names.regions : regions;
  const findingsOf = auditTexts({ ...rows, bodies, regions: known, indicators: [] });
  return {
    rows,
    facts: {
      derived,
      regions,
      uses: [...findUses(library.provisions, given.findTerms)],
      topics,
      findings: findingsOf,
      corrected: datedIn(library.corrections),
      goals: rows.targets.map(goalOf),
      figures: written.flatMap(({ value }) => value.figures),
    },
    diagnostics: written.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The derived regions that mentions name, and those that they lie in. */
function derivedRegions(mentions: readonly Mention[], findings: Reading['findings']): Region[] {
  const known = new Map(
    [...findings.values()]
      .flatMap(({ knownRegions }) => knownRegions)
      .filter(({ origin }) => origin === 'derived')
      .map(({ namesakes: _, ...region }) => [region.id, region]),
  );
  const named = new Map<string, Region>();
  const add = (id: string | null) => {
    const region = id === null ? undefined : known.get(id);
    if (region === undefined || named.has(region.id)) return;
    named.set(region.id, region);
    add(region.parent);
  };
  for (const { kind, ref } of mentions) if (kind === 'region') add(ref);
  return [...named.values()];
}

/** Those that change the text: a doubtful reading that stands as it is does not. */
function datedIn(corrections: Library['corrections']): DatedCorrection[] {
  return corrections.flatMap(({ document, eid, before, after, reason, kind, on }) =>
    on === null || kind === 'query' ? [] : [{ document, on, eid, before, after, reason }],
  );
}

/** Joins the rows of sources, in their order. */
export function mergeRows(sources: readonly SourceRows[]): SourceRows {
  return {
    ...mergeLibraries(sources),
    targets: sources.flatMap(({ targets }) => targets),
    citations: sources.flatMap(({ citations }) => citations),
    mentions: sources.flatMap(({ mentions }) => mentions),
    mandates: sources.flatMap(({ mandates }) => mandates),
  };
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
