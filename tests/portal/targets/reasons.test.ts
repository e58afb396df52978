import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/core/find/clause/calendar.ts';
import { explainDocument } from '../../../src/core/find/targets/explain.ts';
import { documentSchema } from '../../../src/model/document.ts';
import { provisionSchema } from '../../../src/model/provision.ts';
import { tableSchema } from '../../../src/model/table.ts';
import { taskSchema } from '../../../src/model/task.ts';
import { readData } from '../support/content.ts';
import { isOfTheSeven } from '../support/seven.ts';

const [provisions, tables, tasks] = [
  readData('provisions', provisionSchema),
  readData('tables', tableSchema),
  readData('tasks', taskSchema),
];
const documents = readData('documents', documentSchema).filter(({ id }) => isOfTheSeven(id));

const clauses = documents.flatMap((document) => {
  const own = <Row extends { document: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.document === document.id);
  const parts = { provisions: own(provisions), tables: own(tables), tasks: own(tasks) };
  return explainDocument({ ...parts, calendar: calendarOf(document) }).flatMap((explained) => explained.clauses);
});

test('of the clauses that hold more than the date of others and give no record, no rule knows at most one in twenty', () => {
  const silent = clauses.flatMap(({ reason }) => (reason === null || reason === 'governs' ? [] : [reason]));
  expect(silent.length).toBeGreaterThan(50);
  expect(silent.filter((reason) => reason === 'no-rule').length).toBeLessThanOrEqual(silent.length / 20);
});

test('a record names a rule that was asked of its clause', () => {
  for (const { records, trials } of clauses)
    for (const { rule } of records) expect(trials.map((trial) => trial.rule)).toContain(rule);
});
