import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { greatest, max, rollups } from 'd3-array';
import type { Portal } from '../src/core/portal/build.ts';
import { rowsByDocument } from '../src/model/lists-by.ts';
import { provisionKinds } from '../src/lexicon/provision-kinds.ts';
import { count, runScript } from './stage.ts';
import { listTexts, readAlone, type Reading } from './content/read-alone.ts';

const options = {
  /** Writes all that is told of each text to this file, as JSON. */
  json: { type: 'string' },
  /** Tells of every text, and not of the refused ones alone. */
  all: { type: 'boolean', default: false },
  /** Tells of so many texts that took the longest for their length. */
  slowest: { type: 'string', default: '0' },
} as const;

await runScript(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const facts: ReadingFacts[] = [];
  for (const path of (await Promise.all(positionals.map(listTexts))).flat()) {
    const reading = factsOf(await readAlone(path));
    facts.push(reading);
    if (values.all || reading.outcome !== 'read') process.stdout.write(`${lineOf(reading)}\n`);
  }
  const slowest = facts.toSorted((a, b) => paceOf(b) - paceOf(a)).slice(0, Number(values.slowest));
  for (const one of slowest) process.stdout.write(`${paceOf(one).toFixed(1)} ms per 1,000\t${lineOf(one)}\n`);
  process.stdout.write(`${sumOf(facts)}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(facts, null, 1)}\n`);
  if (facts.some(({ outcome }) => outcome === 'crashed' || outcome === 'not rebuilt')) process.exitCode = 1;
});

/** What is kept of a text: not the portal itself, of which a folder's would fill the memory. */
interface ReadingFacts extends Pick<Reading, 'file' | 'outcome' | 'problem' | 'characters' | 'milliseconds'> {
  documents: object[];
  /** How often each diagnostic was given. */
  codes: Record<string, number>;
}

function factsOf({ file, outcome, problem, characters, milliseconds, diagnostics, portal }: Reading): ReadingFacts {
  const documents = portal === null ? [] : documentFacts(portal);
  const codes = Object.fromEntries(countBy(diagnostics, ({ code }) => code));
  return { file, outcome, problem, characters, milliseconds, documents, codes };
}

function documentFacts(portal: Portal): object[] {
  const provisionsOf = rowsByDocument(portal.provisions);
  const [tablesOf, targetsOf] = [rowsByDocument(portal.tables), rowsByDocument(portal.targets)];
  return portal.documents.map((document) => {
    const provisions = provisionsOf(document.id);
    return {
      ...document,
      units: provisions.filter(({ kind }) => provisionKinds[kind].akn !== undefined).length,
      paragraphs: provisions.filter(({ kind }) => kind === 'p').length,
      longest: max(provisions, ({ text }) => text.length) ?? 0,
      tables: tablesOf(document.id).length,
      targets: targetsOf(document.id).length,
      bearing: provisions.filter(({ leads, participants }) => leads.length + participants.length > 0).length,
    };
  });
}

/** Milliseconds for a thousand characters; what a short text takes anyway is not counted as its own. */
function paceOf({ characters, milliseconds }: ReadingFacts): number {
  return milliseconds / Math.max(1, characters / 1000);
}

function lineOf({ file, outcome, problem, characters, milliseconds }: ReadingFacts): string {
  const first = (problem ?? '').split('\n', 1)[0] ?? '';
  return [outcome, file, String(characters), `${milliseconds} ms`, first].join('\t');
}

function sumOf(readings: readonly ReadingFacts[]): string {
  const slowest = greatest(readings, ({ milliseconds }) => milliseconds);
  const parts = countBy(readings, ({ outcome }) => outcome).map(([outcome, times]) => `${outcome} ${times}`);
  return `${count(readings.length, 'text')}: ${parts.join(', ')}; slowest ${slowest?.file ?? '—'} ${slowest?.milliseconds ?? 0} ms`;
}

function countBy<Row>(rows: readonly Row[], key: (row: Row) => string): [string, number][] {
  return rollups(rows, (group) => group.length, key);
}
