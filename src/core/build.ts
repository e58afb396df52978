import type { Correction, ReviewedCorrection } from '../model/correction.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Gazette } from '../model/gazette.ts';
import type { Provision } from '../model/provision.ts';
import type { PolicyTable } from '../model/table.ts';
import type { Task } from '../model/task.ts';
import type { Diagnostic } from './diagnostics.ts';
import { buildDocument } from './document.ts';
import { findDuplicates } from './duplicates.ts';
import { buildGazette } from './gazette.ts';
import { segmentSource } from './segment/segment.ts';
import { MANIFEST, nameDocuments, sourcePath, type Source } from './source.ts';

/** All that is published of a set of sources. */
export interface Portal {
  documents: PolicyDocument[];
  gazettes: Gazette[];
  provisions: Provision[];
  tables: PolicyTable[];
  tasks: Task[];
  corrections: Correction[];
}

/** Reviewed corrections by the id of their document or gazette. */
export type CorrectionsById = ReadonlyMap<string, readonly ReviewedCorrection[]>;

/** Reads sources into the data of a portal. The order of the sources is the order of the data. */
export function buildPortal(
  sources: readonly Source[],
  corrections: CorrectionsById,
): { value: Portal; diagnostics: Diagnostic[] } {
  const built = sources.map((source) => buildSource(source, corrections));
  const portal = mergePortals(built.map(({ value }) => value));
  const diagnostics = built.flatMap((source) => source.diagnostics);
  return { value: portal, diagnostics: [...diagnostics, ...findDuplicates(portal)] };
}

function buildSource(source: Source, corrections: CorrectionsById): { value: Portal; diagnostics: Diagnostic[] } {
  const refuse = (diagnostic: Pick<Diagnostic, 'code' | 'values'>) => ({
    value: mergePortals([]),
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
    return buildDocument(source, part, id, corrections.get(id) ?? []);
  });
  const found = built.flatMap(({ value }) => (value ? [value] : []));
  const own = mergePortals(found.map(({ document, ...rest }) => ({ ...rest, documents: [document], gazettes: [] })));
  const diagnostics = [...names.diagnostics, ...built.flatMap((document) => document.diagnostics)];
  if (names.gazette === null) return { value: own, diagnostics };
  const { value, ...told } = buildGazette(
    source,
    issue,
    names.gazette,
    own.documents,
    corrections.get(names.gazette) ?? [],
  );
  const { gazette, documents, ...pages } = value;
  const whole = mergePortals([
    { ...own, documents },
    { ...pages, documents: [], gazettes: [gazette], tables: [], tasks: [] },
  ]);
  return { value: whole, diagnostics: [...diagnostics, ...told.diagnostics] };
}

function mergePortals(portals: readonly Portal[]): Portal {
  return {
    documents: portals.flatMap(({ documents }) => documents),
    gazettes: portals.flatMap(({ gazettes }) => gazettes),
    provisions: portals.flatMap(({ provisions }) => provisions),
    tables: portals.flatMap(({ tables }) => tables),
    tasks: portals.flatMap(({ tasks }) => tasks),
    corrections: portals.flatMap(({ corrections }) => corrections),
  };
}
