import { describe, expect, test } from 'vitest';
import { mentions, regions, targets } from '../../../src/site/portal/data.ts';
import { namingsOf } from '../../../src/site/regions/namings.ts';
import { groupRegions, regionsAbove, regionsOfTarget, timeOf } from '../../../src/site/regions/regions.ts';

const row = (text: string) => ({ kind: 'row' as const, number: null, heading: null, text });

/** The first place of a run in a text, as a mention. */
const placeOf = (text: string, run: string, ref = run) => {
  const start = text.indexOf(run);
  return { ref, start, end: start + run.length };
};

describe('regionsOfTarget(quote, named, provision)', () => {
  const cell = '19\t产业调整\t1.萧山区：在2018年完成25家企业关停。\n2.余杭区：完成2家关停。建德市：完成1家关停。';
  const named = ['萧山区', '余杭区', '建德市'].map((name) => placeOf(cell, name));

  test('takes the region that stands in the quote', () => {
    const text = '到2020年，桐庐县达到65%以上。淳安县另行规定。';
    const own = ['桐庐县', '淳安县'].map((name) => placeOf(text, name));
    expect(regionsOfTarget(placeOf(text, '桐庐县达到65%以上'), own, { ...row(text), kind: 'p' })).toEqual(['桐庐县']);
  });

  test('takes the region that the label of the line names', () => {
    expect(regionsOfTarget(placeOf(cell, '完成25家企业关停'), named, row(cell))).toEqual(['萧山区']);
    expect(regionsOfTarget(placeOf(cell, '完成2家关停'), named, row(cell))).toEqual(['余杭区']);
  });

  test('a label in the middle of a line takes over', () => {
    expect(regionsOfTarget(placeOf(cell, '完成1家关停'), named, row(cell))).toEqual(['建德市']);
  });

  test('a label does not reach into the next line', () => {
    const text = '8\t整治\t1.萧山区：完成整治。\n全市完成30家关停。';
    expect(regionsOfTarget(placeOf(text, '完成30家关停'), [placeOf(text, '萧山区')], row(text))).toEqual([]);
  });

  test('a label that names no region ends the one before it', () => {
    const text = '8\t整治\t萧山区：完成整治。其他：完成30家关停。';
    expect(regionsOfTarget(placeOf(text, '完成30家关停'), [placeOf(text, '萧山区')], row(text))).toEqual([]);
  });

  test('a label counts in rows of a table alone', () => {
    expect(regionsOfTarget(placeOf(cell, '完成2家关停'), named, { ...row(cell), kind: 'p' })).toEqual([]);
  });
});

describe('namingsOf(id)', () => {
  test('every provision that names a region is in one of the two lists, unless it is a title', () => {
    for (const { id } of regions) {
      const { targets: own, elsewhere } = namingsOf(id);
      const places = new Set([
        ...own.map(({ document, provision }) => `${document} ${provision}`),
        ...elsewhere.map(({ document, eid }) => `${document} ${eid}`),
      ]);
      const named = mentions.filter(({ kind, ref }) => kind === 'region' && ref === id);
      const missing = named.filter(({ document, eid }) => !places.has(`${document} ${eid}`) && !eid.endsWith('title'));
      expect(missing).toEqual([]);
    }
  });

  test('a target of a region stands in a provision that names it', () => {
    for (const { id } of regions) {
      for (const target of namingsOf(id).targets) {
        const near = mentions.filter(({ document, eid }) => document === target.document && eid === target.provision);
        expect(near.some(({ kind, ref }) => kind === 'region' && ref === id)).toBe(true);
      }
    }
  });

  test('some targets are for a region, most are for none', () => {
    const placed = new Set(regions.flatMap(({ id }) => namingsOf(id).targets.map((target) => target.id)));
    expect(placed.size).toBeGreaterThan(30);
    expect(placed.size).toBeLessThan(targets.length / 2);
  });
});

test('regionsAbove(region) begins with the widest', () => {
  const chunan = regions.find(({ id }) => id === 'chunan');
  expect(chunan === undefined ? [] : regionsAbove(chunan).map(({ id }) => id)).toEqual(['zhejiang', 'hangzhou']);
});

test('timeOf(region) says when a name means it', () => {
  const [any] = regions;
  if (any === undefined) throw new Error('no region');
  expect(timeOf({ ...any, from: null, until: null })).toBeNull();
  expect(timeOf({ ...any, from: 2017, until: null })).toBe('2017年起');
  expect(timeOf({ ...any, from: null, until: 2021 })).toBe('至2021年');
});

test('groupRegions(regions) has each region once, under its kind, from the province down', () => {
  const groups = groupRegions(regions);
  expect(groups[0]?.kind).toBe('province');
  expect(groups.flatMap(({ kind, regions: own }) => own.map(({ id }) => `${kind} ${id}`)).toSorted()).toEqual(
    regions.map(({ kind, id }) => `${kind} ${id}`).toSorted(),
  );
});
