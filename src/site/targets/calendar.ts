import { dayOf } from '../../core/read/document-order.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Target } from '../../model/target.ts';
import { namesByRole } from '../bodies/roles.ts';
import { compactDay, formatCalendar, type CalendarEvent } from '../feeds/icalendar.ts';
import { href } from '../page/href.ts';
import { knownAddress } from '../page/address.ts';
import { portal } from '../portal/portal.ts';
import { quoteOnLine } from '../provisions/quote-line.ts';
import { deadlineInWords, demandLabel, goalBesideMetric, metricInPlace } from './labels.ts';

/** The deadlines of targets as a calendar, each with the address of its page where the site knows its own. */
export function calendarOf(name: string, targets: readonly Target[], site: URL | undefined): string {
  const events = targets.flatMap((target) => {
    const address = knownAddress(href(`/targets/${target.id}/`), site);
    return deadlineEvent(target, portal.documentOf(target), address) ?? [];
  });
  return formatCalendar(name, events);
}

/** Last day of the month or year of a deadline: `20180630` of `2018-06`. */
export function lastDay(deadline: string): string {
  const [year, month = 12] = deadline.split('-').map(Number);
  return compactDay(new Date(Date.UTC(year ?? 0, month, 0)));
}

/**
 * The entry of a target, null without a deadline. It is dated by its document, so that two builds give
 * the same calendar.
 * @param url full address of its page, null where the site does not know its own
 */
export function deadlineEvent(target: Target, document: PolicyDocument, url: string | null): CalendarEvent | null {
  if (target.deadline === null) return null;
  const date = dayOf(document) ?? '1970-01-01';
  const draft = document.status === 'draft' ? '征求意见稿：' : '';
  const source = `《${document.title}》${document.number === null ? '' : `（${document.number}）`}`;
  return {
    uid: `${target.id}@luce`,
    day: lastDay(target.deadline),
    stamp: date.replaceAll('-', ''),
    summary: `${draft}${metricInPlace(target)}：${goalBesideMetric(target)}`,
    description: [
      `期限：${deadlineInWords(target.deadline, target.quote, target.deadlineText) ?? ''}（${demandLabel(target)}）`,
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
