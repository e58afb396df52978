import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { dataFields } from '../../../src/site/data/fields.ts';
import { describePackage, resourceName } from '../../../src/site/data/data-package.ts';
import { dataSets, publishedRows, type DataSet } from '../../../src/site/data/data-sets.ts';
import { dataBlocks, type DataForm } from '../../../src/site/data/downloads.ts';
import { publishedFiles } from '../../../src/site/data/raw-source.ts';

const descriptor = describePackage();

const fileOf = (dataSet: DataSet, form: DataForm) => Buffer.concat([...dataBlocks(dataSet, form, null)]).toString();

describe.each(dataSets)('data set $name', (dataSet) => {
  it('describes every field of its schema in both languages', () => {
    for (const { path, description } of dataFields(dataSet.schema)) {
      expect(description.zh, path).toMatch(/\p{Script=Han}/u);
      expect(description.en, path).toMatch(/^[\x20-\x7E]+$/);
    }
  });

  it('has the same rows in JSON and in CSV', () => {
    const rows = [...publishedRows(dataSet)];
    expect(JSON.parse(fileOf(dataSet, 'json'))).toEqual(rows);
    expect(csvParse(fileOf(dataSet, 'csv').slice(1))).toHaveLength(rows.length);
  });

  it('has one column in CSV for each field that can stand in a cell', () => {
    const [head] = csvParseRows(fileOf(dataSet, 'csv'));
    expect(head).toEqual(resource(dataSet.name).schema.fields.map(({ name }) => name));
  });

  it('leaves no cell empty that it says is required', () => {
    const required = resource(dataSet.name).schema.fields.filter(({ constraints }) => constraints.required);
    const rows = csvParse(fileOf(dataSet, 'csv').slice(1));
    expect(required.filter(({ name }) => rows.some((row) => row[name] === '')).map(({ name }) => name)).toEqual([]);
  });

  it('says its size and hash as published', () => {
    const bytes = Buffer.from(fileOf(dataSet, 'csv'));
    const { bytes: size, hash } = resource(dataSet.name);
    expect(size).toBe(bytes.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  });
});

test('a field that its schema does not describe is refused', () => {
  expect(() => dataFields(z.strictObject({ note: z.string() }))).toThrow('The field note has no description');
});

function resource(name: string) {
  const found = descriptor.resources.find((each) => each.name === name);
  if (found?.schema === undefined) throw new Error(`no table resource ${name}`);
  return { ...found, schema: found.schema };
}

describe('describePackage', () => {
  const { resources, ...rest } = descriptor;

  it('names each resource once and stays in its own folder', () => {
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(resources.filter(({ name }) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
    expect(resources.flatMap(({ path }) => path).filter((path) => /^\/|\.\./.test(path))).toEqual([]);
  });

  it('tells a file from the text that was taken out of it', () => {
    const [file, text] = [
      { name: 'list.docx', isText: false },
      { name: 'list.docx.txt', isText: true },
    ].map(resourceName);
    expect([file, text]).toEqual(['source-list.docx', 'source-list.docx.txt']);
  });

  it('holds the raw sources with the size of their files', () => {
    const sources = resources.filter(({ name }) => name.startsWith('source-'));
    expect(sources.map(({ path, bytes }) => [path, bytes])).toEqual(
      publishedFiles().map(({ name }) => [`sources/${name}`, readFileSync(`content/sources/${name}`).length]),
    );
  });

  it('is dated by the day of its data and not by that of the build, so that two builds are alike', () => {
    expect(rest).toHaveProperty('created', expect.stringMatching(/^\d{4}-\d{2}-\d{2}T00:00:00\+08:00$/u));
    expect(JSON.stringify(describePackage())).toBe(JSON.stringify(descriptor));
  });
});
