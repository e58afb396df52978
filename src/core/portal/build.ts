import { placeKey } from '../../model/place-key.ts';
import type { Anomaly } from '../../model/anomaly.ts';
import type { Body } from '../../model/body.ts';
import type { Citation } from '../../model/citation.ts';
import type { Alignment, ComparedPair, Comparison } from '../../model/comparison.ts';
import type { Term } from '../../model/glossary.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Mandate } from '../../model/mandate.ts';
import type { Mention } from '../../model/mention.ts';
import type { Provision } from '../../model/provision.ts';
import type { Region } from '../../model/region.ts';
import type { SummarySentence } from '../../model/summary.ts';
import type { Target } from '../../model/target.ts';
import type { Topic } from '../../model/topic.ts';
import { auditPortal } from './audit/audit.ts';
import { readCommitments } from './commitments/commitments.ts';
import type { Duty } from './commitments/duties.ts';
import { joinIndicators } from './commitments/indicators.ts';
import type { Registries } from './commitments/registries.ts';
import { compareTexts } from './compare/comparisons.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { readGlossary } from './glossary/glossary.ts';
import { readSources, type CorrectionsById, type Library } from '../read/library.ts';
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

/**
 * Reads sources into the data of a portal. The order of the sources is the order of the data.
 * @param registries bodies, regions and reviewed overrides; without them no commitments are read
 */
export function buildPortal(
  sources: readonly Source[],
  corrections: CorrectionsById,
  registries: Registries | null = null,
): { value: Portal; diagnostics: Diagnostic[] } {
  const { value: library, diagnostics } = readSources(sources, corrections);
  const blank = {
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
  const compared = compareTexts(
    { library, ...joined.value },
    registries.comparisons ?? [],
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
  const read = { ...library, ...commitments, ...joined.value, ...compared.value, bodies, regions, ...topical };
  const glossary = readGlossary(
    registries.glossary ?? [],
    library.provisions,
    topical.topics.map(({ id }) => id),
  );
  const audit = auditPortal(read, registries.anomalyNotes);
  const summaries = registries.summaries
    ? joinSummaries(read, registries, registries.summaries)
    : { value: [], diagnostics: [] };
  const stages = [joined, compared, glossary, audit, summaries];
  return {
    value: { ...read, glossary: glossary.value, anomalies: audit.value, summaries: summaries.value },
    diagnostics: [...diagnostics, ...told, ...stages.flatMap((stage) => stage.diagnostics)],
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
