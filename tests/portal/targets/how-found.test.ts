import { expect, test } from 'vitest';
import { rules } from '../../../src/core/find/targets/rules/table.ts';
import { targets } from '../../../src/site/portal/data.ts';
import { howFound } from '../../../src/site/targets/how-found.ts';

test('a record says in plain words by which rule it was found, and whether an editor changed it', () => {
  expect(howFound('bound/at-least')).toBe('数字前写有“不低于”“不少于”“至少”一类的话。');
  expect(howFound('bound/at-least+reviewed/amend')).toBe('数字前写有“不低于”“不少于”“至少”一类的话；编者作过订正。');
  expect(howFound('reviewed/add')).toBe('规则未能识读，由编者照原文补列。');
});

test('every record that is published was made by a rule that gives records, or added by an editor', () => {
  const giving = new Set(rules.flatMap(({ id, wording }) => (wording === undefined ? [] : [id])));
  const unknown = targets.map(({ rule }) => rule.split('+')[0] ?? '').filter((id) => !giving.has(id));
  expect(new Set(unknown)).toEqual(new Set(['reviewed/add']));
});
