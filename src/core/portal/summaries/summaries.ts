import { perhaps } from '../../../model/wording.ts';
import type { SummarySentence } from '../../../model/summary.ts';
import type { Library } from '../../read/library.ts';
import type { Registries } from '../registries.ts';
import type { Diagnostic } from '../../../model/diagnostics.ts';
import { indexBodies } from '../../find/bodies.ts';
import { checkSentence, type CheckContext } from './check.ts';
import { readEvidence } from './evidence.ts';
import { formatProblems } from '../../../model/messages/summary-format.ts';
import { readSummary } from './read.ts';

/** The text of each file of summaries by the id of its document. */
export type SummaryFiles = ReadonlyMap<string, string>;

/**
 * Reads and checks the summaries of a library, in the order of its documents.
 * @param library its provisions bear their duties: who leads, who takes part, which regions they name
 * @returns a warning for a document without a summary; an error for a summary without a document, and for every
 * sentence that cites nothing or says what its provisions do not
 */
export function joinSummaries(
  library: Library,
  registries: Registries,
  files: SummaryFiles,
): { value: SummarySentence[]; diagnostics: Diagnostic[] } {
  const bodies = indexBodies(registries.bodies);
  const { regions } = registries;
  const evidence = readEvidence(library, bodies, regions);
  const ids = library.documents.map(({ id }) => id);
  const present = new Set(ids);
  const orphans = [...files.keys()].filter((id) => !present.has(id));
  const read = library.documents.map((document) =>
    joinSummary(files.get(document.id), { document, evidence, bodies, regions }),
  );
  return {
    value: read.flatMap(({ value }) => value),
    diagnostics: [
      ...orphans.map((id) => report('summary/orphan', id, null, { id, perhaps: perhaps(id, ids) })),
      ...read.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

function joinSummary(
  file: string | undefined,
  context: CheckContext,
): { value: SummarySentence[]; diagnostics: Diagnostic[] } {
  const { id } = context.document;
  if (file === undefined)
    return { value: [], diagnostics: [{ ...report('summary/missing', id, null, { id }), severity: 'warning' }] };
  const { value: summary, faults } = readSummary(file);
  const diagnostics = faults.map(({ code, span, problem }) => report(code, id, span, { problem }));
  if (summary === null) return { value: [], diagnostics };
  if (summary.document !== id)
    diagnostics.push(report('summary/format', id, null, { problem: formatProblems.document(summary.document, id) }));
  for (const sentence of summary.sentences)
    for (const { code, span, words } of checkSentence(sentence, context))
      diagnostics.push(report(code, id, span, { words, cites: sentence.cites.join(' ') }));
  const value = summary.sentences.map(({ section, item, text, cites }, index) => ({
    document: id,
    order: index + 1,
    section,
    item,
    text,
    cites: cites.map((cite) => (cite.includes('#') ? cite : `${id}#${cite}`)),
    by: summary.by,
  }));
  return { value, diagnostics };
}

function report(
  code: Diagnostic['code'],
  id: string,
  span: Diagnostic['span'],
  values: Diagnostic['values'],
): Diagnostic {
  return { code, severity: 'error', file: `summaries/${id}.md`, span, values };
}
