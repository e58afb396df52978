import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { publishFiles } from '../../src/core/write/publish.ts';
import { buildPortal } from '../../src/core/portal/build.ts';
import { verifyFiles } from '../../src/core/write/verify.ts';
import { findingsOf, line, readText } from './support/portal.ts';
import { noCorrections, sourceOf } from './support/sources.ts';

const FOLDER = new URL('../fixtures/', import.meta.url);
const cases = readdirSync(FOLDER)
  .filter((name) => existsSync(new URL(`${name}/source.txt`, FOLDER)))
  .sort();
/** A person asks for new expected files, reads them and commits them; a run in CI never writes. */
const isUpdate = process.env['UPDATE_FIXTURES'] === '1' && process.env['CI'] === undefined;

const readSource = (name: string) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    readFileSync(new URL(`${name}/source.txt`, FOLDER)),
  );

/** What is made of a source, in the words of a reviewer: the document, its provisions line by line, its targets, its repairs. */
function describeText(raw: string): object {
  const { portal, diagnostics } = readText(raw);
  const rules = portal.corrections.flatMap((correction) => correction.rules);
  return {
    documents: portal.documents.map(({ topics: _, source, ...document }) => ({
      ...document,
      span: [source.start, source.end],
    })),
    gazettes: portal.gazettes.map(({ source: _, ...gazette }) => gazette),
    provisions: portal.provisions.map(line),
    tables: portal.tables.map(({ eid, columns, rows, notes }) => ({
      eid,
      columns,
      rows: rows.map(({ cells, rowSpans }) =>
        cells.map((cell, column) => `${cell ?? 'null'} ×${String(rowSpans[column])}`),
      ),
      notes,
    })),
    targets: findingsOf(raw).targets.map(({ provision, metric, comparator, value, unit, deadline }) =>
      [provision, metric, comparator, `${String(value)}${unit ?? ''}`, deadline].join(' '),
    ),
    tasks: portal.tasks.map(({ document: _, ...task }) => task),
    repairs: Object.fromEntries(
      [...new Set(rules)].sort().map((rule) => [rule, rules.filter((other) => other === rule).length]),
    ),
    diagnostics: diagnostics.map(({ code }) => code),
  };
}

describe.each(cases)('%s', (name) => {
  const raw = readSource(name);
  it('reads as expected', () => {
    const expected = new URL(`${name}/expected.json`, FOLDER);
    if (isUpdate) writeFileSync(expected, `${JSON.stringify(describeText(raw), null, 2)}\n`);
    if (!existsSync(expected))
      throw new Error(`${expected.pathname} is missing: run with UPDATE_FIXTURES=1, and read what it writes`);
    expect(describeText(raw)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
  it('is rebuilt byte for byte', () => {
    const sources = [sourceOf(raw)];
    const files = publishFiles(buildPortal(sources, noCorrections).value);
    expect(verifyFiles(files, sources, files)).toEqual([]);
  });
});
