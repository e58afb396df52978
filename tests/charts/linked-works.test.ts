import { expect, test } from 'vitest';
import type { MapLink } from '../../src/charts/citation-map.ts';
import { mostLinked } from '../../src/charts/linked-works.ts';
import type { MapWork } from '../../src/charts/map-places.ts';

const works = ['a', 'b', 'c', 'd'].map((id): MapWork => ({ id, name: id, date: null, status: 'here' }));
const cites = (from: string, to: string): MapLink => ({ kind: 'cites', from, to });
const idsOf = (chosen: readonly MapWork[]) => chosen.map(({ id }) => id);

test('the works with the most links are drawn, in their order', () => {
  expect(idsOf(mostLinked(works, [cites('d', 'b'), cites('c', 'b'), cites('d', 'c')], 3))).toEqual(['b', 'c', 'd']);
});

test('of equals the earlier is drawn', () => {
  expect(idsOf(mostLinked(works, [], 2))).toEqual(['a', 'b']);
});

test('few works are drawn whether they have links or not', () => {
  expect(mostLinked(works, [], 4)).toBe(works);
});
