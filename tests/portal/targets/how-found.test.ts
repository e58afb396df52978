import { expect, test } from 'vitest';
import { rules } from '../../../src/core/find/targets/rules/table.ts';
import { targets } from '../../../src/site/portal/data.ts';
import { howFound } from '../../../src/site/targets/how-found.ts';

test('a record says in plain words by which rule it was found, and whether an editor changed it', () => {
  const due = { deadline: '2020', from: null };
  expect(howFound({ ...due, rule: 'bound/at-least' })).toBe('数字前写有“不低于”“不少于”“至少”一类的话。');
  expect(howFound({ ...due, rule: 'bound/at-least+reviewed/amend' })).toBe(
    '数字前写有“不低于”“不少于”“至少”一类的话；编者作过订正。',
  );
  expect(howFound({ ...due, rule: 'reviewed/add' })).toBe('规则未能识读，由编者照原文补列。');
});

test('a record that holds from some day on is not said to have a deadline, nor one that has no time at all', () => {
  expect(howFound({ rule: 'deliverable/practise', deadline: null, from: '2016' })).toMatch(/^有起始时间，/u);
  expect(howFound({ rule: 'deliverable/practise', deadline: '2016', from: null })).toMatch(/^有期限，/u);
  const undated = targets.filter(({ deadline, recurrence }) => deadline === null && recurrence === null);
  expect(undated.filter((target) => howFound(target).includes('有期限'))).toEqual([]);
});

test('every record that is published was made by a rule that gives records, or added by an editor', () => {
  const giving = new Set(rules.flatMap(({ id, wording }) => (wording === undefined ? [] : [id])));
  const unknown = targets.map(({ rule }) => rule.split('+')[0] ?? '').filter((id) => !giving.has(id));
  expect(new Set(unknown)).toEqual(new Set(['reviewed/add']));
});
