import { yearOf } from '../../core/read/text/date.ts';
import { group } from 'd3-array';
import type { Target } from '../../model/target.ts';
import { recurrenceLabel, recurrenceOrder, sharedDeadlineInWords } from './labels.ts';

/** Targets of one document under one heading of the timeline. */
interface DocumentGroup {
  readonly document: string;
  readonly targets: readonly Target[];
}

/** A day or a period of the timeline. */
export interface TimelineEntry {
  /** Id of its heading: `t-2017-12`. */
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly groups: readonly DocumentGroup[];
}

/** A year of the timeline, its months in order, what has only the year last. */
export interface TimelineYear {
  readonly year: string;
  readonly count: number;
  readonly entries: readonly TimelineEntry[];
}

/** Targets under a heading of the timeline, by document. */
export function entryOf(id: string, label: string, targets: readonly Target[]): TimelineEntry {
  const groups = [...group(targets, ({ document }) => document)];
  return { id, label, count: targets.length, groups: groups.map(([document, own]) => ({ document, targets: own })) };
}

/** Every deadline by year and month. */
export function timelineYears(targets: readonly Target[]): TimelineYear[] {
  const dated = [...group(targets, ({ deadline }) => deadline)]
    .flatMap(([deadline, own]) => (deadline === null ? [] : [{ deadline, own }]))
    .toSorted((a, b) => sortKey(a.deadline).localeCompare(sortKey(b.deadline)));
  return [...group(dated, ({ deadline }) => yearOf(deadline))].map(([year, days]) => ({
    year,
    count: days.reduce((sum, { own }) => sum + own.length, 0),
    entries: days.map(({ deadline, own }) => entryOf(`t-${deadline}`, dayLabel(deadline, own), own)),
  }));
}

/** A year alone comes behind its months. */
function sortKey(deadline: string): string {
  return deadline.length === 4 ? `${deadline}-99` : deadline;
}

function dayLabel(deadline: string, targets: readonly Target[]): string {
  const words = sharedDeadlineInWords(targets) ?? deadline;
  return deadline.length === 4 ? `${words}（原文未指月份）` : words;
}

/** The duties that come round: those to make something known, and the others. */
interface RecurringDuties {
  readonly reports: readonly TimelineEntry[];
  readonly others: readonly TimelineEntry[];
}

/** Words by which a duty is one to tell the public or a higher office: 每年公布…排名, 每年向市政府报告…, 报…备案. */
const makingKnown = /公布|公开|公示|发布|通报|报告|备案/u;

/** Whether a target is to make something known. */
export function makesKnown({ quote }: Pick<Target, 'quote'>): boolean {
  return makingKnown.test(quote);
}

/** Whether a target is a duty that comes round. */
export function comesRound({ comparator, recurrence }: Pick<Target, 'comparator' | 'recurrence'>): boolean {
  return comparator === 'recurring' || recurrence !== null;
}

/** Every duty that comes round, in one of the two lists. */
export function recurringDuties(targets: readonly Target[]): RecurringDuties {
  const duties = targets.filter(comesRound);
  const reports = duties.filter(makesKnown);
  const others = duties.filter((duty) => !makesKnown(duty));
  return { reports: byPeriod('t-report', reports), others: byPeriod('t', others) };
}

/** The shortest period first; what is 定期 without a period last. */
function byPeriod(id: string, duties: readonly Target[]): TimelineEntry[] {
  const periods = recurrenceOrder.map((period) =>
    entryOf(
      `${id}-${period}`,
      recurrenceLabel(period) ?? '',
      duties.filter(({ recurrence }) => recurrence === period),
    ),
  );
  const unnamed = duties.filter(({ recurrence }) => recurrence === null);
  return [...periods, entryOf(`${id}-regular`, '定期或另有周期', unnamed)].filter(({ count }) => count > 0);
}
