import type { Report } from '../../../model/outcome.ts';
import type { Target } from '../../../model/target.ts';
import { portal } from '../../portal/portal.ts';
import { outcomeReason, reportWords } from '../../targets/outcomes.ts';
import { statusLabel } from '../../targets/statuses.ts';

/** What became of a target, as the answer to a question tells it. */
type TargetOutcome = readonly [label: string, sentence: string];

/** What the texts of the portal report of a target, and where; null where no report is known. */
export function outcomeOf(target: Target): TargetOutcome | null {
  const outcome = portal.outcomeOf(target.id);
  if (outcome === undefined) return null;
  const reason = outcomeReason(outcome);
  const reports = outcome.reports.map(reportInWords).join('；');
  return [statusLabel(target), `${reports}。${reason === '' ? '' : `不能判断：${reason}。`}`];
}

/** `2020年为29.8微克/立方米（《…规划》）`. */
function reportInWords(report: Report): string {
  const { title } = portal.documentOf(report);
  const words = reportWords(report).replace(/：$/u, '');
  return `${words === '' ? report.quote : words}（《${title}》）`;
}
