import type { Place } from './thing.ts';

/** What the answer to a question needs of a target. */
export interface Goal {
  readonly id: string;
  /** What is measured, with the place that it is limited to. */
  readonly metric: string;
  /** The goal in words, `90%以上`. */
  readonly goal: string;
  /** When or how often, `2025年`; empty where the text does not say. */
  readonly time: string;
  /** 要求, 力争 or 回顾. */
  readonly demand: string;
  /** Year of its deadline; null where it has none. */
  readonly year: string | null;
  /** Run of words of its provision. */
  readonly quote: string;
  readonly document: Place;
  readonly isDraft: boolean;
  /** Where the provision stands. */
  readonly receipt: string;
  /** Level and jurisdiction of its document. */
  readonly level: string | null;
  readonly jurisdiction: string | null;
  /** The names of those who lead it or answer for it, and their part. */
  readonly answering: string;
  readonly indicator: string | null;
  /** Name of its indicator; empty for none. */
  readonly measured: string;
  /** Number that it sets, and its unit. */
  readonly value: number | null;
  readonly unit: string | null;
  /** What became of it: a label and a sentence; null where nothing tells. */
  readonly outcome: readonly [label: string, sentence: string] | null;
  /** How it stands beside the same goal of another text. */
  readonly compared: readonly (Place & { readonly reason: string })[];
}

/** Fields of a goal in the order in which the index keeps them. */
const fields = [
  'id',
  'metric',
  'goal',
  'time',
  'demand',
  'year',
  'quote',
  'document',
  'isDraft',
  'receipt',
  'level',
  'jurisdiction',
  'answering',
  'indicator',
  'measured',
  'value',
  'unit',
  'outcome',
  'compared',
] as const satisfies (keyof Goal)[];

/** A goal as the index keeps it: its fields without their names. */
export type GoalRow = readonly unknown[];

export function packGoal(goal: Goal): GoalRow {
  return fields.map((field) => goal[field]);
}

export function unpackGoal(row: GoalRow): Goal {
  return Object.fromEntries(fields.map((field, at) => [field, row[at]])) as unknown as Goal;
}

/** A goal with what it is looked up by. */
export interface KeyedGoal extends Goal {
  /** What is measured, folded as names are looked up. */
  readonly words: readonly string[];
  /** Keys of {@link goalKey}. */
  readonly keys: readonly string[];
}

/** What goals are looked up by besides their words. */
export type GoalKey =
  | 'region'
  | 'lead'
  | 'joins'
  | 'indicator'
  | 'topic'
  | 'year'
  | 'jurisdiction'
  | 'level'
  | 'issuer'
  | 'recurring'
  | 'asks'
  | 'report'
  | 'compared';

/** `region:fuyang`. */
export function goalKey(kind: GoalKey, value: string): string {
  return `${kind}:${value}`;
}
