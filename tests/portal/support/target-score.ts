import { isSameUnit } from '../../../src/lexicon/unit-names.ts';
import type { Comparator, Target } from '../../../src/model/target.ts';
import type { TargetLabel } from './target-labels.ts';

/** How far a ledger agrees with labels. Shares are between 0 and 1; those of fields are of the matched pairs. */
export interface Score {
  f1: number;
  comparator: number;
  deadline: number;
  strength: number;
  leads: number;
  /** Labels that no record answers, and records that no label asks for, as `value unit deadline quote`. */
  missed: string[];
  surplus: string[];
}

const comparators: Record<TargetLabel['op'], Comparator> = {
  '>=': 'gte',
  '>': 'gt',
  '<=': 'lte',
  '<': 'lt',
  '=': 'eq',
  '~': 'approx',
  reduce_by: 'decrease',
  increase_by: 'increase',
  complete: 'complete',
  keep: 'maintain',
  each_period: 'recurring',
  count: 'count',
};

/** Length of the run of characters that two quotes of one goal must share. */
const RUN = 6;
const fold = (text: string) => text.normalize('NFKC').replace(/[\s\p{Cf}"'‘’“”_{}]/gu, '');
const yearOf = (deadline: string | null) => deadline?.slice(0, 4) ?? null;

/** How many runs two quotes have in common; a quote shorter than a run must stand in the other whole. */
function nearness(first: string, second: string): number {
  const [short = '', long = ''] = [fold(first), fold(second)].sort((a, b) => a.length - b.length);
  if (short.length < RUN) return short !== '' && long.includes(short) ? 1 : 0;
  const starts = Array.from({ length: short.length - RUN + 1 }, (_, at) => short.slice(at, at + RUN));
  return starts.filter((run) => long.includes(run)).length;
}

/** How near a record comes to the goal that a label names: 0 unless value, unit and year agree and words overlap. */
function likeness(label: TargetLabel, target: Target): number {
  if (label.doc !== target.document || label.value !== target.value) return 0;
  if (yearOf(label.deadline) !== yearOf(target.deadline)) return 0;
  if (label.value !== null && !isSameUnit(label.unit, target.unit)) return 0;
  return nearness(label.quote, target.quote);
}

/** Pairs labels with records one to one, the nearest first; then makes room for those left over (after Kuhn). */
function pair(labels: readonly TargetLabel[], targets: readonly Target[]): [TargetLabel, Target][] {
  const choices = labels.flatMap((label) =>
    targets.map((target) => ({ label, target, near: likeness(label, target) })),
  );
  const fits = choices.filter(({ near }) => near > 0).sort((a, b) => b.near - a.near);
  const partner = new Map<Target, TargetLabel>();
  const seated = new Set<TargetLabel>();
  for (const { label, target } of fits) {
    if (partner.has(target) || seated.has(label)) continue;
    partner.set(target, label);
    seated.add(label);
  }
  const seat = (label: TargetLabel, asked: Set<Target>): boolean =>
    fits.some(({ label: other, target }) => {
      if (other !== label || asked.has(target)) return false;
      asked.add(target);
      const holder = partner.get(target);
      if (holder !== undefined && !seat(holder, asked)) return false;
      partner.set(target, label);
      return true;
    });
  for (const label of labels) if (!seated.has(label)) seat(label, new Set());
  return [...partner].map(([target, label]) => [label, target]);
}

const namesOf = (names: readonly string[]) => names.map(fold).sort().join('、');

/** Scores the records of the labelled documents. */
export function scoreTargets(labels: readonly TargetLabel[], all: readonly Target[]): Score {
  const documents = new Set(labels.map(({ doc }) => doc));
  const targets = all.filter(({ document }) => documents.has(document));
  const pairs = pair(labels, targets);
  const share = (holds: (label: TargetLabel, target: Target) => boolean) =>
    pairs.length === 0 ? 0 : pairs.filter(([label, target]) => holds(label, target)).length / pairs.length;
  const [found, met] = [new Set(pairs.map(([, target]) => target)), new Set(pairs.map(([label]) => label))];
  const show = ({ value, unit, deadline, quote }: TargetLabel | Target) =>
    `${String(value)} ${unit ?? ''} ${deadline ?? ''} ${quote.slice(0, 40)}`;
  return {
    f1: (2 * pairs.length) / (labels.length + targets.length),
    comparator: share((label, target) => comparators[label.op] === target.comparator),
    deadline: share((label, target) => label.deadline === target.deadline),
    strength: share((label, target) => label.strength === target.strength),
    leads: share((label, target) => namesOf(label.leads) === namesOf(target.leads)),
    missed: labels.filter((label) => !met.has(label)).map(show),
    surplus: targets.filter((target) => !found.has(target)).map(show),
  };
}
