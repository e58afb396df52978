import { yearOf } from '../../core/read/text/date.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { targetStatuses, type Target, type TargetStatus } from '../../model/target.ts';
import { dayOf } from '../../core/read/document-order.ts';
import { portal } from '../portal/portal.ts';

const labels: Record<TargetStatus, string> = {
  met: '达到',
  missed: '未达到',
  reported: '有报告，不能判断',
  unreported: '未见报告',
  withdrawn: '已撤销',
};

/** What stands beside every count of targets without a report. */
export const unreportedNote = '“未见报告”指本站收录的文件里没有那一年的数，不等于没有达到。';

/** What became of a target, in words. */
export function statusLabel({ status }: Pick<Target, 'status'>): string {
  return labels[status];
}

/** Statuses in the order in which they are listed, those that some targets have. */
export function statusesAmong(targets: readonly Pick<Target, 'status'>[]): TargetStatus[] {
  return targetStatuses.filter((status) => targets.some((target) => target.status === status));
}

/** The last month of a deadline: `2020-12` of a year; null where there is none. What comes round is never over. */
export function lastMonth({ deadline, recurrence }: Pick<Target, 'deadline' | 'recurrence'>): string | null {
  if (deadline === null || recurrence !== null) return null;
  return deadline.length === 4 ? `${deadline}-12` : deadline;
}

/**
 * The documents of the place of a target in which a report of it could stand: those that came after the one that sets
 * it, and in or after the year of its deadline.
 */
export function searchedFor(target: Target): PolicyDocument[] {
  const source = portal.documentOf(target);
  const [set, due] = [dayOf(source), target.deadline === null ? null : yearOf(target.deadline)];
  if (set === null || source.jurisdiction === null) return [];
  return portal.documentsOfPlace(source.jurisdiction).filter((document) => {
    const day = dayOf(document);
    return day !== null && day > set && (due === null || yearOf(day) >= due);
  });
}
