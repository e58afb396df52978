import { expect, test } from 'vitest';
import { readParties } from '../../../../src/core/portal/targets/parties.ts';
import { indexBodies } from '../../../../src/core/find/bodies.ts';
import { readResponsibilities } from '../../../../src/core/find/responsibilities.ts';
import { regionSchema } from '../../../../src/model/region.ts';
import { provisionOf } from '../../../support/records.ts';

const regions = [
  { id: 'city', name: '某市', kind: 'city', parent: null, aliases: ['某市'] },
  { id: 'a', name: '甲区', kind: 'district', parent: 'city', aliases: ['甲区'] },
  { id: 'b', name: '乙区', kind: 'district', parent: 'city', aliases: ['乙区'] },
].map((region) => regionSchema.parse(region));

function partiesOf(text: string, scope: string | null) {
  const provisions = [provisionOf({ text })];
  const document = { id: 'plan', jurisdiction: '某市', issuedOn: '2020-01-01', publishedOn: null };
  const registries = { bodies: indexBodies([]), regions };
  const parties = readParties(document, provisions, readResponsibilities(provisions), registries);
  return parties.of({ provision: 'p_1', quote: { start: 0, end: 2 }, scope });
}

const note = '关停8家。（责任单位：市环保局，某市政府，甲区、乙区政府）';

test('a scope leaves the seats of other places out, those of wider ones, those within it and offices in', () => {
  expect(partiesOf(note, '甲区')).toMatchObject({ otherParts: ['乙区政府'], scopeId: 'a' });
  expect(partiesOf(note, '某市')).toMatchObject({ otherParts: [], scopeId: 'city' });
});

test('no scope, or one whose seat the note does not name, leaves nobody out', () => {
  expect(partiesOf(note, null)).toMatchObject({ otherParts: [], scopeId: null });
  expect(partiesOf(note, '丙县')).toMatchObject({ otherParts: [], scopeId: null });
  expect(partiesOf(note, '印染行业')).toMatchObject({ otherParts: [], scopeId: null });
});
