import { dayOf } from '../../core/read/document-order.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Target } from '../../model/target.ts';
import { laterChangesOf } from '../changes/changes.ts';
import { namesByRole } from '../bodies/roles.ts';
import { formatCalendar, type CalendarEvent } from '../feeds/icalendar.ts';
import { href } from '../page/href.ts';
import { knownAddress } from '../page/address.ts';
import { portal } from '../portal/portal.ts';
import { profile } from '../portal/profile.ts';
import { quoteOnLine } from '../provisions/quote-line.ts';
import { deadlineInWords, demandLabel, goalBesideMetric, metricInPlace, recurrenceLabel } from './labels.ts';
import { roundsOf } from './rounds.ts';

/** The targets on a calendar, each with the address of its page where the site knows its own. */
export function calendarOf(name: string, targets: readonly Target[], site: URL | undefined): string {
  const events = targets.flatMap((target) => {
    const address = knownAddress(href(`/targets/${target.id}/`), site);
    return calendarEvent(target, portal.documentOf(target), address) ?? [];
  });
  return formatCalendar(name, events);
}

/** Whether a target has a day on a calendar, or days that come round. */
export function isOnCalendar(target: Target): boolean {
  return target.deadlineDate !== null || roundsOf(target, portal.documentOf(target)) !== null;
}

/** What tells the entries of this portal from those of another that has the same texts. */
const portalName = profile.publisher?.id ?? profile.name;

/**
 * The entry of a target on the last day of its deadline, or of each of its rounds; null without either. It is dated by
 * its document, so that two builds give the same calendar; each change of that text is one of its entries.
 * @param url full address of its page, null where the site does not know its own
 */
export function calendarEvent(target: Target, document: PolicyDocument, url: string | null): CalendarEvent | null {
  const rounds = roundsOf(target, document);
  const day = rounds?.first ?? target.deadlineDate;
  if (day === null) return null;
  const draft = document.status === 'draft' ? '征求意见稿：' : '';
  const source = `《${document.title}》${document.number === null ? '' : `（${document.number}）`}`;
  const deadline = deadlineInWords(target.deadline, target.quote, target.deadlineText);
  return {
    uid: `${target.id}@${portalName}`,
    sequence: laterChangesOf(document.id).length,
    day,
    repeats: rounds,
    stamp: dayOf(document) ?? '1970-01-01',
    summary: `${draft}${metricInPlace(target)}：${goalBesideMetric(target)}`,
    description: [
      ...(rounds === null ? [] : [`周期：${recurrenceLabel(target.recurrence) ?? ''}，记在每期的最后一天`]),
      ...(deadline === null ? [] : [`期限：${deadline}（${demandLabel(target)}）`]),
      `原文：“${quoteOnLine(target)}”`,
      `出处：${draft}${source}`,
      ...firstToAnswer(target),
    ].join('\n'),
    category: document.title,
    url,
  };
}

/** Who leads; else who is named as 责任单位. */
function firstToAnswer(target: Target): string[] {
  const { leads, responsible } = namesByRole(target);
  if (leads.length > 0) return [`牵头单位：${leads.join('、')}`];
  return responsible.length > 0 ? [`责任单位：${responsible.join('、')}`] : [];
}
