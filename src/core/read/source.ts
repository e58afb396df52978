import { dump } from 'js-yaml';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { StatedFacts } from '../../model/manifest.ts';
import type { Layout } from './intake/layout.ts';

/** A source file: the text taken out of it, and what the manifest says of it. */
export interface Source {
  /** Name below `content/sources/`. */
  file: string;
  /** The derived text, of which raw offsets are given. */
  raw: string;
  /** Of the bytes of the file. */
  sha256: string;
  /** How the bytes were decoded; null for a binary form. */
  encoding?: string | null;
  /** What the form of the file states of its text; without it the text is plain. */
  layout?: Layout;
  /** Ids of its documents in their order; without them they are taken from the file's name. */
  documents?: readonly string[];
  /** Titles and genres that the manifest states, by the id of the document. */
  titles?: Readonly<Record<string, string>>;
  kinds?: Readonly<Record<string, string>>;
  /** Other facts that it states. */
  facts?: Readonly<Record<string, StatedFacts>>;
  /** Id of the gazette issue that the file is. */
  gazette?: string;
}

/** Path of the manifest below the content folder. */
export const MANIFEST = 'sources/manifest.yaml';

/** Path of a source file below the content folder, as diagnostics name it. */
export function sourcePath({ file }: Pick<Source, 'file'>): string {
  return `sources/${file}`;
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
  const stem = source.file.replace(/\.[^.]+$/u, '');
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
