import type { Citation } from '../../model/citation.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { Mandate } from '../../model/mandate.ts';
import type { Mention } from '../../model/mention.ts';
import { provisionWords } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import type { TargetOverride } from '../../model/target-override.ts';
import type { Findings, KnownNames } from '../find/document.ts';
import { linkNotes } from '../find/responsibilities.ts';
import type { ReadDocument } from '../read/document.ts';
import { locateWords } from '../read/word-locator.ts';
import { figuresInRows, measureKey, type Figure } from './outcomes/figures.ts';
import { placeRows } from './placed-rows.ts';
import { readDuties, type Duty } from './duties/duties.ts';
import { readMandates } from './duties/mandates.ts';
import { readMentions } from './mentions.ts';
import { readParties } from './targets/parties.ts';
import { recordTargets } from './targets/targets.ts';

/** The rows of the data sets that come from one document; its citations are not settled. */
export interface DocumentRows {
  targets: Target[];
  duties: Duty[];
  citations: Citation[];
  mentions: Mention[];
  mandates: Mandate[];
  /** What it reports of years that are over; no data set of its own. */
  figures: Figure[];
}

/** What the rows of a document need beside what was found in it. */
interface Surroundings {
  names: KnownNames;
  /** Reviewed overrides of its targets. */
  overrides: readonly TargetOverride[];
}

/** Writes the rows of a document from what was found in it. */
export function writeDocumentRows(
  read: ReadDocument,
  found: Findings,
  { names, overrides }: Surroundings,
): { value: DocumentRows; diagnostics: Diagnostic[] } {
  const { document, provisions, tables, tasks, corrections } = read;
  const { notes, regions } = found;
  const locate = locateWords(provisions, corrections, document.source.start);
  const mandates = readMandates(document, provisions, notes, names.bodies, locate);
  const parties = readParties(document, provisions, linkNotes(provisions, notes), names);
  const made = { document, drafts: found.targets, provisions, tasks, parties, mandates, locate, overrides };
  const { value: targets, misfits } = recordTargets(made);
  const words = new Map(provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  const rows = targets.map(({ target }) => target);
  return {
    value: {
      targets: rows,
      duties: readDuties(document, provisions, notes, names.bodies, regions),
      citations: found.citations.map(({ start, end, eid, number, title, relation }) => ({
        from: { document: document.id, eid },
        quote: words.get(eid)?.slice(start, end) ?? '',
        raw: locate(eid, { start, end }),
        number,
        title,
        relation,
        to: null,
      })),
      figures: [
        ...figuresInRows(rows, placeRows(tables)),
        ...found.figures.map(({ eid, quote, measure, ...figure }) => ({
          ...{ ...figure, text: null, comparator: null, baselineYear: null, target: null, isPart: false },
          document: document.id,
          provision: eid,
          quote: words.get(eid)?.slice(quote.start, quote.end) ?? '',
          raw: locate(eid, quote),
          measure: measureKey(measure),
        })),
      ],
      mandates: mandates.count(rows),
      mentions: readMentions(document, {
        notes,
        bodies: names.bodies,
        cited: found.citations,
        regions,
        targets,
        provisions,
      }),
    },
    diagnostics: misfits.map(({ index, found: fits }) => ({
      code: 'override/no-fit',
      severity: 'error',
      file: `corrections/targets/${document.id}.yaml`,
      span: null,
      values: { entry: String(index + 1), found: String(fits) },
    })),
  };
}
