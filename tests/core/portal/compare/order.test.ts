import { expect, it } from 'vitest';
import { interleave } from '../../../../src/core/portal/compare/order.ts';
import { provision } from './provision.ts';

const a = ['title', 'sec_1', 'sec_2'].map((eid) => provision(eid));
const b = ['att_1', 'att_1__head', 'att_1__row_1', 'att_1__row_2', 'att_1__row_3'].map((eid) => provision(eid));
const pairOf = (left: string | null, right: string | null) => ({
  a: a.find(({ eid }) => eid === left) ?? null,
  b: b.find(({ eid }) => eid === right) ?? null,
  similarity: null,
});

it('reads in the order of the first text, with what only the second has beside its neighbours there', () => {
  const pairs = [
    pairOf(null, 'att_1'),
    pairOf(null, 'att_1__head'),
    pairOf('sec_2', 'att_1__row_1'),
    pairOf(null, 'att_1__row_2'),
    pairOf('sec_2', 'att_1__row_3'),
    pairOf('title', null),
    pairOf('sec_1', null),
  ];
  expect(interleave(pairs, a, b).map((pair) => pair.b?.eid ?? pair.a?.eid)).toEqual([
    'title',
    'sec_1',
    'att_1',
    'att_1__head',
    'att_1__row_1',
    'att_1__row_3',
    'att_1__row_2',
  ]);
});

it('sets a second text without any partner behind the first', () => {
  const pairs = [pairOf(null, 'att_1'), pairOf('title', null)];
  expect(interleave(pairs, a, b).map((pair) => pair.b?.eid ?? pair.a?.eid)).toEqual(['title', 'att_1']);
});
