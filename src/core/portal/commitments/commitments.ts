import { yearOfIssue } from '../../read/document-order.ts';
import type { Citation } from '../../../model/citation.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Mandate } from '../../../model/mandate.ts';
import type { Mention } from '../../../model/mention.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Region } from '../../../model/region.ts';
import type { Target } from '../../../model/target.ts';
import type { Library } from '../../read/library.ts';
import type { Diagnostic } from '../../../model/diagnostics.ts';
import { indexBodies, type BodyIndex } from '../../find/bodies.ts';
import { readCitations } from '../../find/citations.ts';
import { findRegions, type RegionMention } from '../../find/regions.ts';
import { readResponsibilities, type Responsibilities } from '../../find/responsibilities.ts';
import { findDoubts } from './doubts.ts';
import { findUnread, findUnresolved, readDuties, type Duty } from './duties.ts';
import { readMandates } from './mandates.ts';
import { readMentions } from './mentions.ts';
import { readParties } from './parties.ts';
import { rawPlaces } from './raw-places.ts';
import type { Registries } from './registries.ts';
import { writeTargetLedger } from './target-ledger.ts';

/** What the documents of a portal commit to, who to, and what they rest on. */
export interface Commitments {
  targets: Target[];
  duties: Duty[];
  citations: Citation[];
  mentions: Mention[];
  mandates: Mandate[];
}

/** Reads the commitments off the documents of a portal. */
export function readCommitments(
  library: Library,
  registries: Registries,
): { value: Commitments; diagnostics: Diagnostic[] } {
  const bodies = indexBodies(registries.bodies);
  const read = library.documents.map((document) => readDocument(document, library, registries, bodies));
  return {
    value: {
      targets: read.flatMap(({ value }) => value.targets),
      duties: read.flatMap(({ value }) => value.duties),
      citations: read.flatMap(({ value }) => value.citations),
      mentions: read.flatMap(({ value }) => value.mentions),
      mandates: read.flatMap(({ value }) => value.mandates),
    },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readDocument(
  document: PolicyDocument,
  library: Library,
  registries: Registries,
  bodies: BodyIndex,
): { value: Commitments; diagnostics: Diagnostic[] } {
  const own = <Row extends { document: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.document === document.id);
  const [provisions, tables, tasks] = [own(library.provisions), own(library.tables), own(library.tasks)];
  const place = rawPlaces(provisions, own(library.corrections), document.source.start);
  const responsibilities = readResponsibilities(provisions, tasks, tables);
  const mandates = readMandates(document, provisions, responsibilities, bodies, place);
  const overrides = registries.overrides.get(document.id) ?? [];
  const ledger = writeTargetLedger({
    document,
    provisions,
    tables,
    tasks,
    parties: readParties(document, provisions, responsibilities, { bodies, regions: registries.regions }),
    mandates,
    place,
    overrides,
  });
  const misfits = ledger.misfits.map(({ index, found }): Diagnostic => ({
    code: 'override/no-fit',
    severity: 'error',
    file: `corrections/targets/${document.id}.yaml`,
    span: null,
    values: { entry: String(index + 1), found: String(found) },
  }));
  const words = new Map(provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  const cited = readCitations(provisions, library.documents);
  const regions = readRegions(document, provisions, responsibilities, registries.regions);
  return {
    value: {
      targets: ledger.value,
      duties: readDuties(document, provisions, responsibilities, bodies, regions),
      citations: cited.map(({ start, end, eid, number, title, to }) => ({
        from: { document: document.id, eid },
        quote: words.get(eid)?.slice(start, end) ?? '',
        raw: place(eid, { start, end }),
        number,
        title,
        to,
      })),
      mandates: mandates.count(ledger.value),
      mentions: readMentions(document, { responsibilities, bodies, cited, regions, ledger: ledger.value, provisions }),
    },
    diagnostics: [
      ...misfits,
      ...findUnresolved(document, responsibilities, bodies, place),
      ...findUnread(document, responsibilities, words, place),
      ...findDoubts(document, provisions, place),
    ],
  };
}

/** Regions that each provision names outside its responsibility notes. */
function readRegions(
  document: PolicyDocument,
  provisions: readonly Provision[],
  { notes }: Responsibilities,
  regions: readonly Region[],
): Map<string, RegionMention[]> {
  const year = yearOfIssue(document);
  return new Map(
    provisions.map((provision) => {
      const skip = notes.filter((note) => note.eid === provision.eid).map((note) => note.span);
      return [provision.eid, findRegions(provisionWords(provision), regions, { year, skip })];
    }),
  );
}
