import type { Findings } from '../../../src/core/find/document.ts';
import type { RegionMention } from '../../../src/core/find/regions.ts';
import type { Reading } from '../../../src/core/find/reading.ts';
import type { Source } from '../../../src/core/read/source.ts';
import type { PersonalKind } from '../../../src/model/personal-data.ts';
import type { KeptLines } from './cache.ts';
import type { Entries, FileReading, ReadingHead, WholeReading } from './file-reading.ts';

/** A reading as lines of JSON. */
export function writeReading({ head, words, body }: WholeReading): KeptLines {
  const { text, diagnostics, read } = body;
  const kept = read && { ...read, reading: { ...read.reading, findings: writeFindings(read.reading.findings) } };
  return [writeHead(head), JSON.stringify(words), JSON.stringify({ text, diagnostics, read: kept })];
}

/** The line of what a reading has to do with others. */
export function writeHead({ known, unseen, also, among }: ReadingHead): string {
  return JSON.stringify({ known: [...known], unseen: [...unseen], also: [...also], among });
}

/** Reads the first line of a reading; null for one that is not as {@link writeHead} writes it. */
export function parseHead(line: string, entry: ReadingHead['entry']): ReadingHead | null {
  try {
    const { known, unseen, also, among } = JSON.parse(line) as KeptHead;
    return { entry, known: new Map(known), unseen: new Map(unseen), also: new Map(also), among };
  } catch {
    return null;
  }
}

interface KeptHead extends Pick<ReadingHead, 'among'> {
  known: Entries<PersonalKind>;
  unseen: Entries<PersonalKind>;
  also: Entries<PersonalKind>;
}

/** Reads the lines of a reading, which are as {@link writeReading} wrote them. */
export function parseReading([, , line = '']: KeptLines): FileReading {
  const { read, ...body } = JSON.parse(line) as KeptBody;
  if (read === null) return { ...body, read };
  const { source, reading } = read;
  return { ...body, read: { source, reading: { ...reading, findings: parseFindings(reading.findings) } } };
}

/** Reads the words of a reading. */
export function parseWords([, line = '']: KeptLines): string[] {
  return JSON.parse(line) as string[];
}

type KeptFindings = Entries<Omit<Findings, 'regions'> & { regions: Entries<RegionMention[]> }>;

interface KeptBody extends Omit<FileReading, 'read'> {
  read: { source: Source; reading: Omit<Reading, 'findings'> & { findings: KeptFindings } } | null;
}

function writeFindings(findings: Reading['findings']): KeptFindings {
  return [...findings].map(([id, found]) => [id, { ...found, regions: [...found.regions] }]);
}

function parseFindings(findings: KeptFindings): Reading['findings'] {
  return new Map(findings.map(([id, found]) => [id, { ...found, regions: new Map(found.regions) }]));
}
