import { dump } from 'js-yaml';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { Keeping, StatedFacts } from '../../model/manifest.ts';
import { sourceEnding } from '../../model/source-file.ts';
import type { Span } from '../../model/span.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { typesByEnding } from '../../lexicon/media-types.ts';
import { idOfFile } from './file-id.ts';
import type { Layout } from './intake/layout.ts';
import type { PersonalDatum } from './personal/listed.ts';

/** A source file: the text taken out of it, and what the manifest says of it. */
export interface Source {
  /** Name below `content/sources/`. */
  file: string;
  /** The derived text, of which raw offsets are given; what is withheld of it is masked. */
  raw: string;
  /** Of the bytes of the file. */
  sha256: string;
  /** How the bytes were decoded; null for a binary form. */
  encoding?: string | null;
  /** What the form of the file states of its text; without it the text is plain. */
  layout?: Layout;
  /** SHA-256 of the derived text, where that is not the file itself. */
  textSha256?: string;
  /** Personal data that are masked in the text. */
  withheld?: readonly PersonalDatum[];
  /** How many are masked in what stands beside the text: fields of a page, its navigation. */
  withheldBeside?: number;
  /** Ids of its documents in their order; without them they are taken from the file's name. */
  documents?: readonly string[];
  /** Titles and genres that the manifest states, by the id of the document. */
  titles?: Readonly<Record<string, string>>;
  kinds?: Readonly<Record<string, string>>;
  /** Other facts that it states. */
  facts?: Readonly<Record<string, StatedFacts>>;
  /** Id of the gazette issue that the file is. */
  gazette?: string;
  /** Where its texts were taken from, and when they came and were last changed here. */
  keeping?: Keeping;
}

/** Path of the manifest below the content folder. */
export const MANIFEST = 'sources/manifest.yaml';

/** Path of a source file below the content folder, as diagnostics name it. */
export function sourcePath({ file }: Pick<Source, 'file'>): string {
  return `sources/${file}`;
}

/** Whether personal data of a file are withheld; then its bytes and their hash, which could be tried out, are too. */
function isWithheld({ withheld = [], withheldBeside = 0 }: Source): boolean {
  return withheld.length + withheldBeside > 0;
}

/** Name of the published text on which the raw offsets of a source are: its own, or that of the derived text. */
export function textName({ file, textSha256 }: Source): string {
  return textSha256 === undefined ? file : `${file}.txt`;
}

/** What is published of where a part of a source lies, and of the form in which it came. */
export function describePlace(source: Source, { start, end }: Span): PolicyDocument['source'] {
  const { file, encoding = null, textSha256 } = source;
  const sha256 = isWithheld(source) && textSha256 !== undefined ? textSha256 : source.sha256;
  return { file, sha256, media: mediaOf(file), encoding, start, end };
}

/** What is published of a source as a file. */
export function describeSource(source: Source): SourceRecord {
  const { file, encoding = null, sha256, textSha256, withheld = [], layout } = source;
  return {
    file,
    media: mediaOf(file),
    encoding,
    sha256: isWithheld(source) ? null : sha256,
    text: textName(source),
    textSha256: textSha256 ?? sha256,
    withheld: [...Map.groupBy(withheld, ({ kind }) => kind)].map(([kind, places]) => ({ kind, count: places.length })),
    pages: (layout?.pages ?? []).map(({ start, end }) => ({ start, end })),
    sheets: (layout?.sheets ?? []).map(({ name, start, end, cells }) => ({
      name,
      start,
      end,
      cells: cells.map((cell) => ({ cell: cell.cell, start: cell.start, end: cell.end })),
    })),
    leftOut: (layout?.leftOut ?? []).map(({ what, text }) => ({ what, text })),
  };
}

/** The media type of a source, by the ending of its name. */
function mediaOf(file: string): string {
  return typesByEnding[sourceEnding(file) ?? 'txt'];
}

/** Ids of what a source file holds. */
interface Names {
  documents: readonly string[];
  /** Null for a file that is no gazette issue. */
  gazette: string | null;
  diagnostics: Diagnostic[];
}

/** Takes the ids of a file's documents from the manifest, or, with a warning, from the file's name. */
export function nameDocuments(source: Source, count: number, isGazette: boolean): Names {
  const stem = idOfFile(source.file);
  const gazette = isGazette ? (source.gazette ?? `${stem}-gazette`) : null;
  if (source.documents) return { documents: source.documents, gazette, diagnostics: [] };
  const documents = count === 1 ? [stem] : Array.from({ length: count }, (_, index) => `${stem}-${String(index + 1)}`);
  const { file, sha256 } = source;
  const ids = documents.join(', ');
  const listed = { file, origin: file, sha256, documents, ...(gazette === null ? {} : { gazette }) };
  const entry = dump([listed], { flowLevel: 1, lineWidth: -1 }).trim();
  const values = { ids, manifest: MANIFEST, entry };
  const warning: Diagnostic = {
    code: 'source/unlisted',
    severity: 'warning',
    file: sourcePath(source),
    span: null,
    values,
  };
  return { documents, gazette, diagnostics: [warning] };
}
