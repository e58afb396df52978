import { expect, it } from 'vitest';
import { repairRules } from '../../../../src/core/read/repair/repair.ts';
import { separations } from '../../../../src/core/read/structure/separations.ts';
import { ruleLabel } from '../../../../src/site/corrections/rules.ts';

const ids = [...repairRules.map(({ id }) => id), ...Object.keys(separations)];

it('gives each rule and each separation an id of its own', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

it('has a name and an explanation for each, and each name once', () => {
  const labels = ids.map(ruleLabel);
  expect(labels.filter(({ name, explanation }) => name === '' || explanation === '')).toEqual([]);
  expect(new Set(labels.map(({ name }) => name)).size).toBe(ids.length);
});

it('shows a rule that there is none of by its id', () => {
  expect(ruleLabel('letter-spacing')).toEqual({ name: 'letter-spacing', explanation: '' });
});
