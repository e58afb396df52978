import type { AnomalyNote } from '../../model/anomaly.ts';
import type { Body } from '../../model/body.ts';
import type { ChangeEntry } from '../../model/change.ts';
import type { RegisteredComparison } from '../../model/comparison.ts';
import type { RegisteredTerm } from '../../model/glossary.ts';
import type { RegisteredIndicator } from '../../model/indicator.ts';
import type { RegisteredRegion } from '../../model/region.ts';
import type { TargetOverride } from '../../model/target-override.ts';
import type { RegisteredTopic } from '../../model/topic.ts';

/** Curated registries, and the reviewed overrides of each document. */
export interface Registries {
  bodies: readonly Body[];
  regions: readonly RegisteredRegion[];
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
  /** The owner's log of changes; none where it is left out. */
  changes?: readonly ChangeEntry[];
}
