import { describe, expect, test } from 'vitest';
import { readParagraph } from '../../../../../src/core/find/targets/paragraph.ts';
import type { Trial } from '../../../../../src/core/find/targets/account.ts';
import type { Example, TableExample } from '../../../../../src/core/find/targets/rules/rule.ts';
import { rules } from '../../../../../src/core/find/targets/rules/table.ts';
import { readTableTargets } from '../../../../../src/core/find/targets/table-targets.ts';
import { readText } from '../../../support/portal.ts';

/** Ids of the rules that decide something in an example. */
function deciding(example: Example): (string | null)[] {
  return trialsOf(example).map(({ rule }) => rule);
}

function trialsOf(example: Example): readonly Trial[] {
  if (typeof example === 'string') return readParagraph(example).flatMap(({ trials }) => trials);
  if ('rows' in example) return trialsInTable(example);
  const { text, goals = false, article = false, stance = 'plans' } = example;
  const { asOf = null, year, plan, task = null, lead = null, heading = '' } = example;
  const [from, to = from] = plan ?? [year];
  const period = from === undefined || to === undefined ? null : { from, to };
  const place = { isGoalSection: goals, isNorm: article || stance === 'norms', stance };
  const where = { ...place, calendar: { asOf, period }, subject: task, lead, heading };
  return readParagraph(text, where).flatMap(({ trials }) => trials);
}

function trialsInTable({ caption, columns, rows }: TableExample): readonly Trial[] {
  const lines = [columns, ...rows].map((cells) => cells.join('\t')).join('\n');
  const { portal } = readText(`某市规划\n一、指标\n表1 ${caption}\n${lines}`);
  const provisions = new Map(portal.provisions.map((provision) => [provision.eid, provision]));
  return portal.tables.flatMap((table) => readTableTargets(table, provisions).flatMap(({ trials }) => trials));
}

function wordsOf(example: Example): string {
  if (typeof example === 'string') return example;
  return 'rows' in example ? example.rows.flat().join('｜') : example.text;
}

test('a rule has an id of its own, a group and a name', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, counterexamples }) => {
  test.each(examples.map((example) => [wordsOf(example), example] as const))('decides in: %s', (_, example) => {
    expect(deciding(example)).toContain(id);
  });

  test.each(counterexamples.map((example) => [wordsOf(example), example] as const))(
    'does not decide in: %s',
    (_, example) => {
      expect(deciding(example)).not.toContain(id);
    },
  );
});
