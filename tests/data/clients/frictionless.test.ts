import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describePackage } from '../../../src/site/data/data-package.ts';
import { dataSets } from '../../../src/site/data/data-sets.ts';
import { countRows } from '../../../src/site/portal/store/store.ts';
import { writePackage } from './package-files.ts';
import { Table, validate } from './tableschema.ts';

const tables = describePackage().resources.flatMap(({ name, path, schema, dialect }) =>
  schema !== undefined && dialect !== undefined && typeof path === 'string' ? [{ name, path, schema, dialect }] : [],
);

let folder = '';
const relations: Record<string, Record<string, unknown>[]> = {};

beforeAll(async () => {
  folder = writePackage();
  for (const { name, path, dialect } of tables) {
    const table = await Table.load(join(folder, path), { delimiter: dialect.delimiter });
    relations[name] = (await table.read({ keyed: true, cast: false })).map(nullForEmpty);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function nullForEmpty(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, value === '' ? null : value]));
}

it('has a table for each data set', () => {
  expect(tables.map(({ name }) => name)).toEqual(dataSets.map(({ name }) => name));
});

describe.each(tables)('$name as frictionless-js reads it', ({ name, path, schema, dialect }) => {
  it('has a schema of the standard', async () => {
    const { valid, errors } = await validate(schema);
    expect({ valid, errors: errors.map(String) }).toEqual({ valid: true, errors: [] });
  });

  it('has each row by its schema, with its keys, and what it refers to', async () => {
    const table = await Table.load(join(folder, path), { schema, delimiter: dialect.delimiter });
    const own = { ...relations, '': relations[name] ?? [] };
    const rows = await table.read({ keyed: true, relations: own });
    expect(table.headers).toEqual(schema.fields.map((field) => field.name));
    expect(rows).toHaveLength(countRows(name as (typeof dataSets)[number]['name']));
  });
});

it('refuses a row that refers to nothing', async () => {
  const [targets] = tables.filter(({ name }) => name === 'targets');
  if (targets === undefined) throw new Error('There are no targets.');
  const table = await Table.load(join(folder, targets.path), { schema: targets.schema, delimiter: ',' });
  await expect(table.read({ relations: { ...relations, documents: [] } })).rejects.toThrow('Foreign key');
});
