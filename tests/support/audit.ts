import { auditPortal, auditTexts, joinFindings } from '../../src/core/portal/audit/audit.ts';
import type { AnomalyNote } from '../../src/model/anomaly.ts';

type Input = Parameters<typeof auditTexts>[0];

/** The findings in texts that are all at hand: what each says, and what several do. */
export function audit(input: Input, notes?: readonly AnomalyNote[]): ReturnType<typeof joinFindings> {
  return joinFindings([...auditPortal(input, () => input), ...auditTexts(input)], notes);
}
