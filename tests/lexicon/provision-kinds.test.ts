import { expect, test } from 'vitest';
import { markers } from '../../src/lexicon/markers.ts';
import { isFrame, isProse, provisionKinds } from '../../src/lexicon/provision-kinds.ts';
import { provisionKindSchema } from '../../src/model/provision.ts';

const rows = provisionKindSchema.options.map((kind) => ({ kind, ...provisionKinds[kind] }));

test('no prefix of an eId is that of two kinds', () => {
  expect(new Set(rows.map(({ eid }) => eid)).size).toBe(rows.length);
});

test('no label is that of two kinds', () => {
  expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
});

test('every kind that Akoma Ntoso has an element for has a marker, and no other', () => {
  const numbered = rows.flatMap(({ akn }) => akn ?? []);
  expect([...new Set(markers.map(([kind]) => kind))]).toEqual(numbered);
});

test('what frames a text is not prose', () => {
  expect(rows.filter(({ kind }) => isFrame(kind) && isProse(kind))).toEqual([]);
});
