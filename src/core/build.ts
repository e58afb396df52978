import type { Correction, ReviewedCorrection } from '../model/correction.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Gazette } from '../model/gazette.ts';
import type { Provision } from '../model/provision.ts';
import type { Task } from '../model/task.ts';
import type { PolicyTable } from '../model/table.ts';
import type { Diagnostic } from './diagnostics.ts';
import { buildDocument, type Source } from './document.ts';
import { buildGazette } from './gazette.ts';
import { segmentSource, type Part } from './segment/segment.ts';

export type { Source } from './document.ts';

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
export function buildPortal(sources: readonly Source[], corrections: CorrectionsById): { value: Portal; diagnostics: Diagnostic[] } {
  const portal: Portal = { documents: [], gazettes: [], provisions: [], tables: [], tasks: [], corrections: [] };
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    if (source.raw.trim() === '') {
      diagnostics.push({ code: 'source/empty', severity: 'error', file: source.file, span: null, values: {} });
      continue;
    }
    const parts = segmentSource(source.raw);
    buildSource(source, parts, corrections, portal, diagnostics);
  }
  return { value: portal, diagnostics: [...diagnostics, ...findDuplicates(portal)] };
}

function buildSource(source: Source, parts: readonly Part[], corrections: CorrectionsById, portal: Portal, diagnostics: Diagnostic[]): void {
  const documents = parts.filter((part) => part.kind === 'document');
  const own = parts.filter((part) => part.kind !== 'document');
  const ids = source.documents ?? defaultIds(source, documents.length);
  if (ids.length !== documents.length) {
    const values = { found: String(documents.length), given: String(ids.length), manifest: 'content/sources/manifest.yaml' };
    diagnostics.push({ code: 'source/ids', severity: 'error', file: source.file, span: null, values });
    return;
  }
  const gazetteId = own.length > 0 ? (source.gazette ?? `${stemOf(source.file)}-gazette`) : null;
  const before = portal.documents.length;
  documents.forEach((part, index) => {
    const id = ids[index] ?? '';
    const built = buildDocument(source, part, id, corrections.get(id) ?? []);
    diagnostics.push(...built.diagnostics);
    if (!built.value) return;
    portal.documents.push(built.value.document);
    portal.provisions.push(...built.value.provisions);
    portal.tables.push(...built.value.tables);
    portal.tasks.push(...built.value.tasks);
    portal.corrections.push(...built.value.corrections);
  });
  if (gazetteId === null) return;
  const built = buildGazette(source, own, gazetteId, portal.documents.slice(before), corrections.get(gazetteId) ?? []);
  diagnostics.push(...built.diagnostics);
  portal.gazettes.push(built.value.gazette);
  portal.provisions.push(...built.value.provisions);
  portal.corrections.push(...built.value.corrections);
}

function stemOf(file: string): string {
  return file.replace(/^.*\//u, '').replace(/\.[^.]+$/u, '');
}

function defaultIds(source: Source, count: number): string[] {
  const stem = stemOf(source.file);
  return count === 1 ? [stem] : Array.from({ length: count }, (_, index) => `${stem}-${String(index + 1)}`);
}

function findDuplicates({ documents, gazettes }: Portal): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const ids = new Set<string>();
  const numbers = new Map<string, string>();
  const manifest = 'content/sources/manifest.yaml';
  for (const { id, source } of [...documents, ...gazettes]) {
    const at = { severity: 'error' as const, file: source.file, span: null };
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) diagnostics.push({ ...at, code: 'source/bad-id', values: { id } });
    if (ids.has(id)) diagnostics.push({ ...at, code: 'document/duplicate-id', values: { id, manifest } });
    ids.add(id);
  }
  for (const { id, number, source } of documents) {
    if (number === null) continue;
    const other = numbers.get(number);
    if (other !== undefined) {
      const span = { start: source.start, end: source.start };
      diagnostics.push({ code: 'document/duplicate-number', severity: 'error', file: source.file, span, values: { number, other } });
    } else numbers.set(number, id);
  }
  return diagnostics;
}
