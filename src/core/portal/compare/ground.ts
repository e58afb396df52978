import { dateOf } from '../../read/document-order.ts';
import type { Comparison } from '../../../model/comparison.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Indicator } from '../../../model/indicator.ts';
import type { Provision } from '../../../model/provision.ts';
import type { Target } from '../../../model/target.ts';
import type { ProvisionPair } from './align.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Direction } from './value.ts';

/** The targets that each of two texts sets. */
export interface Goals {
  readonly a: readonly Target[];
  readonly b: readonly Target[];
}

/** A goal without a counterpart in the other text, and which text sets it. */
export interface Alone {
  readonly target: Target;
  readonly side: 'a' | 'b';
}

/** What is told of a lone goal. */
export type Told = Pick<Comparison, 'verdict' | 'reasons' | 'answer'>;

export const otherSide = { a: 'b', b: 'a' } as const;

/** What has been read of two texts before their targets are judged. */
interface Read {
  readonly sides: { readonly a: readonly Provision[]; readonly b: readonly Provision[] };
  readonly pairs: readonly ProvisionPair[];
  readonly goals: Goals;
}

/** What a verdict on two targets rests on beside the two. */
export interface Ground extends Read {
  /** The clauses of a text. */
  readonly clausesOn: (side: 'a' | 'b') => readonly Clause[];
  /** The area that a target is set for. */
  readonly areaOf: (target: Pick<Target, 'document'>) => string;
  /** When a text was issued, `2016-09-29`; null where it has no date. */
  readonly dateOf: (document: string) => string | null;
  /** Which way is better for what two targets measure, by the registry of indicators. */
  readonly directionOf: (a: Target, b: Target) => Direction;
}

type Dated = Pick<PolicyDocument, 'id' | 'jurisdiction' | 'issuedOn' | 'publishedOn'>;

/** What is known of all texts, whichever two are compared. */
export interface Known {
  readonly documentOf: (id: string) => Dated | undefined;
  readonly indicators: readonly Indicator[];
}

/** Gathers what a verdict on two texts may rest on. */
export function openGround({ documentOf, indicators }: Known, read: Read): Ground {
  // Every lone goal is looked for throughout the other text.
  const clauses = new Map<'a' | 'b', readonly Clause[]>();
  return {
    ...read,
    clausesOn: (side) => {
      const known = clauses.get(side) ?? clausesOf(read.sides[side], read.goals[side]);
      clauses.set(side, known);
      return known;
    },
    areaOf: ({ document }) => documentOf(document)?.jurisdiction ?? document,
    dateOf: (id) => {
      const document = documentOf(id);
      return document === undefined ? null : dateOf(document);
    },
    directionOf: (a, b) => indicators.find(({ id }) => id === a.indicator || id === b.indicator)?.direction ?? null,
  };
}
