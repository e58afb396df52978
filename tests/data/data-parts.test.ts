import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as DataPackage from '../../src/site/data/data-package.ts';
import { partGroups, runsByYear } from '../../src/site/data/data-parts.ts';
import type * as DataSets from '../../src/site/data/data-sets.ts';
import type * as Downloads from '../../src/site/data/downloads.ts';

const groupsOfYears = fc
  .array(fc.record({ rows: fc.integer({ min: 1, max: 9 }), bytes: fc.nat(90), year: fc.integer({ min: 1, max: 4 }) }))
  .map((groups) =>
    groups
      .toSorted((a, b) => a.year - b.year)
      .map((group, at) => ({ ...group, owner: `text-${String(at)}`, year: String(group.year) })),
  );

describe('partGroups', () => {
  it('makes no parts of what one file can hold', () => {
    expect(partGroups([{ owner: 'a', rows: 2, bytes: 96, year: '2016' }], 103)).toEqual([]);
    expect(partGroups([{ owner: 'a', rows: 2, bytes: 96, year: '2016' }], 102)).toHaveLength(1);
  });

  it('parts by years, and a year that is too large into runs', () => {
    const group = (owner: string, year: string) => ({ owner, year, rows: 1, bytes: 40 });
    expect(partGroups([group('a', '2015'), group('b', '2016'), group('c', '2016'), group('d', '2016')], 90)).toEqual([
      { name: '2015', owners: ['a'], rows: 1 },
      { name: '2016-1', owners: ['b', 'c'], rows: 2 },
      { name: '2016-2', owners: ['d'], rows: 1 },
    ]);
  });

  it('leaves at the address of a year that is parted further the list of its parts', () => {
    const part = (name: string) => ({ name, owners: [name], rows: 1 });
    expect(runsByYear([part('2015'), part('2016-1'), part('2016-2'), part('other')])).toEqual([
      { year: '2016', runs: [part('2016-1'), part('2016-2')] },
    ]);
  });

  it('keeps every group once and in order, in parts that weigh no more than they may or hold one group', () => {
    fc.assert(
      fc.property(groupsOfYears, fc.integer({ min: 1, max: 200 }), (groups, most) => {
        const parts = partGroups(groups, most);
        if (parts.length === 0) return;
        expect(parts.flatMap(({ owners }) => owners)).toEqual(groups.map(({ owner }) => owner));
        expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
        for (const { name, owners, rows } of parts) {
          const own = groups.filter(({ owner }) => owners.includes(owner));
          expect(new Set(own.map(({ year }) => year))).toEqual(new Set([name.split('-')[0]]));
          expect(own.reduce((sum, group) => sum + group.rows, 0)).toBe(rows);
          const weight = own.reduce((sum, { bytes, rows: count }) => sum + bytes + 2 * count, 0);
          expect(weight <= most || owners.length === 1).toBe(true);
        }
      }),
    );
  });
});

describe('a portal whose data sets are too large for one file', () => {
  const largest = 60_000;
  let sets: typeof DataSets;
  let downloads: typeof Downloads;
  let resources: ReturnType<typeof DataPackage.describePackage>['resources'] = [];
  let hasArchive: () => boolean;

  beforeAll(async () => {
    vi.stubEnv('LUCE_LARGEST_FILE', String(largest));
    vi.resetModules();
    sets = await import('../../src/site/data/data-sets.ts');
    downloads = await import('../../src/site/data/downloads.ts');
    ({ resources } = (await import('../../src/site/data/data-package.ts')).describePackage());
    ({ hasArchive } = await import('../../src/site/data/archive-size.ts'));
  });

  afterAll(() => {
    vi.unstubAllEnvs();
  });

  const read = (dataSet: DataSets.DataSet, form: Downloads.DataForm, { part }: Downloads.DataFile) =>
    Buffer.concat([...downloads.dataBlocks(dataSet, form, part)]).toString();

  it('has all rows in the parts, one after the other, each a file of its own that a host takes', () => {
    const parted = sets.dataSets.filter((dataSet) => downloads.dataFiles(dataSet, 'json').length > 1);
    expect(parted.map(({ name }) => name)).toContain('provisions');
    for (const dataSet of parted) {
      const rows = [...sets.publishedRows(dataSet)];
      const [json, csv] = (['json', 'csv'] as const).map((form) =>
        downloads.dataFiles(dataSet, form).map((file) => ({ ...file, text: read(dataSet, form, file) })),
      );
      expect(json?.flatMap(({ text }) => JSON.parse(text) as unknown[])).toEqual(rows);
      expect(csv?.reduce((sum, { text }) => sum + csvParse(text).length, 0)).toBe(rows.length);
      expect(new Set(csv?.map(({ text }) => text.split('\r\n')[0])).size).toBe(1);
      for (const { path, part, text } of [...(json ?? []), ...(csv ?? [])])
        expect(Buffer.byteLength(text) <= largest || part?.owners.length === 1, path).toBe(true);
    }
  });

  it('lists every part in the package, the parts of a CSV as one resource', () => {
    for (const dataSet of sets.dataSets) {
      const [csv, json] = (['csv', 'json'] as const).map((form) =>
        downloads.dataFiles(dataSet, form).map(({ path }) => path),
      );
      const whole = resources.find(({ name }) => name === dataSet.name);
      expect([whole?.path].flat()).toEqual(csv);
      expect(resources.map(({ path }) => path)).toEqual(expect.arrayContaining(json ?? []));
    }
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it('names the parts where the whole would be, in no form that could be taken for rows', () => {
    const dataSet = downloads.dataSetOf('provisions');
    const parts = downloads.dataFiles(dataSet, 'csv').flatMap(({ part }) => part ?? []);
    const paths = parts.map(({ name }) => `parts/provisions/${name}`);
    const list: unknown = JSON.parse(downloads.partList(dataSet, 'json', parts));
    expect(list).toMatchObject({ parts: paths.map((path) => ({ path: `${path}.json` })) });
    const rows = csvParse(downloads.partList(dataSet, 'csv', parts));
    expect(rows.map(({ path }) => path)).toEqual(paths.map((path) => `${path}.csv`));
    expect(rows.columns).not.toContain('document');
  });

  it('offers no archive', () => {
    expect(hasArchive()).toBe(false);
  });
});
