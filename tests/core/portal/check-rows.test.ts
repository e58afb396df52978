import { expect, it } from 'vitest';
import { checkRows } from '../../../src/core/portal/check-rows.ts';
import { buildPortal } from '../../../src/core/portal/build.ts';

const source = {
  file: 'a.txt',
  raw: '江川省治水方案\n\n一、目标\n\n到2022年达标。\n',
  sha256: '0'.repeat(64),
  documents: ['a'],
};

it('refuses a row that its schema refuses, and says which', () => {
  const { value: portal } = buildPortal([source], new Map());
  expect(checkRows(portal)).toEqual([]);
  const [document] = portal.documents;
  if (document === undefined) throw new Error('no document was read');
  const broken = { ...portal, documents: [document, { ...document, issuedOn: '2035-99-01' }] };
  expect(checkRows(broken)).toMatchObject([
    { code: 'published/malformed', severity: 'error', file: 'data/documents.json', values: { entry: '2' } },
  ]);
  expect(JSON.stringify(checkRows(broken)[0]?.values)).toContain('issuedOn');
});
