import { takeReading, type Reading } from '../../../src/core/find/reading.ts';
import type { Names } from '../../../src/core/find/document.ts';
import type { SourceBytes } from '../../../src/core/read/intake/intake.ts';
import { knownIn, wordsBeside, type KnownData } from '../../../src/core/read/personal/withhold.ts';
import { sourcePath, type Source } from '../../../src/core/read/source.ts';
import type { ReviewedCorrection } from '../../../src/model/correction.ts';
import type { Diagnostic } from '../../../src/model/diagnostics.ts';
import type { ManifestEntry } from '../../../src/model/manifest.ts';
import type { PersonalKind } from '../../../src/model/personal-data.ts';
import { admitSource, personalDataOf, takeSource, type PrintsOfPersons } from '../read-source.ts';

/** A map as plain data. */
export type Entries<Value> = readonly (readonly [string, Value])[];

/** What of the portal one file is read by, as plain data. */
export interface FileTask {
  /** Name below `sources/`. */
  file: string;
  entry: ManifestEntry | undefined;
  /** Reviewed corrections by the id of their document or gazette: those that may be about it. */
  corrections: Entries<readonly ReviewedCorrection[]>;
  /** Personal data that other files print and that stand in this one too. */
  also: Entries<PersonalKind>;
  /** Hash of the personal data of the whole portal among which `also` was looked for; null where it was not, or has none. */
  among: string | null;
}

/** What a file has to do with others: the personal data that it prints, and those of others that stand in it. */
export interface ReadingHead extends PrintsOfPersons {
  also: KnownData;
  /** As {@link FileTask} has it. */
  among: string | null;
}

/** What is read of one file. */
export interface FileReading {
  /** Its text, which diagnostics quote; nothing of it that is withheld. */
  text: string;
  /** What is told of taking it in. */
  diagnostics: readonly Diagnostic[];
  /** Null where the file was refused. The layout, which nothing asks for any more, is left out. */
  read: { source: Source; reading: Reading } | null;
}

/** A reading with what is kept beside it. */
export interface WholeReading {
  head: ReadingHead;
  /** All words of the file in which personal data of others may stand, unmasked. */
  words: readonly string[];
  body: FileReading;
}

/** Reads a file, its personal data and those of others that stand in it withheld. */
export async function readFile(
  source: SourceBytes,
  { entry, corrections, also, among }: FileTask,
  names: Names,
): Promise<WholeReading> {
  const taken = await takeSource(source, entry);
  const { withheld } = personalDataOf([taken]);
  const inputs = { diagnostics: [], texts: new Map<string, string>() };
  const admitted = admitSource(taken, new Map([...withheld, ...also]), inputs);
  const { text, layout } = taken.taken;
  const told = taken.diagnostics.flatMap(({ values }) => Object.values(values));
  return {
    head: { entry, known: taken.known, unseen: taken.unseen, also: new Map(also), among },
    words: [text, ...wordsBeside(layout), ...told.filter((value) => typeof value === 'string')],
    body: {
      text: inputs.texts.get(sourcePath(source)) ?? '',
      diagnostics: inputs.diagnostics,
      read: admitted && { source: bare(admitted), reading: takeReading(admitted, new Map(corrections), names) },
    },
  };
}

function bare({ layout: _, ...source }: Source): Source {
  return source;
}

/** The personal data of the whole portal that a file prints and that are not known from itself; none if it is open. */
export function alsoIn(words: readonly string[], { entry, known, unseen }: ReadingHead, all: KnownData): KnownData {
  if (entry?.personalData === 'publish') return new Map();
  const others = [...all].filter(([datum, kind]) => (known.get(datum) ?? unseen.get(datum)) !== kind);
  return knownIn(words, new Map(others));
}
