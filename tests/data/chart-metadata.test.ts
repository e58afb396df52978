import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chartMetadata } from '../../src/site/charts/chart-metadata.ts';
import { charts } from '../../src/site/charts/charts.ts';
import { chartCsv } from '../../src/site/charts/files.ts';
import { Table, validate } from './clients/tableschema.ts';

const site = new URL('https://policy.example.org');
const folder = mkdtempSync(join(tmpdir(), 'charts-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('there are charts', () => {
  expect(charts().length).toBeGreaterThan(0);
});

describe.each(charts().map((chart) => ({ id: chart.id, chart })))('the metadata of $id', ({ chart }) => {
  const metadata = chartMetadata(chart, site);

  it('have a schema by which frictionless-js reads the CSV', async () => {
    const { schema } = metadata;
    expect(await validate(schema)).toMatchObject({ valid: true });
    const path = join(folder, metadata.path);
    writeFileSync(path, chartCsv(chart).replace(/^\ufeff/u, ''));
    const table = await Table.load(path, { schema, delimiter: ',' });
    const rows = await table.read();
    expect(table.headers).toEqual(schema.fields.map(({ name }) => name));
    expect(rows).toHaveLength((chart.data ?? chart.table).rows.length);
  });

  it('say what it is, from what, how it is cited and where it can be checked', () => {
    expect(metadata.sources.length).toBeGreaterThan(0);
    expect(metadata.description).toContain(chart.finding);
    expect(metadata.citation).toContain(`[DS/OL]//`);
    expect(metadata.citation).toContain(`https://policy.example.org/charts/${chart.id}/.`);
    expect(metadata.licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    for (const { row, pages } of metadata.receipts) {
      expect(row).toBeLessThanOrEqual(chart.table.rows.length);
      for (const page of pages) expect(page).toMatch(/^https:\/\/policy\.example\.org\//u);
    }
  });
});
