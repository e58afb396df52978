import { describe, expect, test } from 'vitest';
import { byDeadline, dutiesOf, groupBodies, predecessorsOf } from '../../src/site/bodies.ts';
import { bodies, provisions, targets } from '../../src/site/data.ts';

describe('dutiesOf(id)', () => {
  const all = bodies.map(({ id }) => ({ id, ...dutiesOf(id) }));

  test('each lead and participant of each target is on the page of a body', () => {
    for (const [role, key] of [
      ['leads', 'leads'],
      ['participants', 'joins'],
    ] as const) {
      const shown = new Map(targets.map(({ id }) => [id, 0]));
      for (const duties of all) for (const { id } of duties[key]) shown.set(id, (shown.get(id) ?? 0) + 1);
      expect(targets.filter((target) => (shown.get(target.id) ?? 0) !== new Set(target[role]).size)).toEqual([]);
    }
  });

  test('each provision that gives a body work is there, as a target or as a link', () => {
    for (const { id, leads, leadsElsewhere } of all) {
      const places = new Set(leads.map(({ document, provision }) => `${document} ${provision}`));
      const named = provisions.filter((provision) => provision.leads.includes(id));
      const without = named.filter(({ document, eid }) => !places.has(`${document} ${eid}`));
      expect(leadsElsewhere).toEqual(without);
    }
  });
});

test('byDeadline(targets) goes from the nearest, a year before what is due at its end', () => {
  const [any] = targets;
  if (any === undefined) throw new Error('no target');
  const due = (deadline: string | null) => ({ ...any, deadline });
  const groups = byDeadline([due('2018'), due('2017-12'), due(null), due('2017'), due('2017-06'), due('2017-12')]);
  expect(groups.map(({ deadline, targets: own }) => [deadline, own.length])).toEqual([
    ['2017-06', 1],
    ['2017', 1],
    ['2017-12', 2],
    ['2018', 1],
  ]);
});

test('a succession is told on both sides', () => {
  for (const body of bodies) {
    for (const { id } of body.successors) {
      expect(predecessorsOf(id).map((before) => before.body.id)).toContain(body.id);
    }
  }
});

test('groupBodies(bodies) leaves none out and begins with the province', () => {
  const groups = groupBodies(bodies);
  expect(groups[0]?.jurisdiction).toBe('浙江省');
  expect(groups.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.bodies))).toHaveLength(bodies.length);
});
