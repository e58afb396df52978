import { COUNT_UNIT } from '../../../../lexicon/units.ts';
import type { Provision } from '../../../../model/provision.ts';
import type { Task } from '../../../../model/task.ts';
import { readNumeral } from '../../../read/text/numeral.ts';
import { evidenceAt } from '../evidence.ts';
import type { AuditRule, AnomalyDraft } from '../audit-rule.ts';
import type { AuditSheet } from '../sheet.ts';

const COUNT = '(\\d{1,3}|[一二三四五六七八九十]{1,3})';

// `以下五项`, `如下3个方面`
const announced = new RegExp(`(?:以下|下列|如下)${COUNT}(?:${COUNT_UNIT}|点|方面)`, 'gu');
// `62项任务`, `62项重点任务`
const tasked = new RegExp(`(?<!\\d)${COUNT}项(?:具体|重点|主要|工作|建设)?任务`, 'gu');

/** How far a real slip may be from the list; what is farther apart counts other things. */
const NEAR = 3;
/** Fewest tasks of a table that a text would give the number of. */
const MANY = 10;

/**
 * Announced numbers that the numbered provisions behind them do not make up (`以下五项`), or the one table of tasks
 * of the document (`62项任务`).
 */
export const findAnnouncedCounts: AuditRule = (sheet) =>
  sheet.documents.flatMap(({ id }) => {
    const own = sheet.provisionsOf(id);
    const tasks = countTasks(sheet.tasksOf(id));
    return own.flatMap((provision, at) => [
      ...listsIn(sheet, provision, () => numberedBehind(own, provision, at).length),
      ...(tasks < MANY || provision.kind === 'row' ? [] : plansIn(sheet, provision, tasks)),
    ]);
  });

/** @param countListed how many numbered provisions stand behind the one that announces them */
function listsIn(sheet: AuditSheet, provision: Provision, countListed: () => number): AnomalyDraft[] {
  const found = [...sheet.words(provision.document, provision.eid).matchAll(announced)];
  if (found.length === 0) return [];
  const listed = countListed();
  return found.flatMap((match, order) =>
    compare(sheet, provision, match, listed, 'listed-count/provisions', `list-${String(order + 1)}`),
  );
}

function plansIn(sheet: AuditSheet, provision: Provision, tasks: number): AnomalyDraft[] {
  return [...sheet.words(provision.document, provision.eid).matchAll(tasked)].flatMap((match, order) =>
    compare(sheet, provision, match, tasks, 'listed-count/tasks', `tasks-${String(order + 1)}`),
  );
}

function compare(
  sheet: AuditSheet,
  { document, eid }: Provision,
  match: RegExpExecArray,
  found: number,
  code: 'listed-count/provisions' | 'listed-count/tasks',
  about: string,
): AnomalyDraft[] {
  const stated = readNumeral(match[1] ?? '');
  if (stated === null || found < 2 || stated === found || Math.abs(stated - found) > NEAR) return [];
  const mark = { start: match.index, end: match.index + match[0].length };
  return [
    {
      rule: 'listed-count',
      about: `${document}-${eid}-${about}`,
      indicator: null,
      subject: match[0],
      finding: { code, values: { stated, found } },
      evidence: [evidenceAt(sheet, { document, provision: eid }, mark, { value: stated })],
    },
  ];
}

/** Numbered provisions below one, or, where it has none, those of one kind that follow it under the same parent. */
function numberedBehind(own: readonly Provision[], { eid, parent }: Provision, at: number): Provision[] {
  const behind = own.slice(at + 1).filter((one) => one.number !== null);
  const below = behind.filter((one) => one.parent === eid);
  const beside = below.length > 0 ? below : behind.filter((one) => one.parent === parent && parent !== null);
  return beside.filter(({ kind }) => kind === beside[0]?.kind);
}

/** Number of tasks in the one table of tasks of a document; 0 where it has none or several. */
function countTasks(own: readonly Task[]): number {
  const tables = new Set(own.map(({ eid }) => eid.replace(/__row_.*$/u, '')));
  return tables.size === 1 ? own.length : 0;
}
