import { takeReading } from '../../../src/core/find/reading.ts';
import { checkRows } from '../../../src/core/portal/check-rows.ts';
import { contribute, type SourceFacts, type SourceRows } from '../../../src/core/portal/contribution.ts';
import type { OpenRegistries } from '../../../src/core/portal/open-registries.ts';
import type { SourceBytes } from '../../../src/core/read/intake/intake.ts';
import { knownIn, wordsBeside, type KnownData } from '../../../src/core/read/personal/withhold.ts';
import { sourcePath, type Source } from '../../../src/core/read/source.ts';
import { dataPath, jsonLines, publishTexts, writeTexts, type Files } from '../../../src/core/write/publish.ts';
import { verifyFiles } from '../../../src/core/write/verify.ts';
import type { ReviewedCorrection } from '../../../src/model/correction.ts';
import type { Diagnostic } from '../../../src/model/diagnostics.ts';
import type { ManifestEntry } from '../../../src/model/manifest.ts';
import type { PersonalKind } from '../../../src/model/personal-data.ts';
import type { TargetOverride } from '../../../src/model/target-override.ts';
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
  /** Reviewed overrides of targets, likewise. */
  overrides: Entries<readonly TargetOverride[]>;
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

/** What is told of a file, by what tells it. */
export interface ToldOfFile {
  taken: readonly Diagnostic[];
  read: readonly Diagnostic[];
  found: readonly Diagnostic[];
  written: readonly Diagnostic[];
  malformed: readonly Diagnostic[];
  verified: readonly Diagnostic[];
}

/** What is read of one file. */
export interface FileReading {
  head: ReadingHead;
  /** All words of the file in which personal data of others may stand, unmasked. */
  words: readonly string[];
  /** Its text, which diagnostics quote; nothing of it that is withheld. */
  text: string;
  told: ToldOfFile;
  /** Null where the file was refused. */
  given: { rows: SourceRows; facts: SourceFacts; files: Files } | null;
}

/** Reads a file, its personal data and those of others that stand in it withheld. */
export async function readFile(source: SourceBytes, task: FileTask, registries: OpenRegistries): Promise<FileReading> {
  const { entry, also, among } = task;
  const taken = await takeSource(source, entry);
  const { withheld } = personalDataOf([taken]);
  const inputs = { diagnostics: [], texts: new Map<string, string>() };
  const admitted = admitSource(taken, new Map([...withheld, ...also]), inputs);
  const { text, layout } = taken.taken;
  const values = taken.diagnostics.flatMap((one) => Object.values(one.values));
  const made = admitted && give(admitted, task, registries);
  return {
    head: { entry, known: taken.known, unseen: taken.unseen, also: new Map(also), among },
    words: [text, ...wordsBeside(layout), ...values.filter((value) => typeof value === 'string')],
    text: inputs.texts.get(sourcePath(source)) ?? '',
    told: { ...nothingTold, ...made?.told, taken: inputs.diagnostics },
    given: made && made.given,
  };
}

const nothingTold = { read: [], found: [], written: [], malformed: [], verified: [] };

/** What a source gives to the portal, with the files of its texts, from which it was rebuilt. */
function give(source: Source, { corrections, overrides }: FileTask, registries: OpenRegistries) {
  const reading = takeReading(source, new Map(corrections), registries.names);
  const { rows, facts, diagnostics } = contribute(reading, registries, new Map(overrides));
  const texts = writeTexts(rows);
  const proof = new Map([...texts, [dataPath('corrections'), jsonLines(rows.corrections)] as const]);
  const malformed = checkRows(rows);
  return {
    given: { rows, facts, files: new Map([...texts, ...publishTexts([source])]) },
    told: {
      ...reading.diagnostics,
      written: diagnostics,
      malformed,
      // What the schemas refuse cannot be read back.
      verified: malformed.length > 0 ? [] : verifyFiles(proof, [source], proof),
    },
  };
}

/** The personal data of the whole portal that a file prints and that are not known from itself; none if it is open. */
export function alsoIn(words: readonly string[], { entry, known, unseen }: ReadingHead, all: KnownData): KnownData {
  if (entry?.personalData === 'publish') return new Map();
  const others = [...all].filter(([datum, kind]) => (known.get(datum) ?? unseen.get(datum)) !== kind);
  return knownIn(words, new Map(others));
}
