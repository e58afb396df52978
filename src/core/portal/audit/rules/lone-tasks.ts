import { alignDetails } from '../../compare/details.ts';
import { evidenceAt } from '../evidence.ts';
import type { Task } from '../../../../model/task.ts';
import { spanOfTaskCell } from '../cell-spans.ts';
import type { AnomalyDraft, AuditRule, Evidence } from '../audit-rule.ts';
import type { AuditSheet } from '../sheet.ts';

/** What a task does, before what it is about: 加快产业结构调整. */
const doing = /^(?:加快|加强|开展|推进|推动|深入|实施|建立|健全|完善|落实|强化|提升|提高|制定)+/u;
/** From this share of its name on, in one run, a task is spoken of in the body. */
const leastNamed = 0.5;

/**
 * Tasks of an annex that work the body out, of which the body has no words: neither a provision that the task works
 * out nor its name.
 */
export const findLoneTasks: AuditRule = (sheet) =>
  [...Map.groupBy(sheet.tasks, ({ document }) => document)].flatMap(([document, tasks]) => {
    const own = sheet.provisionsOf(document);
    const isTask = new Set(tasks.map(({ eid }) => eid));
    const body = own.filter(({ eid, kind }) => kind !== 'row' && kind !== 'head' && !eid.startsWith('att'));
    const works = new Set(
      alignDetails(
        body,
        own.filter(({ eid }) => isTask.has(eid)),
      ).flatMap(({ a, b }) => (a !== null && b !== null ? [b.eid] : [])),
    );
    // An annex of which the body has few words is no breakdown of it.
    if (works.size * 2 < tasks.length) return [];
    const text = body.map(({ eid }) => sheet.words(document, eid)).join('\n');
    return tasks
      .filter(({ eid, name }) => !works.has(eid) && !isNamed(name.replace(doing, ''), text))
      .map((task): AnomalyDraft => ({
        rule: 'body-and-annex',
        about: `${document}-${task.eid}`,
        indicator: null,
        subject: task.name,
        finding: { code: 'body-and-annex/lone-task', values: { task: task.number } },
        evidence: [markName(sheet, task)],
      }));
  });

/** The name of a task; the whole row where it stands in the row above. */
function markName(sheet: AuditSheet, task: Task): Evidence {
  const { document, eid: provision } = task;
  const whole = { start: 0, end: sheet.words(document, provision).length };
  return evidenceAt(sheet, { document, provision }, spanOfTaskCell(sheet, task, 'name') ?? whole);
}

/** Whether a text has a run of at least half of the characters of a name. */
function isNamed(name: string, text: string): boolean {
  const size = Math.max(2, Math.ceil(name.length * leastNamed));
  for (let start = 0; start + size <= name.length; start += 1)
    if (text.includes(name.slice(start, start + size))) return true;
  return false;
}
