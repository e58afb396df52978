import { expect, it } from 'vitest';
import { describePackage } from '../../src/site/data/data-package.ts';
import { dataSets } from '../../src/site/data/data-sets.ts';
import { dataBlocks } from '../../src/site/data/downloads.ts';
import { spreadsheetPaths, spreadsheetRoute } from '../../src/site/data/data-routes.ts';
import { documents } from '../../src/site/portal/data.ts';
import { profile } from '../../src/site/portal/profile.ts';

const described = describePackage();

it('names under which licence the data may be used, as the portal says', () => {
  expect(described.licenses).toEqual([
    { name: profile.licence?.id, title: profile.licence?.title, path: profile.licence?.url },
  ]);
});

it('was created on the day of the last text that came or was replaced', () => {
  const days = documents.flatMap(({ addedOn, revisedOn }) => [addedOn, revisedOn]);
  const last = days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  expect(described.created).toBe(last === undefined ? undefined : `${last}T00:00:00+08:00`);
});

it('names as a source of each document a file of the package', () => {
  const paths = new Set(described.resources.map(({ path }) => path));
  expect(described.sources).toHaveLength(documents.length);
  for (const { path } of described.sources) expect(paths).toContain(path);
});

it('refers only to columns that are there', () => {
  const columns = new Map(
    described.resources.map(({ name, schema }) => [name, schema?.fields.map((field) => field.name) ?? []]),
  );
  const keys = described.resources.flatMap(({ name, schema }) =>
    (schema?.foreignKeys ?? []).map((key) => ({ from: name, ...key })),
  );
  expect(keys.length).toBeGreaterThan(20);
  for (const { from, fields, reference } of keys) {
    expect(columns.get(from)).toEqual(expect.arrayContaining([...fields]));
    expect(columns.get(reference.resource || from)).toEqual(expect.arrayContaining([...reference.fields]));
  }
});

it('has each data set once more for spreadsheets: the same behind a byte order mark', async () => {
  expect(spreadsheetPaths().map(({ params }) => params.name)).toEqual(dataSets.map(({ name }) => name));
  const [documentSet] = dataSets;
  if (documentSet === undefined) throw new Error('There is no data set.');
  const context = { params: { name: documentSet.name } } as unknown as Parameters<typeof spreadsheetRoute>[0];
  const marked = Buffer.from(await (await spreadsheetRoute(context)).arrayBuffer());
  const plain = Buffer.concat([...dataBlocks(documentSet, 'csv', null)]);
  expect(plain.subarray(0, 2).toString()).toBe('id');
  expect(marked.equals(Buffer.concat([Buffer.from('\uFEFF'), plain]))).toBe(true);
});
