import type { Body } from '../model/body.ts';
import type { Citation } from '../model/citation.ts';
import type { Correction, ReviewedCorrection } from '../model/correction.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Gazette } from '../model/gazette.ts';
import type { Term } from '../model/glossary.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Mention } from '../model/mention.ts';
import type { Provision } from '../model/provision.ts';
import type { Region } from '../model/region.ts';
import type { PolicyTable } from '../model/table.ts';
import type { Target } from '../model/target.ts';
import type { Task } from '../model/task.ts';
import type { Topic } from '../model/topic.ts';
import { readCommitments, type Duty, type Registries } from './commitments/commitments.ts';
import { joinIndicators } from './commitments/indicators.ts';
import type { Diagnostic } from './diagnostics.ts';
import { buildDocument } from './document.ts';
import { findDuplicates } from './duplicates.ts';
import { buildGazette } from './gazette.ts';
import { readGlossary } from './glossary/glossary.ts';
import { segmentSource } from './segment/segment.ts';
import { MANIFEST, nameDocuments, sourcePath, type Source } from './source.ts';
import { assignTopics } from './topics/assign.ts';

/** The texts of a set of sources, read. */
export interface Library {
  documents: PolicyDocument[];
  gazettes: Gazette[];
  provisions: Provision[];
  tables: PolicyTable[];
  tasks: Task[];
  corrections: Correction[];
}

/** All that is published of a set of sources. */
export interface Portal extends Library {
  targets: Target[];
  bodies: Body[];
  regions: Region[];
  citations: Citation[];
  mentions: Mention[];
  indicators: Indicator[];
  topics: Topic[];
  glossary: Term[];
}

/** Reviewed corrections by the id of their document or gazette. */
export type CorrectionsById = ReadonlyMap<string, readonly ReviewedCorrection[]>;

/**
 * Reads sources into the data of a portal. The order of the sources is the order of the data.
 * @param registries bodies, regions and reviewed overrides; without them no commitments are read
 */
export function buildPortal(
  sources: readonly Source[],
  corrections: CorrectionsById,
  registries: Registries | null = null,
): { value: Portal; diagnostics: Diagnostic[] } {
  const built = sources.map((source) => buildSource(source, corrections));
  const library = mergeLibraries(built.map(({ value }) => value));
  const diagnostics = [...built.flatMap((source) => source.diagnostics), ...findDuplicates(library)];
  const blank = {
    targets: [],
    bodies: [],
    regions: [],
    citations: [],
    mentions: [],
    indicators: [],
    topics: [],
    glossary: [],
  };
  if (!registries) return { value: { ...library, ...blank }, diagnostics };
  const { value, diagnostics: told } = readCommitments(library, registries);
  const { duties, ...commitments } = value;
  const joined = joinIndicators(
    library,
    commitments.targets,
    registries.indicators ?? [],
    registries.overrides.size > 0,
  );
  const bodies = [...registries.bodies];
  const regions = [...registries.regions];
  const topical = assignTopics(
    {
      documents: library.documents,
      provisions: assignDuties(library.provisions, duties),
      targets: joined.value.targets,
      mentions: commitments.mentions,
    },
    registries.topics ?? [],
  );
  const glossary = readGlossary(
    registries.glossary ?? [],
    library.provisions,
    topical.topics.map(({ id }) => id),
  );
  return {
    value: { ...library, ...commitments, ...joined.value, bodies, regions, ...topical, glossary: glossary.value },
    diagnostics: [...diagnostics, ...told, ...joined.diagnostics, ...glossary.diagnostics],
  };
}

function assignDuties(provisions: readonly Provision[], duties: readonly Duty[]): Provision[] {
  const byPlace = new Map(duties.map((duty) => [`${duty.document} ${duty.eid}`, duty]));
  return provisions.map((provision) => {
    const duty = byPlace.get(`${provision.document} ${provision.eid}`);
    if (!duty) return provision;
    const { leads, participants, regions } = duty;
    return { ...provision, leads, participants, regions };
  });
}

function buildSource(source: Source, corrections: CorrectionsById): { value: Library; diagnostics: Diagnostic[] } {
  const refuse = (diagnostic: Pick<Diagnostic, 'code' | 'values'>) => ({
    value: mergeLibraries([]),
    diagnostics: [{ ...diagnostic, severity: 'error' as const, file: sourcePath(source), span: null }],
  });
  if (source.raw.trim() === '') return refuse({ code: 'source/empty', values: {} });
  const parts = segmentSource(source.raw);
  const texts = parts.filter(({ kind }) => kind === 'document');
  const issue = parts.filter(({ kind }) => kind !== 'document');
  const names = nameDocuments(source, texts.length, issue.length > 0);
  if (names.documents.length !== texts.length) {
    const values = { found: String(texts.length), given: String(names.documents.length), manifest: MANIFEST };
    return refuse({ code: 'source/ids', values });
  }
  const built = texts.map((part, index) => {
    const id = names.documents[index] ?? '';
    return buildDocument(source, part, id, corrections.get(id) ?? []);
  });
  const found = built.flatMap(({ value }) => (value ? [value] : []));
  const own = mergeLibraries(found.map(({ document, ...rest }) => ({ ...rest, documents: [document], gazettes: [] })));
  const diagnostics = [...names.diagnostics, ...built.flatMap((document) => document.diagnostics)];
  if (names.gazette === null) return { value: own, diagnostics };
  const { value, ...told } = buildGazette(
    source,
    issue,
    names.gazette,
    own.documents,
    corrections.get(names.gazette) ?? [],
  );
  const { gazette, documents, ...pages } = value;
  const whole = mergeLibraries([
    { ...own, documents },
    { ...pages, documents: [], gazettes: [gazette], tables: [], tasks: [] },
  ]);
  return { value: whole, diagnostics: [...diagnostics, ...told.diagnostics] };
}

function mergeLibraries(libraries: readonly Library[]): Library {
  return {
    documents: libraries.flatMap(({ documents }) => documents),
    gazettes: libraries.flatMap(({ gazettes }) => gazettes),
    provisions: libraries.flatMap(({ provisions }) => provisions),
    tables: libraries.flatMap(({ tables }) => tables),
    tasks: libraries.flatMap(({ tasks }) => tasks),
    corrections: libraries.flatMap(({ corrections }) => corrections),
  };
}
