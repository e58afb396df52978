import type { PolicyDocument } from '../../../model/document.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import type { Target } from '../../../model/target.ts';
import type { TargetOverride } from '../../../model/target-override.ts';
import type { Task } from '../../../model/task.ts';
import type { PlacedTarget } from '../../find/targets/target-draft.ts';
import { applyOverrides, numberRecords, type Misfit, type ReviewedTarget } from './overrides.ts';
import { readHeadings } from './headings.ts';
import type { Mandates } from '../duties/mandates.ts';
import type { Parties, TargetParties } from './parties.ts';
import type { WordLocator } from '../../read/word-locator.ts';

/** What the targets of a document are made from. */
export interface TargetInput {
  document: Pick<PolicyDocument, 'id'>;
  /** As the rules give them. */
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
    const { provision, quote, words: quoted, ...fields } = record;
    const target: Target = {
      id: `${id}-${provision}-${String(numbers.next(provision))}`,
      document: id,
      provision,
      quote: quoted,
      raw: input.locate(provision, quote),
      heading: headings.get(provision) ?? null,
      ...orderFields(fields),
      ...input.parties.of(record),
      mandates: input.mandates.covering(provision, quote),
    };
    return { target, words: quote };
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
