import type { Diagnostic } from '../../model/diagnostics.ts';
import { oneBy, rowsByDocument } from '../../model/lists-by.ts';
import { takeReading } from '../find/reading.ts';
import { findDuplicates } from '../read/duplicates.ts';
import type { CorrectionsById } from '../read/library.ts';
import type { Source } from '../read/source.ts';
import { indexCited, settleCitations } from './citations.ts';
import { contribute, mergeRows, type SourceRows } from './contribution.ts';
import { joinPortal, type JoinedRows } from './join.ts';
import { openRegistries, readingRegistries } from './open-registries.ts';
import { statusesOf, withStatuses } from './outcomes/with-statuses.ts';
import type { Registries } from './registries.ts';

/** All that is published of a set of sources. */
export interface Portal extends SourceRows, JoinedRows {}

/**
 * Reads sources into the data of a portal, all at once. The order of the sources is the order of the data.
 * @param registries bodies, regions and reviewed overrides; without them nothing is found in the documents
 */
export function buildPortal(
  sources: readonly Source[],
  corrections: CorrectionsById,
  registries: Registries | null = null,
): { value: Portal; diagnostics: Diagnostic[] } {
  const given = registries && openRegistries(readingRegistries(registries));
  const overrides: Registries['overrides'] = registries?.overrides ?? new Map();
  const readings = sources.map((source) => takeReading(source, corrections, given && given.names));
  const parts = readings.map((reading) => contribute(reading, given, overrides));
  const works = indexCited(parts.flatMap(({ rows }) => rows.documents));
  const settled = parts.map(({ rows }) => ({ ...rows, ...settleCitations(rows, works) }));
  const rows = mergeRows(settled);
  const joined = registries
    ? joinPortal({ ...rows, facts: parts.map(({ facts }) => facts), open: openerOf(settled) }, registries)
    : { value: nothing, diagnostics: [] };
  return {
    value: { ...rows, ...joined.value, targets: withStatuses(rows.targets, statusesOf(joined.value.outcomes)) },
    diagnostics: [
      ...readings.flatMap(({ diagnostics }) => diagnostics.read),
      ...findDuplicates(rows, rowsByDocument(rows.provisions)),
      ...readings.flatMap(({ diagnostics }) => diagnostics.found),
      ...parts.flatMap(({ diagnostics }) => diagnostics),
      ...joined.diagnostics,
    ],
  };
}

const nothing: JoinedRows = {
  bodies: [],
  regions: [],
  indicators: [],
  outcomes: [],
  anomalies: [],
  topics: [],
  glossary: [],
  pairs: [],
  alignments: [],
  comparisons: [],
  summaries: [],
  changes: [],
};

function openerOf(sources: readonly SourceRows[]): (id: string) => SourceRows | null {
  const sourceOf = oneBy(
    sources.flatMap((rows) => [...rows.documents, ...rows.gazettes].map(({ id }) => ({ id, rows }))),
    ({ id }) => id,
  );
  return (id) => sourceOf(id)?.rows ?? null;
}
