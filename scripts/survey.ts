import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { greatest, rollups } from 'd3-array';
import { buildPortal, type Portal } from '../src/core/portal/build.ts';
import { publishFiles } from '../src/core/write/publish.ts';
import { verifyFiles } from '../src/core/write/verify.ts';
import { takeIn } from '../src/core/read/intake/intake.ts';
import { explain, type Diagnostic } from '../src/model/diagnostics.ts';
import { provisionKinds } from '../src/lexicon/provision-kinds.ts';
import { readLocale } from './content/print-diagnostic.ts';
import { count, runScript } from './stage.ts';

const options = {
  /** Writes all that is told of each text to this file, as JSON. */
  json: { type: 'string' },
  /** Tells of every text, and not of the refused ones alone. */
  all: { type: 'boolean', default: false },
} as const;

/** A text is read alone, so that what one portal has curated helps none of them. */
const noRegistries = { bodies: [], regions: [], overrides: new Map() };

/** What became of one text that was read alone, without any registry. */
interface Reading {
  file: string;
  /** `read`; the code of the error that refused it; `crashed` with what was thrown. */
  outcome: string;
  problem: string | null;
  characters: number;
  milliseconds: number;
  documents: object[];
  /** How often each diagnostic was given. */
  codes: Record<string, number>;
}

await runScript(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const readings: Reading[] = [];
  for (const path of (await Promise.all(positionals.map(listTexts))).flat()) {
    const reading = await survey(path);
    readings.push(reading);
    if (values.all || reading.outcome !== 'read') process.stdout.write(`${lineOf(reading)}\n`);
  }
  process.stdout.write(`${sumOf(readings)}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(readings, null, 1)}\n`);
  if (readings.some(({ outcome }) => outcome === 'crashed' || outcome === 'not rebuilt')) process.exitCode = 1;
});

/** The files of a folder and of those below it, or the file itself. */
async function listTexts(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function survey(path: string): Promise<Reading> {
  const begin = performance.now();
  const bytes = await readFile(path);
  // Its name is no id: a text of any name is to be read.
  const file = `text${extname(path)}`;
  const told = (outcome: string, more: Partial<Reading> = {}): Reading => ({
    file: path,
    outcome,
    problem: null,
    characters: 0,
    milliseconds: Math.round(performance.now() - begin),
    documents: [],
    codes: {},
    ...more,
  });
  try {
    const taken = await takeIn({ file, bytes });
    const characters = taken.value.text.length;
    const refused = refusalIn(taken.diagnostics);
    if (refused) return told(refused.code, { problem: wordsOf(refused) });
    const { text: raw, encoding, layout } = taken.value;
    const source = { file, raw, sha256: createHash('sha256').update(bytes).digest('hex'), encoding, layout };
    const { value: portal, diagnostics: made } = buildPortal([source], new Map(), noRegistries);
    const diagnostics = [...taken.diagnostics, ...made];
    const facts = {
      characters,
      documents: portal.documents.map((one) => factsOf(one, portal)),
      codes: Object.fromEntries(countBy(diagnostics, ({ code }) => code)),
    };
    const error = refusalIn(diagnostics);
    if (error) return told(error.code, { ...facts, problem: wordsOf(error) });
    const files = publishFiles(portal);
    const lost = refusalIn(verifyFiles(files, [source], files));
    return lost ? told('not rebuilt', { ...facts, problem: wordsOf(lost) }) : told('read', facts);
  } catch (error) {
    return told('crashed', { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function factsOf(document: Portal['documents'][number], portal: Portal): object {
  const own = <Row extends { document: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.document === document.id);
  const provisions = own(portal.provisions);
  return {
    ...document,
    units: provisions.filter(({ kind }) => provisionKinds[kind].akn !== undefined).length,
    paragraphs: provisions.filter(({ kind }) => kind === 'p').length,
    longest: Math.max(0, ...provisions.map(({ text }) => text.length)),
    tables: own(portal.tables).length,
    targets: own(portal.targets).length,
    bearing: provisions.filter(({ leads, participants }) => leads.length + participants.length > 0).length,
  };
}

/** The first error, with which a text is refused. */
function refusalIn(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  return diagnostics.find(({ severity }) => severity === 'error');
}

function wordsOf(diagnostic: Diagnostic): string {
  const { cause, remedy } = explain(diagnostic, readLocale(process.env));
  return `${cause} → ${remedy}`;
}

function lineOf({ file, outcome, problem, characters, milliseconds }: Reading): string {
  const first = (problem ?? '').split('\n', 1)[0] ?? '';
  return [outcome, file, String(characters), `${milliseconds} ms`, first].join('\t');
}

function sumOf(readings: readonly Reading[]): string {
  const slowest = greatest(readings, ({ milliseconds }) => milliseconds);
  const parts = countBy(readings, ({ outcome }) => outcome).map(([outcome, times]) => `${outcome} ${times}`);
  return `${count(readings.length, 'text')}: ${parts.join(', ')}; slowest ${slowest?.file ?? '—'} ${slowest?.milliseconds ?? 0} ms`;
}

function countBy<Row>(rows: readonly Row[], key: (row: Row) => string): [string, number][] {
  return rollups(rows, (group) => group.length, key);
}
