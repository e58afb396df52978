import type { Anomaly, AnomalyRule } from '../../model/anomaly.ts';
import type { Body } from '../../model/body.ts';
import type { Change } from '../../model/change.ts';
import type { Citation } from '../../model/citation.ts';
import type { Alignment, ComparedPair, Comparison } from '../../model/comparison.ts';
import type { Correction } from '../../model/correction.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Gazette } from '../../model/gazette.ts';
import type { Term } from '../../model/glossary.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Mandate } from '../../model/mandate.ts';
import type { Mention } from '../../model/mention.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Provision } from '../../model/provision.ts';
import type { Region } from '../../model/region.ts';
import type { Span } from '../../model/span.ts';
import type { SummarySentence } from '../../model/summary.ts';
import type { PolicyTable, TableRow } from '../../model/table.ts';
import type { Target } from '../../model/target.ts';
import type { Topic } from '../../model/topic.ts';

/** A row of a printed table, with its table. */
interface PlacedRow {
  readonly table: PolicyTable;
  readonly row: TableRow;
}

/**
 * The index of all records of a portal: every question that a page asks of them. A list holds its records in the order
 * of their data set, and is empty where there are none. An id is that of one record; an eId counts within its document.
 */
export interface Portal {
  document(id: string): PolicyDocument | undefined;
  /** The document that a record stands in; throws where the data sets do not belong together. */
  documentOf(record: { readonly document: string }): PolicyDocument;
  /** The documents that speak for a place, by its name. */
  documentsOfPlace(jurisdiction: string): readonly PolicyDocument[];
  gazette(id: string): Gazette | undefined;
  /** The issue that printed a document. */
  gazetteOf(document: PolicyDocument): Gazette | undefined;
  /** The documents and the gazette issues that a file of `sources/` holds. */
  documentsFrom(file: string): readonly PolicyDocument[];
  gazettesFrom(file: string): readonly Gazette[];

  provision(document: string, eid: string): Provision | undefined;
  provisionsOf(document: string): readonly Provision[];
  /** Provisions whose notes give a body work, in whatever role. */
  provisionsOfBody(id: string): readonly Provision[];
  /** Provisions that name a region. */
  provisionsNaming(region: string): readonly Provision[];

  tablesOf(document: string): readonly PolicyTable[];
  /** The row of a table that is the provision `eid`. */
  tableRow(document: string, eid: string): PlacedRow | undefined;

  /** Repairs and queries in a document or gazette issue. */
  correctionsOf(holder: string): readonly Correction[];
  correctionsAt(document: string, eid: string): readonly Correction[];

  target(id: string): Target | undefined;
  targetsAt(document: string, eid: string): readonly Target[];
  targetsOf(document: string): readonly Target[];
  /** Targets that belong to a body, in whatever role. */
  targetsOfBody(id: string): readonly Target[];
  targetsOn(topic: string): readonly Target[];
  targetsOfIndicator(id: string): readonly Target[];
  /** Where the quote of a target stands in the words of its provision; throws for one without a place. */
  placeOf(target: Target): Span;

  body(id: string): Body | undefined;
  /** Id of the body that is meant by a name where a document speaks; null for a name that is not listed. */
  bodyNamed(name: string, place: string | null): string | null;
  /** Bodies named in running text, as they are meant where its document speaks. */
  bodiesIn(text: string, place: string | null): readonly (Span & { readonly body: string })[];
  /** The bodies that are parts or offices of one. */
  partsOf(body: string): readonly Body[];
  /** The bodies that one has taken the place of. */
  predecessorsOf(body: string): readonly Body[];
  /** General duties of a body. */
  mandatesOf(body: string): readonly Mandate[];
  /** General duties that cover a target. */
  mandatesOn(target: Target): readonly Mandate[];

  region(id: string): Region | undefined;
  /** The regions right below one. */
  regionsWithin(id: string): readonly Region[];
  /** The regions that one has taken the place of. */
  formerRegionsOf(id: string): readonly Region[];

  /** Where a provision names bodies, regions and texts, and where its targets stand. */
  mentionsOf(document: string): readonly Mention[];
  mentionsAt(document: string, eid: string): readonly Mention[];
  citationsFrom(document: string): readonly Citation[];
  citationsTo(document: string): readonly Citation[];
  /** What was done to a document or gazette issue here, the newest first. */
  changesOf(document: string): readonly Change[];

  indicator(id: string): Indicator | undefined;
  /** The topics with these ids, in the order of the ids. */
  topicsOf(record: { readonly topics: readonly string[] }): readonly Topic[];
  termsUnder(topic: string): readonly Term[];
  summaryOf(document: string): readonly SummarySentence[];

  pair(name: string): ComparedPair | undefined;
  alignmentsOf(pair: string): readonly Alignment[];
  /** What texts report of a target; undefined where none does. */
  outcomeOf(target: string): Outcome | undefined;
  comparisonsOf(pair: string): readonly Comparison[];
  /** Comparisons that a target is one side of. */
  comparisonsOn(target: string): readonly Comparison[];

  findingsOf(rule: AnomalyRule): readonly Anomaly[];
  findingsOnTarget(id: string): readonly Anomaly[];
  findingsOnIndicator(id: string): readonly Anomaly[];
}
