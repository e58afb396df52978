import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import process from 'node:process';
import { buildPortal, type Portal } from '../../src/core/portal/build.ts';
import { publishFiles } from '../../src/core/write/publish.ts';
import { verifyFiles } from '../../src/core/write/verify.ts';
import { takeIn } from '../../src/core/read/intake/intake.ts';
import { explain, type Diagnostic } from '../../src/model/diagnostics.ts';
import { knownData, withholdData } from '../../src/core/read/personal/withhold.ts';
import { readLocale } from './print-diagnostic.ts';
import { processorTime } from '../processor-time.ts';

/** A text is read alone, so that what one portal has curated helps none of them. */
const noRegistries = { bodies: [], regions: [], overrides: new Map() };

/** What became of one text that was read alone, without any registry. */
export interface Reading {
  file: string;
  /** `read`; the code of the error that refused it; `not rebuilt`; `crashed` with what was thrown. */
  outcome: string;
  problem: string | null;
  characters: number;
  /** Of the processor. */
  milliseconds: number;
  diagnostics: readonly Diagnostic[];
  /** Null where the text was refused at the door or crashed. */
  portal: Portal | null;
  /** The text as it was taken in: the raw offsets of the portal's data are of it. */
  raw: string;
}

/** The files of a folder and of those below it, or the file itself. */
export async function listTexts(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Reads the text of a file as a portal of its own. Nothing is thrown: a crash is an outcome. */
export async function readAlone(path: string): Promise<Reading> {
  return readBytesAlone(path, await readFile(path));
}

/** Reads bytes as the file of a name: what {@link readAlone} does with a file that need not lie anywhere. */
export async function readBytesAlone(path: string, bytes: Uint8Array): Promise<Reading> {
  const begin = processorTime();
  // Its name is no id: a text of any name is to be read.
  const file = `text${extname(path)}`;
  const told = (outcome: string, more: Partial<Reading> = {}): Reading => ({
    file: path,
    outcome,
    problem: null,
    characters: 0,
    milliseconds: Math.round(processorTime() - begin),
    diagnostics: [],
    portal: null,
    raw: '',
    ...more,
  });
  try {
    const taken = await takeIn({ file, bytes });
    const refused = refusalIn(taken.diagnostics);
    if (refused) return told(refused.code, { problem: wordsOf(refused), diagnostics: taken.diagnostics });
    const { value, withheld } = withholdData(taken.value, knownData(taken.value));
    const { text: raw, encoding, layout } = value;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const source = { file, raw, sha256, encoding, layout, withheld };
    const { value: portal, diagnostics: made } = buildPortal([source], new Map(), noRegistries);
    const facts = { characters: raw.length, raw, portal, diagnostics: [...taken.diagnostics, ...made] };
    const error = refusalIn(facts.diagnostics);
    if (error) return told(error.code, { ...facts, problem: wordsOf(error) });
    const files = publishFiles(portal);
    const lost = refusalIn(verifyFiles(files, [source], files));
    return lost ? told('not rebuilt', { ...facts, problem: wordsOf(lost) }) : told('read', facts);
  } catch (error) {
    return told('crashed', { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** The first error, with which a text is refused. */
function refusalIn(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  return diagnostics.find(({ severity }) => severity === 'error');
}

function wordsOf(diagnostic: Diagnostic): string {
  const { cause, remedy } = explain(diagnostic, readLocale(process.env));
  return `${cause} → ${remedy}`;
}
