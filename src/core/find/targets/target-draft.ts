import type { Span } from '../../../model/span.ts';
import type { Target } from '../../../model/target.ts';

/** The fields of a target that nothing in its words tells: the portal adds them. */
type PortalField =
  | 'id'
  | 'document'
  | 'raw'
  | 'heading'
  | 'indicator'
  | 'deadlineDate'
  | 'scopeId'
  | 'leads'
  | 'participants'
  | 'responsible'
  | 'andOthers'
  | 'otherParts'
  | 'leadIds'
  | 'participantIds'
  | 'responsibleIds'
  | 'mandates'
  | 'status'
  | 'topics'
  | 'override';

/** A target before its bodies are known; `quote` is a span of its provision's words. */
export interface PlacedTarget extends Omit<Target, PortalField | 'quote'> {
  quote: Span;
  /** One that a bracket adds to another: it is numbered after the others, whose numbers it would move. */
  isAside?: true;
}

/** Fields that the place of a target tells, and not its clause. */
type PlaceField = 'provision' | 'nature' | 'scope' | 'origin' | 'actual';

/** A commitment found in a paragraph; `quote` is a span of its words. */
export type TargetDraft = Omit<PlacedTarget, PlaceField>;

/** The fields that a text may leave open, all left open. */
export const BLANK_FIELDS = {
  value: null,
  valueMax: null,
  unit: null,
  text: null,
  baselineYear: null,
  deadline: null,
  deadlineText: null,
  recurrence: null,
  from: null,
  strength: 'must',
  nature: null,
  scope: null,
  actual: null,
} as const;
