import type { Correction, ReviewedCorrection } from '../model/correction.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Provision } from '../model/provision.ts';
import type { Span } from '../model/span.ts';
import type { PolicyTable } from '../model/table.ts';
import type { Task } from '../model/task.ts';
import type { Diagnostic } from './diagnostics.ts';
import { writeLedger } from './ledger.ts';
import { readMetadata } from './metadata/metadata.ts';
import { repair, type Repaired } from './repair/repair.ts';
import { findNumberGaps } from './structure/numbering.ts';
import { settle, type Settled } from './structure/settle.ts';
import { structureDocument } from './structure/structure.ts';
import { restoreTables } from './tables/restore.ts';
import { readTasks } from './tables/tasks.ts';
import { cleanText } from './text/revision.ts';

/** A source file: its decoded text, and what the manifest says of it. */
export interface Source {
  /** Path below `content/sources/`. */
  file: string;
  raw: string;
  sha256: string;
  /** Ids of its documents in their order; without them they are taken from the file's name. */
  documents?: readonly string[];
  /** Id of the gazette issue that the file is. */
  gazette?: string;
}

/** A document with all that is published of it. */
export interface BuiltDocument {
  document: PolicyDocument;
  provisions: Provision[];
  tables: PolicyTable[];
  tasks: Task[];
  corrections: Correction[];
}

/** Takes a document through repair, structure and metadata. Null when it has no title. */
export function buildDocument(
  source: Source,
  part: Span,
  id: string,
  corrections: readonly ReviewedCorrection[],
): { value: BuiltDocument | null; diagnostics: Diagnostic[] } {
  const repaired = repair(source.raw, part, corrections);
  const structure = structureDocument(cleanText(repaired.revision));
  const settled = settle(id, repaired.revision, structure.drafts, structure.repeated);
  const diagnostics = [...misplacedCorrections(id, corrections, repaired), ...unexplained(source, part, settled)];
  const metadata = readMetadata(settled.provisions);
  if (!metadata) {
    const start = part.start + (/\S/u.exec(source.raw.slice(part.start, part.end))?.index ?? 0);
    diagnostics.push({ code: 'document/no-title', severity: 'error', file: `sources/${source.file}`, span: { start, end: start }, values: { id } });
    return { value: null, diagnostics };
  }
  const queried = repaired.corrections.filter(({ correction }) => correction.kind === 'query').map(({ span }) => span);
  diagnostics.push(...numberGaps(source, settled.provisions, queried));
  const tables = restoreTables(id, structure.tables, settled.provisions, source.raw);
  const document: PolicyDocument = {
    id,
    ...metadata,
    gazette: null,
    topics: [],
    source: { file: source.file, sha256: source.sha256, start: part.start, end: part.end },
  };
  const { provisions } = settled;
  const ledger = writeLedger(id, source.raw, settled.revision, provisions, repaired.corrections);
  return { value: { document, provisions, tables, tasks: readTasks(tables), corrections: ledger }, diagnostics };
}

/** An error for each reviewed correction that is not found as often as it says. */
export function misplacedCorrections(id: string, corrections: readonly ReviewedCorrection[], { misplaced }: Repaired): Diagnostic[] {
  return misplaced.map(({ correction, found }) => ({
    code: 'correction/not-found',
    severity: 'error',
    file: `corrections/${id}.yaml`,
    span: null,
    values: { entry: String(corrections.indexOf(correction) + 1), expected: String(correction.times), found: String(found) },
  }));
}

/** An error for each stretch of source characters that no provision and no rule accounts for. */
export function unexplained(source: Source, part: Span, { unexplained: gaps }: Settled): Diagnostic[] {
  return gaps.map(() => ({ code: 'document/unexplained', severity: 'error', file: `sources/${source.file}`, span: part, values: {} }));
}

function numberGaps(source: Source, provisions: readonly Provision[], queried: readonly Span[]): Diagnostic[] {
  return findNumberGaps(provisions)
    .filter(({ raw }) => !queried.some((span) => span.start < raw.end && raw.start < span.end))
    .map(({ kind, before, after, raw }) => ({
      code: `outline/number-${kind}`,
      severity: 'warning',
      file: `sources/${source.file}`,
      span: { start: raw.start, end: raw.start + after.length },
      values: { before, after },
    }));
}
