import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvSchema } from '../../../src/site/data/table-schema.ts';
import { dataSets } from '../../../src/site/data/data-sets.ts';
import { countRows } from '../../../src/site/portal/store/store.ts';
import { writePackage } from './package-files.ts';

let folder = '';
let duckdb: DuckDBConnection;

beforeAll(async () => {
  folder = writePackage();
  duckdb = await (await DuckDBInstance.create()).connect();
});

afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

const ask = async (query: string) => (await duckdb.runAndReadAll(query)).getRowObjectsJson();

describe.each(dataSets)('$name as DuckDB reads its CSV', (dataSet) => {
  const table = () => `read_csv('${join(folder, `${dataSet.name}.csv`)}')`;

  it('has the columns of its schema and all rows, without being told of either', async () => {
    const columns = await ask(`SELECT column_name FROM (DESCRIBE SELECT * FROM ${table()})`);
    expect(columns.map(({ column_name: name }) => name)).toEqual(csvSchema(dataSet).fields.map(({ name }) => name));
    const [count] = await ask(`SELECT count(*) AS rows FROM ${table()}`);
    expect(Number(count?.['rows'])).toBe(countRows(dataSet.name));
  });
});

it('knows numbers and days by their columns', async () => {
  const targets = `read_csv('${join(folder, 'targets.csv')}')`;
  const types = await ask(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${targets})`);
  expect(Object.fromEntries(types.map(({ column_name: name, column_type: type }) => [name, type]))).toMatchObject({
    value: 'DOUBLE',
    deadlineDate: 'DATE',
    quote: 'VARCHAR',
  });
  const [due] = await ask(`SELECT count(*) AS rows FROM ${targets} WHERE deadlineDate <= DATE '2020-12-31'`);
  expect(Number(due?.['rows'])).toBeGreaterThan(0);
});
