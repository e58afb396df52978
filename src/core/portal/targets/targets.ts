import type { PolicyDocument } from '../../../model/document.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import { targetFieldsSchema, type Target } from '../../../model/target.ts';
import type { TargetOverride } from '../../../model/target-override.ts';
import type { Task } from '../../../model/task.ts';
import { deadlineDate } from '../../find/targets/deadline-date.ts';
import type { PlacedTarget } from '../../find/targets/target-draft.ts';
import { applyOverrides, numberRecords, type Misfit, type ReviewedTarget } from './overrides.ts';
import { readHeadings } from './headings.ts';
import type { Mandates } from '../duties/mandates.ts';
import type { Parties } from './parties.ts';
import type { WordLocator } from '../../read/word-locator.ts';

/** All fields of a target, so that each record has them in the order of the schema. */
const inOrder: object = Object.fromEntries(Object.keys(targetFieldsSchema.shape).map((field) => [field, null]));

/** What the targets of a document are made from. */
export interface TargetInput {
  document: Pick<PolicyDocument, 'id'>;
  /** As the rules find them. */
  drafts: readonly PlacedTarget[];
  provisions: readonly Provision[];
  tasks: readonly Task[];
  locate: WordLocator;
  parties: Parties;
  mandates: Mandates;
  overrides: readonly TargetOverride[];
}

/** A target with its place in the words of its provision. */
export interface RecordedTarget {
  target: Target;
  words: Span;
}

/** Makes the targets of a document, with who answers for each and where it stands in the source. */
export function recordTargets(input: TargetInput): { value: RecordedTarget[]; misfits: Misfit[] } {
  const words = new Map(input.provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  const { id } = input.document;
  const scoped = input.drafts.map((draft) => ({ ...draft, scope: draft.scope ?? input.parties.scopeOf(draft) }));
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
  const targets = sorted.map((record): RecordedTarget => {
    const { provision, quote } = record;
    const target: Target = {
      ...inOrder,
      ...fieldsOf(record),
      id: `${id}-${provision}-${String(numbers.next(provision))}`,
      document: id,
      quote: record.words,
      raw: input.locate(provision, quote),
      heading: headings.get(provision) ?? null,
      indicator: null,
      deadlineDate: deadlineDate(record),
      // What the other texts say of it is joined when all are known.
      status: 'unreported',
      topics: [],
      ...input.parties.of(record),
      mandates: input.mandates.covering(provision, quote),
    };
    return { target, words: quote };
  });
  return { value: targets, misfits: [...misfits, ...numbers.misfits()] };
}

/** The fields of a record that are those of its target, without what only orders it. */
function fieldsOf({ words: _words, isAside: _isAside, ...fields }: ReviewedTarget) {
  return fields;
}
