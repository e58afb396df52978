import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { PolicyDocument } from '../../src/model/document.ts';
import type { Diagnostic } from '../../src/model/diagnostics.ts';
import { rowsByDocument } from '../../src/model/lists-by.ts';
import { provisionKinds } from '../../src/lexicon/provision-kinds.ts';
import { placeOf } from '../content/print-diagnostic.ts';
import { readBytesAlone, type Reading } from '../content/read-alone.ts';
import type { FoundFile } from './found-file.ts';
import { addressOf } from './saved-page.ts';

/** What was understood of one document. */
export interface ReadDocument extends Pick<
  PolicyDocument,
  'title' | 'number' | 'issuers' | 'jurisdiction' | 'issuedOn' | 'publishedOn'
> {
  /** Numbered units, and how deep they lie in one another. */
  readonly units: number;
  readonly depth: number;
  readonly tables: number;
  readonly targets: number;
  readonly bodies: number;
}

/** Something to tell of a text, with its place in the file and the line there. */
export interface PlacedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly place: string;
  readonly excerpt: string | null;
}

/** What became of a file that was read. */
export interface ReadText {
  readonly sha256: string;
  /** SHA-256 of its text without white space: two forms of one text have the same. */
  readonly textSha256: string;
  /** Address that a saved page tells as its own. */
  readonly url: string | null;
  readonly documents: readonly ReadDocument[];
  readonly isGazette: boolean;
  /** Why it was refused; empty where it was read. */
  readonly refusals: readonly PlacedDiagnostic[];
  /** What went wrong in the engine itself; null where nothing did. */
  readonly failure: string | null;
  /** What is doubted. */
  readonly doubts: readonly PlacedDiagnostic[];
}

/** Reads a file as the portal would, alone and without a registry. */
export async function readText(file: FoundFile): Promise<ReadText> {
  const { origin } = file;
  const bytes = await bytesOf(file);
  const reading = await readBytesAlone(`text${extname(origin)}`, bytes);
  const { portal, raw, outcome, problem } = reading;
  return {
    sha256: hash(bytes),
    textSha256: hash(raw.replace(/\s+/gu, '')),
    url: /\.html?$/iu.test(origin) ? addressOf(bytes) : null,
    documents: portal === null ? [] : documentsOf(portal),
    isGazette: (portal?.gazettes.length ?? 0) > 0,
    refusals: told(reading, origin, 'error'),
    failure: ['crashed', 'not rebuilt'].includes(outcome) ? `${outcome}: ${problem ?? ''}` : null,
    doubts: told(reading, origin, 'warning'),
  };
}

function documentsOf({
  documents,
  provisions,
  tables,
  targets,
  mentions,
}: NonNullable<Reading['portal']>): ReadDocument[] {
  const [provisionsOf, tablesOf, targetsOf, mentionsOf] = [
    rowsByDocument(provisions),
    rowsByDocument(tables),
    rowsByDocument(targets),
    rowsByDocument(mentions),
  ];
  return documents.map(({ id, title, number, issuers, jurisdiction, issuedOn, publishedOn }) => {
    const units = provisionsOf(id).filter(({ kind, number: printed }) => printed !== null && provisionKinds[kind].akn);
    return {
      ...{ title, number, issuers, jurisdiction, issuedOn, publishedOn },
      units: units.length,
      depth: Math.max(0, ...units.map(({ eid }) => eid.split('__').length)),
      tables: tablesOf(id).length,
      targets: targetsOf(id).length,
      bodies: new Set(mentionsOf(id).flatMap(({ kind, ref }) => (kind === 'body' ? [ref] : []))).size,
    };
  });
}

/** What is not said of a text that is only being taken in: it is in no manifest yet, and no registry was asked. */
const notYet: ReadonlySet<Diagnostic['code']> = new Set(['source/unlisted', 'body/unresolved']);

function told(
  { diagnostics, raw, file }: Reading,
  origin: string,
  severity: Diagnostic['severity'],
): PlacedDiagnostic[] {
  const texts = new Map([[origin, raw]]);
  return diagnostics
    .filter((one) => one.severity === severity && !notYet.has(one.code))
    .map((one) => ({ ...one, file: one.file === `sources/${file}` ? origin : one.file }))
    .map((diagnostic) => ({ diagnostic, ...placeOf(diagnostic, texts) }));
}

async function bytesOf({ origin, path, bytes }: FoundFile): Promise<Uint8Array> {
  return bytes ?? (await readFile(path ?? origin));
}

/** SHA-256 of the bytes of a file. */
export async function hashOf(file: FoundFile): Promise<string> {
  return hash(await bytesOf(file));
}

function hash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
