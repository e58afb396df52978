import type { SourceFacts, SourceRows } from '../../../src/core/portal/contribution.ts';
import { dataFrame, dataPath, rowLines } from '../../../src/core/write/publish.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { PersonalKind } from '../../../src/model/personal-data.ts';
import type { KeptReading, WrittenReading } from './cache.ts';
import type { Entries, FileReading, ReadingHead, ToldOfFile } from './file-reading.ts';

/** So many lines stand before the parts: head, words, text, facts. */
export const LINES = 4;

/** Data sets that need not be known to join a portal: of these a reading has the lines, ready to be published. */
const lined = ['provisions', 'tables', 'tasks', 'corrections', 'sources', 'targets', 'mentions', 'mandates'] as const;
type Lined = (typeof lined)[number];
type Held = Exclude<keyof SourceRows, Lined>;

/** Names of all data sets that come from sources. */
export const setNames: readonly (keyof SourceRows)[] = [...lined, 'documents', 'gazettes', 'citations'];

/** A mention of a citation, and where it stands in the lines of the other mentions, in bytes, if it is one. */
export interface CitingMention extends Mention {
  at: number;
}

/** What is known of a file while its rows are not. */
export interface FileFacts {
  told: ToldOfFile;
  /** Null where the file was refused. */
  given: {
    rows: Pick<SourceRows, Held>;
    facts: SourceFacts;
    citing: CitingMention[];
    /** How many rows it has of each data set that comes from sources. */
    counts: Record<keyof SourceRows, number>;
    /** Ids of its targets. */
    targets: string[];
  } | null;
  /** Paths of what is published of it, and how many bytes each has. */
  parts: Entries<number>;
}

/** A reading as it is kept. */
export function keepReading({ head, words, text, told, given }: FileReading): WrittenReading {
  const { citing, mentions } = partMentions(given?.rows.mentions ?? []);
  const rows = given && { ...given.rows, mentions };
  const lines = rows === null ? [] : lined.map((name) => [dataPath(name), rowLines(rows[name])] as const);
  const parts = [...(given?.files ?? []), ...lines].map(([path, part]) => [path, Buffer.from(part)] as const);
  const facts: FileFacts = {
    told,
    given: given && rows && { ...describe(rows), facts: given.facts, citing },
    parts: parts.map(([path, bytes]) => [path, bytes.length]),
  };
  return {
    lines: [writeHead(head), ...[words.map((word) => (word === text ? null : word)), text, facts].map(write)],
    parts: Buffer.concat(parts.map(([, bytes]) => bytes)),
  };
}

function describe(rows: SourceRows) {
  const { documents, gazettes, citations } = rows;
  const counts = Object.fromEntries(setNames.map((name) => [name, rows[name].length])) as Record<
    keyof SourceRows,
    number
  >;
  return { rows: { documents, gazettes, citations }, counts, targets: rows.targets.map(({ id }) => id) };
}

/** Parts the mentions of citations, which may turn out to be none, from the lines of the others. */
function partMentions(all: readonly Mention[]): { citing: CitingMention[]; mentions: Mention[] } {
  const [citing, mentions]: [CitingMention[], Mention[]] = [[], []];
  let at = 0;
  for (const mention of all) {
    if (mention.kind === 'citation') citing.push({ ...mention, at });
    else {
      mentions.push(mention);
      at += Buffer.byteLength(rowLines([mention]) + dataFrame.between);
    }
  }
  return { citing, mentions };
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

const write = (value: unknown) => JSON.stringify(value);

/** The words of a kept reading; where they are its text, they were not kept twice. */
export function wordsOf(kept: KeptReading): string[] {
  return (JSON.parse(kept.line(1)) as (string | null)[]).map((words) => words ?? textOf(kept));
}

export function textOf(kept: KeptReading): string {
  return JSON.parse(kept.line(2)) as string;
}

export function factsOf(kept: KeptReading): FileFacts {
  return JSON.parse(kept.line(3)) as FileFacts;
}

/** What is published of a kept reading, by path: files, and lines of data sets. */
export function partsOf(kept: KeptReading, { parts }: Pick<FileFacts, 'parts'>): Map<string, Uint8Array> {
  let at = 0;
  return new Map(parts.map(([path, length]) => [path, kept.parts.subarray(at, (at += length))]));
}

/** The rows of a kept reading, but for mentions of citations. */
export function rowsOf(kept: KeptReading, { given, parts }: FileFacts): SourceRows | null {
  if (given === null) return null;
  const published = partsOf(kept, { parts });
  const read = <Name extends Lined>(name: Name) =>
    JSON.parse(`[${Buffer.from(published.get(dataPath(name)) ?? []).toString()}]`) as SourceRows[Name];
  return {
    ...given.rows,
    provisions: read('provisions'),
    tables: read('tables'),
    tasks: read('tasks'),
    corrections: read('corrections'),
    sources: read('sources'),
    targets: read('targets'),
    mentions: read('mentions'),
    mandates: read('mandates'),
  };
}
