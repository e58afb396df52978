import type { Correction, ReviewedCorrection } from '../../model/correction.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Gazette } from '../../model/gazette.ts';
import type { Provision } from '../../model/provision.ts';
import { rowsByDocument } from '../../model/lists-by.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { PolicyTable } from '../../model/table.ts';
import type { Task } from '../../model/task.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { readDocument, type ReadDocument } from './document.ts';
import { findDuplicates } from './duplicates.ts';
import { readGazette } from './gazette.ts';
import { withNotice } from './metadata/notice.ts';
import { segmentSource, type Part } from './segment/segment.ts';
import { describeSource, MANIFEST, nameDocuments, sourcePath, type Source } from './source.ts';

/** The texts of a set of sources, read. */
export interface Library {
  documents: PolicyDocument[];
  gazettes: Gazette[];
  provisions: Provision[];
  tables: PolicyTable[];
  tasks: Task[];
  corrections: Correction[];
  sources: SourceRecord[];
}

/** Reviewed corrections by the id of their document or gazette. */
export type CorrectionsById = ReadonlyMap<string, readonly ReviewedCorrection[]>;

/**
 * Reads the texts of sources, in their order. A source that cannot be read gives an error and no text; two documents
 * with one id or 发文字号 give an error, and both are kept.
 */
export function readSources(
  sources: readonly Source[],
  corrections: CorrectionsById,
): { value: Library; diagnostics: Diagnostic[] } {
  const read = sources.map((source) => readSource(source, corrections));
  const library = mergeLibraries(read.map(({ value }) => value));
  return {
    value: library,
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...findDuplicates(library, rowsByDocument(library.provisions)),
    ],
  };
}

/** Reads the documents of one source, and the gazette issue that it is. */
export function readSource(
  source: Source,
  corrections: CorrectionsById,
): { value: Library; diagnostics: Diagnostic[] } {
  const refuse = (diagnostic: Pick<Diagnostic, 'code' | 'values'>) => ({
    value: mergeLibraries([]),
    diagnostics: [{ ...diagnostic, severity: 'error' as const, file: sourcePath(source), span: null }],
  });
  if (source.raw.trim() === '') return refuse({ code: 'source/empty', values: {} });
  const parts = segmentSource(source.raw);
  const texts = parts.filter(({ kind }) => kind === 'document');
  const issue = parts.filter(({ kind }) => kind !== 'document');
  const names = nameDocuments(source, texts.length, issue.length > 0);
  if (names.documents.length !== texts.length) {
    const values = { found: String(texts.length), given: String(names.documents.length), manifest: MANIFEST };
    return refuse({ code: 'source/ids', values });
  }
  const built = texts.map((part, index) => {
    const id = names.documents[index] ?? '';
    return readDocument(source, part, id, corrections.get(id) ?? []);
  });
  const found = shareNotices(texts, built);
  const own = mergeLibraries([
    ...found.map(({ document, ...rest }) => ({ ...rest, documents: [document], gazettes: [], sources: [] })),
    { ...mergeLibraries([]), sources: [describeSource(source)] },
  ]);
  const diagnostics = [...names.diagnostics, ...built.flatMap((document) => document.diagnostics)];
  if (names.gazette === null) return { value: own, diagnostics };
  const { value, ...told } = readGazette(
    source,
    issue,
    names.gazette,
    own.documents,
    corrections.get(names.gazette) ?? [],
  );
  const { gazette, documents, ...pages } = value;
  const whole = mergeLibraries([
    { ...own, documents },
    { ...pages, documents: [], gazettes: [gazette], tables: [], tasks: [], sources: [] },
  ]);
  return { value: whole, diagnostics: [...diagnostics, ...told.diagnostics] };
}

/** The documents that were read; one whose notice stands at the head of another is given what that notice says. */
function shareNotices(parts: readonly Part[], built: readonly { value: ReadDocument | null }[]): ReadDocument[] {
  let notice: PolicyDocument | null = null;
  return built.flatMap(({ value }, index) => {
    if (value === null) return [];
    const document: PolicyDocument =
      notice !== null && parts[index]?.sharesNotice ? withNotice(value.document, notice) : value.document;
    if (!parts[index]?.sharesNotice) notice = document;
    return [{ ...value, document }];
  });
}

/** Each document of a library with the rows that are its own. */
export function documentsIn(library: Library): ReadDocument[] {
  const provisions = rowsByDocument(library.provisions);
  const tables = rowsByDocument(library.tables);
  const tasks = rowsByDocument(library.tasks);
  const corrections = rowsByDocument(library.corrections);
  return library.documents.map((document) => ({
    document,
    provisions: provisions(document.id),
    tables: tables(document.id),
    tasks: tasks(document.id),
    corrections: corrections(document.id),
  }));
}

/** Joins libraries into one, in their order. */
export function mergeLibraries(libraries: readonly Library[]): Library {
  return {
    documents: libraries.flatMap(({ documents }) => documents),
    gazettes: libraries.flatMap(({ gazettes }) => gazettes),
    provisions: libraries.flatMap(({ provisions }) => provisions),
    tables: libraries.flatMap(({ tables }) => tables),
    tasks: libraries.flatMap(({ tasks }) => tasks),
    corrections: libraries.flatMap(({ corrections }) => corrections),
    sources: libraries.flatMap(({ sources }) => sources),
  };
}
