import { isProse } from '../../../lexicon/provision-kinds.ts';
import { readTitleYear } from '../../read/text/title-year.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import type { PolicyTable } from '../../../model/table.ts';
import type { Target } from '../../../model/target.ts';
import type { Task } from '../../../model/task.ts';
import { findGoalOpenings } from './goal-openings.ts';
import { extractTableTargets } from './table-targets.ts';
import { NO_CALENDAR, type Calendar } from '../clause/calendar.ts';
import { findTimes } from '../clause/times.ts';
import { readDueCells } from '../../read/tables/due-cells.ts';
import type { PlacedTarget, TargetDraft } from './target-draft.ts';
import { extractTargets } from './targets.ts';

const OUTSIDE = /^(?:notice|conclusion|masthead|imprint)/u;
/** Where an introduction turns to what is to be reached. */
const TURN = /(?<=^|[。\n])(?:[^。，：\n]{2,6}(?:目标|指标)：)?(?:力争)?(?:到20\d{2}年|全年(?=力争|确保|目标|要))/u;
/** `主要指标：到2020年，…` in an introduction without headings. */
const LABELLED = /^[^。，：\n]{2,6}(?:目标|指标)：/u;
/** Headings under which a text looks back, or speaks of principles. */
const BACKGROUND =
  /背景|形势|回顾|现状|主要问题|问题分析|主要成效|工作成效|(?<!夯实|筑牢|打牢)(?:发展|工作|现实)基础|成就$|指导思想|基本原则|重大意义|重要意义/u;
const GOALS = /目标|主要指标|愿景/u;

/**
 * Finds the targets of a document in its prose, its annexes of tasks and its indicator tables.
 * @param calendar what the document says of its own time
 */
export function extractDocumentTargets(
  provisions: readonly Provision[],
  tables: readonly PolicyTable[],
  tasks: readonly Task[],
  calendar: Calendar = NO_CALENDAR,
): PlacedTarget[] {
  const byEid = new Map(provisions.map((provision) => [provision.eid, provision]));
  const taskOf = new Map(tasks.map((task) => [task.eid, task]));
  const tableTargets = tables.flatMap((table) => extractTableTargets(table, byEid));
  const headingOf = (provision: Provision) => {
    const told = tellingHeading(provision, byEid);
    return told?.setting === 'goals' ? told.heading : null;
  };
  const dueCells = readDueCells(tables);
  const calendars = yearlyCalendars(tables, calendar);
  const openings = findGoalOpenings(provisions, headingOf, calendar);
  return provisions.flatMap((provision): PlacedTarget[] => {
    const setting = tellingHeading(provision, byEid)?.setting ?? null;
    const words = provisionWords(provision);
    const task = taskOf.get(provision.eid);
    if (task) {
      const start = words.indexOf(task.content);
      const own = calendars.get(provision.eid) ?? calendar;
      const due = findTimes(dueCells.get(provision.eid) ?? '', own).findLast(({ kind }) => kind === 'deadline');
      const opening = due?.deadline ? { deadline: due.deadline, governs: 'all' as const } : null;
      const targets = extractTargets(task.content, false, own, opening, task.name);
      return start < 0 ? [] : place(provision, targets, start, 'annex');
    }
    if (provision.kind === 'row') return tableTargets.filter((target) => target.provision === provision.eid);
    if (!isProse(provision.kind) || OUTSIDE.test(provision.eid) || setting === 'background') return [];
    const start = provision.eid.startsWith('preamble') ? words.search(TURN) : (provision.number?.length ?? 0);
    if (start < 0) return [];
    const own = words.slice(start);
    const isGoalSection = setting === 'goals' || (provision.eid.startsWith('preamble') && LABELLED.test(own));
    const deadline = openings.get(provision.eid);
    const opening = deadline === undefined ? null : { deadline, governs: 'numbers' as const };
    const targets = extractTargets(own, isGoalSection, calendar, opening);
    return place(provision, isInArticle(provision, byEid) ? targets.filter(isDated) : targets, start, 'prose');
  });
}

/** Articles (条) lay down norms: a number there is a goal only with its date, `保存期限不少于2年` is none. */
function isInArticle({ kind, parent }: Provision, byEid: ReadonlyMap<string, Provision>): boolean {
  const above = parent === null ? undefined : byEid.get(parent);
  return kind === 'article' || (above !== undefined && isInArticle(above, byEid));
}

function isDated({ deadline, from, recurrence }: TargetDraft): boolean {
  return deadline !== null || from !== null || recurrence !== null;
}

/** The calendar of each row of a table for one year, `2022年度重点任务清单`, by the eid of the row. */
function yearlyCalendars(tables: readonly PolicyTable[], { asOf }: Calendar): Map<string, Calendar> {
  return new Map(
    tables.flatMap(({ caption, rows }) => {
      const year = readTitleYear(caption ?? '');
      return year !== null
        ? rows.map(({ eid }): [string, Calendar] => [eid, { asOf, period: { from: year, to: year } }])
        : [];
    }),
  );
}

function place(
  provision: Provision,
  targets: readonly TargetDraft[],
  offset: number,
  origin: Target['origin'],
): PlacedTarget[] {
  const move = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
  return targets.map((target) => ({
    ...target,
    quote: move(target.quote),
    provision: provision.eid,
    nature: null,
    scope: null,
    origin,
    actual: null,
  }));
}

interface Told {
  setting: 'goals' | 'background';
  heading: Provision;
}

/**
 * The nearest heading that tells what a provision is; one that tells both, `指导思想、基本原则和主要目标`,
 * leaves it to those below it.
 */
function tellingHeading(provision: Provision, byEid: ReadonlyMap<string, Provision>): Told | null {
  const heading = provision.heading ?? '';
  if (GOALS.test(heading)) return { setting: 'goals', heading: provision };
  if (BACKGROUND.test(heading)) return { setting: 'background', heading: provision };
  const parent = provision.parent === null ? undefined : byEid.get(provision.parent);
  return parent ? tellingHeading(parent, byEid) : null;
}
