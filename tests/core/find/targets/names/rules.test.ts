import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../../../src/core/find/clause/quantities.ts';
import { leftOutRules } from '../../../../../src/core/find/targets/names/left-out.ts';
import { nameMeasure, nameRules } from '../../../../../src/core/find/targets/names/metric.ts';
import { readParagraph } from '../../../../../src/core/find/targets/paragraph.ts';

describe.each(nameRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  test.each(examples.map(({ clause, ...example }) => [clause, example] as const))(
    'names what is measured in: %s',
    (clause, { names, previous = null, isYearly = false }) => {
      const quantities = findQuantities(clause).slice(-names.length);
      const named = quantities.map((quantity) => nameMeasure(clause, quantities, quantity, 0, previous, isYearly));
      expect(named).toEqual(names.map((name) => ({ name, rule: id })));
    },
  );
});

test('a naming rule has an id of its own', () => {
  const ids = nameRules.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at || !/^name\/[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
});

describe.each(leftOutRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  test.each(examples)('completes a name in: %s', (text, name) => {
    const accounts = readParagraph(text, { subject: '开展市区河道综保整治' });
    const named = accounts.filter(({ trials }) => trials.some(({ rule }) => rule === id));
    expect(named.flatMap(({ drafts }) => drafts.map(({ metric }) => metric))).toContain(name);
  });
});
