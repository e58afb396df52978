import { describe, expect, test } from 'vitest';
import { byDeadline, dutiesOf, groupBodies } from '../../../src/site/bodies/bodies.ts';
import { portal } from '../../../src/site/portal/portal.ts';
import { bodies, provisions, targets } from '../../../src/site/portal/data.ts';
import { isAboutTheSeven } from '../support/seven.ts';
import type { Target } from '../../../src/model/target.ts';

describe('dutiesOf(id)', () => {
  const all = bodies.map(({ id }) => ({ id, ...dutiesOf(id) }));

  test('each lead and participant of each target is on the page of a body', () => {
    const shown = new Map(targets.map(({ id }) => [id, 0]));
    for (const { leads, responsible, joins } of all)
      for (const { id } of [...leads.targets, ...responsible.targets, ...joins.targets])
        shown.set(id, (shown.get(id) ?? 0) + 1);
    const named = ({ leads, participants, otherParts }: Target) =>
      new Set([...leads, ...participants]).size - otherParts.length;
    const own = targets.filter(isAboutTheSeven);
    expect(own.filter((target) => shown.get(target.id) !== named(target)).map(({ id }) => id)).toEqual([]);
  });

  test('each provision that gives a body work is there, as a target or as a link', () => {
    for (const { id, leads } of all) {
      const places = new Set(leads.targets.map(({ document, provision }) => `${document} ${provision}`));
      const named = provisions.filter((provision) => provision.leads.includes(id));
      const without = named.filter(({ document, eid }) => !places.has(`${document} ${eid}`));
      expect(leads.elsewhere).toEqual(without);
    }
  });
});

test('what is dealt out to places is shown to the government of each, and to no other', () => {
  const row = (id: string) => {
    const { leads, responsible, joins } = dutiesOf(id);
    expect([leads, joins].flatMap((duty) => duty.targets).filter(isOfRow19)).toEqual([]);
    return responsible.targets.filter(isOfRow19).length;
  };
  const isOfRow19 = ({ document, provision }: Target) =>
    document === 'hz-beautiful-2019' && provision === 'att_1__row_19';
  const counts = {
    'hz-qiantang-cluster-committee': 7,
    'hz-xiaoshan-government': 11,
    'hz-yuhang-government': 1,
    'hz-fuyang-government': 5,
    'hz-linan-government': 4,
    'hz-tonglu-government': 2,
    'hz-jiande-government': 0,
    'hz-chunan-government': 1,
    'hz-ecology-environment-bureau': 31,
  };
  expect(Object.keys(counts).map((id) => [id, row(id)])).toEqual(Object.entries(counts));
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
  const told = bodies.flatMap(({ id, successors }) => successors.map((after) => `${id} ${after.id}`));
  expect(told.length).toBeGreaterThan(10);
  const retold = bodies.flatMap(({ id }) => portal.predecessorsOf(id).map((before) => `${before.id} ${id}`));
  expect(retold.toSorted()).toEqual(told.toSorted());
});

test('groupBodies(bodies) leaves none out and begins with the province', () => {
  const groups = groupBodies(bodies);
  expect(groups[0]?.jurisdiction).toBe('浙江省');
  const grouped = groups.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.bodies.map(({ id }) => id)));
  expect(grouped.toSorted()).toEqual(bodies.map(({ id }) => id).toSorted());
});
