import type { Correction, ReviewedCorrection } from '../../model/correction.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Keeping } from '../../model/manifest.ts';
import type { Provision } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';
import type { PolicyTable } from '../../model/table.ts';
import type { Task } from '../../model/task.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import {
  formatControls,
  guessedTitle,
  misplacedCorrections,
  unexplained,
  unprovenRows,
  unprovenTables,
  unreadFacts,
  unreadRows,
  unreadSequences,
} from './diagnostics.ts';
import { writeLedger } from './ledger.ts';
import { readMetadata } from './metadata/metadata.ts';
import { withFacts } from './metadata/stated-facts.ts';
import { titleIn } from './metadata/stated-fields.ts';
import { findCorrections } from './repair/corrections.ts';
import { repair } from './repair/repair.ts';
import { describePlace, sourcePath, type Source } from './source.ts';
import { placeHeadings } from './structure/layout-heading.ts';
import { placeTables } from './structure/layout-table.ts';
import { findNumberGaps } from './structure/numbering.ts';
import { separate } from './structure/separate.ts';
import { structureDocument } from './structure/structure.ts';
import { restoreTables } from './tables/restore.ts';
import { readTasks } from './tables/tasks.ts';
import { cleanText } from './text/revision.ts';

/** A document with all that is published of it. */
export interface ReadDocument {
  document: PolicyDocument;
  provisions: Provision[];
  tables: PolicyTable[];
  tasks: Task[];
  corrections: Correction[];
}

/** What is said of the keeping of a text where the manifest says nothing. */
const unkept = { url: null, addedOn: null, revisedOn: null };

/** Who checked what is read of a text, in the fields of a document. */
function reviewOf(reviewed: Keeping['reviewed']): Pick<PolicyDocument, 'review' | 'reviewedOn' | 'reviewedBy'> {
  if (reviewed === undefined) return { review: 'machine', reviewedOn: null, reviewedBy: null };
  return { review: 'reviewed', reviewedOn: reviewed.on, reviewedBy: reviewed.by ?? null };
}

/** Takes a document through repair, structure and metadata. Null when it has no title and none is stated. */
export function readDocument(
  source: Source,
  part: Span,
  id: string,
  corrections: readonly ReviewedCorrection[],
): { value: ReadDocument | null; diagnostics: Diagnostic[] } {
  const { placed, misplaced } = findCorrections(source.raw, [part], corrections);
  const revision = repair(source.raw, part, placed, source.layout, source.withheld);
  const [title, kind] = [source.titles?.[id] ?? null, source.kinds?.[id] ?? null];
  const text = cleanText(revision);
  const given = titleIn(source.layout?.fields ?? []);
  const structure = structureDocument(
    text,
    { stated: title, given },
    {
      tables: placeTables(source.layout, part, revision, text),
      levels: placeHeadings(source.layout, part, revision, text),
    },
  );
  const separated = separate(id, revision, structure.drafts, structure.repeated);
  const diagnostics = [...misplacedCorrections(id, misplaced), ...unexplained(source, separated)];
  diagnostics.push(...formatControls(source, separated));
  const metadata = readMetadata(separated.provisions, { stated: title, given }, source.layout?.fields);
  if (!metadata) {
    const start = part.start + (/\S/u.exec(source.raw.slice(part.start, part.end))?.index ?? 0);
    diagnostics.push({
      code: 'document/no-title',
      severity: 'error',
      file: sourcePath(source),
      span: { start, end: start },
      values: { id },
    });
    return { value: null, diagnostics };
  }
  if (title === null) diagnostics.push(...guessedTitle(source, separated.provisions));
  const queried = placed.filter(({ correction }) => correction.kind === 'query').map(({ span }) => span);
  diagnostics.push(...numberGaps(source, separated.provisions, queried));
  diagnostics.push(...unreadSequences(source, separated.provisions));
  const tables = restoreTables(id, structure.tables, separated.provisions, source.raw);
  const { reviewed, ...kept } = source.keeping ?? {};
  const { reviewed: ownReview, ...facts } = source.facts?.[id] ?? {};
  const document: PolicyDocument = {
    id,
    ...withFacts({ ...metadata, kind: kind ?? metadata.kind, ...unkept, ...kept }, facts),
    ...reviewOf(ownReview ?? reviewed),
    gazette: null,
    topics: [],
    source: describePlace(source, part),
  };
  const { provisions } = separated;
  const ledger = writeLedger(id, source.raw, separated.revision, provisions, placed);
  const { value: tasks, others } = readTasks(tables);
  diagnostics.push(...unreadFacts(document), ...unprovenTables(source, provisions));
  diagnostics.push(...unprovenRows(source, separated));
  diagnostics.push(...unreadRows(source, provisions, others));
  return { value: { document, provisions, tables, tasks, corrections: ledger }, diagnostics };
}

function numberGaps(source: Source, provisions: readonly Provision[], queried: readonly Span[]): Diagnostic[] {
  return findNumberGaps(provisions)
    .filter(({ raw }) => !queried.some((span) => span.start < raw.end && raw.start < span.end))
    .map(({ kind, before, after, raw }) => ({
      code: `outline/number-${kind}`,
      severity: 'warning',
      file: sourcePath(source),
      span: { start: raw.start, end: raw.start + after.length },
      values: { before, after },
    }));
}
