import type { PolicyDocument } from '../../../model/document.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { PolicyTable } from '../../../model/table.ts';
import { targetFieldsSchema, type Target } from '../../../model/target.ts';
import type { TargetOverride } from '../../../model/target-override.ts';
import type { Task } from '../../../model/task.ts';
import { calendarOf } from '../../find/clause/calendar.ts';
import { extractDocumentTargets } from '../../find/targets/document-targets.ts';
import { applyOverrides, numberRecords, type Misfit, type ReviewedTarget } from './overrides.ts';
import { readHeadings } from './headings.ts';
import type { Mandates } from './mandates.ts';
import type { Parties } from './parties.ts';
import type { RawPlaces } from './raw-places.ts';

/** All fields of a target, so that each record has them in the order of the schema. */
const inOrder: object = Object.fromEntries(Object.keys(targetFieldsSchema.shape).map((field) => [field, null]));

/** What the ledger of a document is made from. */
export interface TargetInput {
  document: Pick<PolicyDocument, 'id' | 'issuedOn' | 'publishedOn' | 'period'>;
  provisions: readonly Provision[];
  tables: readonly PolicyTable[];
  tasks: readonly Task[];
  place: RawPlaces;
  parties: Parties;
  mandates: Mandates;
  overrides: readonly TargetOverride[];
}

/** Finds the targets of a document, with who answers for each and where it stands in the source. */
export function writeTargetLedger(input: TargetInput): { value: Target[]; misfits: Misfit[] } {
  const words = new Map(input.provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  const { id } = input.document;
  const drafts = extractDocumentTargets({ ...input, calendar: calendarOf(input.document) });
  const scoped = drafts.map((draft) => ({ ...draft, scope: draft.scope ?? input.parties.placeOf(draft) }));
  const { value: records, misfits } = applyOverrides(scoped, input.overrides, words);
  const headings = readHeadings(input.provisions, input.tasks);
  const order = new Map(input.provisions.map(({ eid }, index) => [eid, index]));
  const sorted = records.toSorted(
    (a, b) =>
      (order.get(a.provision) ?? 0) - (order.get(b.provision) ?? 0) ||
      Number(a.isAside ?? false) - Number(b.isAside ?? false) ||
      a.quote.start - b.quote.start,
  );
  const numbers = numberRecords(input.overrides);
  const targets = sorted.map((record): Target => {
    const { provision, quote } = record;
    return {
      ...inOrder,
      ...fieldsOf(record),
      id: `${id}-${provision}-${String(numbers.next(provision))}`,
      document: id,
      quote: record.words,
      raw: input.place(provision, quote),
      heading: headings.get(provision) ?? null,
      indicator: null,
      topics: [],
      ...input.parties.of(record),
      mandates: input.mandates.covering(provision, quote),
    };
  });
  return { value: targets, misfits: [...misfits, ...numbers.misfits()] };
}

/** The fields of a record that are those of its target, without what only orders it. */
function fieldsOf({ words: _words, isAside: _isAside, ...fields }: ReviewedTarget) {
  return fields;
}
