import type { Anomaly } from '../../model/anomaly.ts';
import type { Body } from '../../model/body.ts';
import type { Change } from '../../model/change.ts';
import type { Citation } from '../../model/citation.ts';
import type { Alignment, ComparedPair, Comparison } from '../../model/comparison.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Gazette } from '../../model/gazette.ts';
import type { Term } from '../../model/glossary.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Region } from '../../model/region.ts';
import type { SummarySentence } from '../../model/summary.ts';
import type { Topic } from '../../model/topic.ts';
import { joinDerived } from '../find/derived-bodies.ts';
import { askedTexts } from './asked-texts.ts';
import { auditPortal, joinFindings } from './audit/audit.ts';
import { joinChanges } from './changes.ts';
import { compareTexts } from './compare/comparisons.ts';
import { mergeRows, type SourceFacts, type SourceRows } from './contribution.ts';
import { joinGlossary } from './glossary/glossary.ts';
import { joinIndicators } from './indicators/indicators.ts';
import { joinOutcomes } from './outcomes/outcomes.ts';
import type { Registries } from './registries.ts';
import { joinSummaries } from './summaries/summaries.ts';
import { sumTopics } from './topics/assign.ts';

/** The data sets that sources give together. */
export interface JoinedRows {
  bodies: Body[];
  regions: Region[];
  indicators: Indicator[];
  /** What became of the targets that a text reports on. */
  outcomes: Outcome[];
  /** What does not add up in the sources themselves. */
  anomalies: Anomaly[];
  topics: Topic[];
  glossary: Term[];
  pairs: ComparedPair[];
  alignments: Alignment[];
  comparisons: Comparison[];
  summaries: SummarySentence[];
  /** What was added, changed or corrected, the newest first. */
  changes: Change[];
}

/** What is known of all sources at once, in their order; the rest of a text is opened when it is asked for. */
export interface Sources {
  documents: readonly PolicyDocument[];
  gazettes: readonly Gazette[];
  citations: readonly Citation[];
  facts: readonly SourceFacts[];
  /** The rows of the source that holds a document or a gazette issue; null for an id that none has. */
  open: (id: string) => SourceRows | null;
}

/** Joins what sources give, one by one, to what they give together. */
export function joinPortal(
  sources: Sources,
  registries: Registries,
): { value: JoinedRows; diagnostics: readonly Diagnostic[] } {
  const { documents, gazettes, citations, facts } = sources;
  const isReviewed = registries.overrides.size > 0;
  // What is curated is about few texts, which are held together; of all others only the facts are.
  const asked = { ...mergeRows(openAll(sources, askedTexts(registries))), documents: [...documents] };
  const library = { ...asked, gazettes: [...gazettes] };
  const bodies = [...registries.bodies, ...joinDerived(facts.flatMap(({ derived }) => derived))];
  const listed = registries.regions.map(({ namesakes: _, ...region }) => region);
  const regions = listed.length > 0 ? listed : joinRegions(facts.flatMap((one) => one.regions));
  const joined = joinIndicators(library, asked.targets, registries.indicators ?? [], isReviewed);
  const indicators = joined.value;
  const outcomes = joinOutcomes({
    ...{ documents, citations, indicators },
    goals: facts.flatMap((one) => one.goals),
    figures: facts.flatMap((one) => one.figures),
  });
  const texts = { library, targets: asked.targets, indicators };
  const compared = compareTexts(texts, registries.comparisons ?? [], isReviewed);
  const topics = sumTopics(
    registries.topics ?? [],
    facts.flatMap((one) => one.topics),
  );
  const glossary = joinGlossary(
    registries.glossary ?? [],
    facts.flatMap(({ uses }) => uses),
    asked.provisions,
    topics.map(({ id }) => id),
  );
  const found = auditPortal({ ...asked, citations, bodies, regions, indicators }, (id) => sources.open(id) ?? none);
  const findings = [...found, ...facts.flatMap((one) => one.findings)];
  const audit = joinFindings(findings, registries.anomalyNotes);
  const summaries = registries.summaries
    ? joinSummaries(library, registries, registries.summaries)
    : { value: [], diagnostics: [] };
  const changes = joinChanges({
    documents,
    gazettes,
    corrections: facts.flatMap(({ corrected }) => corrected),
    entries: registries.changes ?? [],
  });
  return {
    value: {
      bodies,
      regions,
      indicators,
      outcomes,
      anomalies: audit.value,
      topics,
      glossary: glossary.value,
      ...compared.value,
      summaries: summaries.value,
      changes: changes.value,
    },
    diagnostics: [joined, compared, glossary, audit, summaries, changes].flatMap((stage) => stage.diagnostics),
  };
}

/** Regions that several documents name, each once under all names that they give it, in the order of their codes. */
function joinRegions(named: readonly Region[]): Region[] {
  return [...Map.groupBy(named, ({ id }) => id).values()]
    .flatMap((same) => {
      const [first] = same;
      const aliases = [...new Set(same.flatMap((region) => region.aliases))];
      return first === undefined ? [] : [{ ...first, aliases }];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const none = mergeRows([]);

/** The rows of the sources that hold some texts, in their order, each once: a source may hold several of them. */
export function openAll(
  { documents, gazettes, open }: Pick<Sources, 'documents' | 'gazettes' | 'open'>,
  asked: ReadonlySet<string>,
): SourceRows[] {
  const opened: SourceRows[] = [];
  const held = new Set<string>();
  for (const { id } of [...documents, ...gazettes]) {
    const rows = asked.has(id) && !held.has(id) ? open(id) : null;
    if (rows === null) continue;
    opened.push(rows);
    for (const text of [...rows.documents, ...rows.gazettes]) held.add(text.id);
  }
  return opened;
}
