import type { Diagnostic } from '../../model/diagnostics.ts';
import { provisionWords } from '../../model/provision.ts';
import type { RegisteredRegion } from '../../model/region.ts';
import type { ReadDocument } from '../read/document.ts';
import { yearOfIssue } from '../read/document-order.ts';
import type { BodyIndex, BodyResolver } from './bodies.ts';
import { calendarOf } from './clause/calendar.ts';
import { citationsIn, type PlacedCitation } from './citations.ts';
import { tellUnread } from './diagnostics.ts';
import { findReportedFigures, type ReportedFigure } from './reported-figures.ts';
import { nationalRegions } from './national-regions.ts';
import { findRegions, type RegionMention } from './regions.ts';
import type { PlacedResponsibility } from './placed-note.ts';
import { readResponsibilities } from './responsibilities.ts';
import { extractDocumentTargets } from './targets/document-targets.ts';
import type { PlacedTarget } from './targets/target-draft.ts';

/** The registries by which names are known. */
export interface Names extends KnownNames {
  bodies: BodyIndex;
}

/** What knows bodies and regions by their names. */
export interface KnownNames {
  bodies: BodyResolver;
  regions: readonly RegisteredRegion[];
}

/** What one document says, found without looking at any other. Spans are offsets in the words of their provision. */
export interface Findings {
  /** Targets as the rules give them. */
  targets: PlacedTarget[];
  /** Responsibility notes and cells of bodies, in the order of the text. */
  notes: readonly PlacedResponsibility[];
  citations: PlacedCitation[];
  /** What it reports of years that are over. */
  figures: readonly ReportedFigure[];
  /** The regions by which it was read: those of the registry, or of the national list where there is none. */
  knownRegions: readonly RegisteredRegion[];
  /** Regions that each provision names outside its responsibility notes, by eId. */
  regions: Map<string, RegionMention[]>;
}

/** Finds what a document says: its targets, who answers for what, what it cites and which regions it names. */
export function findInDocument(read: ReadDocument, names: Names): { value: Findings; diagnostics: Diagnostic[] } {
  const { document, provisions, tables } = read;
  const asOf = yearOfIssue(document);
  const { notes } = readResponsibilities(provisions, tables);
  const calendar = calendarOf(document);
  const cited = citationsIn(provisions);
  const known = names.regions.length > 0 ? names.regions : nationalRegions(document, provisions);
  return {
    value: {
      targets: extractDocumentTargets({ ...read, calendar }),
      notes,
      citations: cited.value,
      figures: findReportedFigures(provisions, calendar),
      knownRegions: known,
      regions: new Map(
        provisions.map((provision) => {
          const skip = notes.filter((note) => note.eid === provision.eid).map((note) => note.span);
          return [provision.eid, findRegions(provisionWords(provision), known, { year: asOf, skip })];
        }),
      ),
    },
    diagnostics: tellUnread(read, { notes, citations: cited.unread }, names.bodies),
  };
}
