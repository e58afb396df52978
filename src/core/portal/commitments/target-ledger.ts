import { yearOfIssue } from '../../read/document-order.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { PolicyTable } from '../../../model/table.ts';
import type { Target } from '../../../model/target.ts';
import type { TargetOverride } from '../../../model/target-override.ts';
import type { Task } from '../../../model/task.ts';
import { extractDocumentTargets } from '../../find/targets/document-targets.ts';
import { applyOverrides, numberRecords, type Misfit, type ReviewedTarget } from './overrides.ts';
import { readHeadings } from './headings.ts';
import type { Mandates } from './mandates.ts';
import type { Parties, TargetParties } from './parties.ts';
import type { RawPlaces } from './raw-places.ts';

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
  const { id, period } = input.document;
  const asOf = yearOfIssue(input.document);
  const drafts = extractDocumentTargets(input.provisions, input.tables, input.tasks, { asOf, period });
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
    const { provision, quote, words: quoted, ...fields } = record;
    return {
      id: `${id}-${provision}-${String(numbers.next(provision))}`,
      document: id,
      provision,
      quote: quoted,
      raw: input.place(provision, quote),
      heading: headings.get(provision) ?? null,
      ...orderFields(fields),
      ...input.parties.of(record),
      mandates: input.mandates.covering(provision, quote),
    };
  });
  return { value: targets, misfits: [...misfits, ...numbers.misfits()] };
}

type Fields = Omit<
  Target,
  'id' | 'document' | 'provision' | 'quote' | 'raw' | 'heading' | 'mandates' | keyof TargetParties
>;

function orderFields(fields: Omit<ReviewedTarget, 'provision' | 'quote' | 'words'>): Fields {
  const { metric, comparator, value, valueMax, unit, text, baselineYear, deadline, recurrence, from } = fields;
  const { strength, nature, scope, origin, actual, override } = fields;
  return {
    metric,
    indicator: null,
    comparator,
    value,
    valueMax,
    unit,
    text,
    baselineYear,
    deadline,
    recurrence,
    from,
    strength,
    nature,
    scope,
    origin,
    actual,
    topics: [],
    override,
  };
}
