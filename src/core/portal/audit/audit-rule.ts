import type { Anomaly } from '../../../model/anomaly.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Span } from '../../../model/span.ts';
import type { AuditSheet } from './sheet.ts';

/** Words that a finding rests on: a sentence or a row, and the run in it that matters, in offsets of the provision. */
export interface Evidence {
  document: string;
  provision: string;
  quote: Span;
  mark: Span;
  value: number | null;
  unit: string | null;
  target: string | null;
}

/** A finding before it is placed in the raw files and joined with the editors' note. */
export interface AnomalyDraft extends Pick<Anomaly, 'rule' | 'indicator' | 'subject'> {
  /** What the finding is about, as the second half of its id. */
  about: string;
  finding: Finding;
  evidence: Evidence[];
}

/** Looks for one kind of discrepancy. Never throws, whatever the data. */
export type AuditRule = (sheet: AuditSheet) => AnomalyDraft[];
