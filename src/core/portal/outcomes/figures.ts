import { foldSpelling } from '../../../lexicon/fold.ts';
import { unitLabel } from '../../../lexicon/unit-names.ts';
import type { Report } from '../../../model/outcome.ts';
import type { Target } from '../../../model/target.ts';
import { cellPoints } from '../indicators/points.ts';
import type { PlacedRow } from '../placed-rows.ts';
import type { Stated } from './judge.ts';

/** A goal, as far as reports are looked for. */
export interface Goal extends Stated, Pick<Target, 'id' | 'document' | 'deadline'> {
  readonly measure: string;
  /** The year whose report tells what became of it; null where none could: of a range, or of what comes round. */
  readonly year: number | null;
  /** Whether it is limited to a part of the place that its document speaks for, and so is no goal of the whole. */
  readonly isPart: boolean;
}

/** What a text reports that a measure was in a year. */
export interface Figure extends Report, Pick<Stated, 'comparator' | 'baselineYear'> {
  readonly measure: string;
  /** The target whose row of a table reports it; null for prose. */
  readonly target: string | null;
  readonly isPart: boolean;
}

/** The goal that a target sets. */
export function goalOf(target: Target): Goal {
  const { id, document, quote, metric, deadline, value, valueMax, unit, text, comparator, baselineYear, recurrence } =
    target;
  const isJudged = deadline !== null && valueMax === null && recurrence === null;
  return {
    ...{ id, document, quote, deadline, value, unit, text, comparator, baselineYear },
    measure: measureKey(metric),
    year: isJudged ? Number(deadline.slice(0, 4)) : null,
    isPart: target.scope !== null,
  };
}

/** What the table rows of targets report, each once. */
export function figuresInRows(
  targets: readonly Target[],
  rowAt: (document: string, eid: string) => PlacedRow | undefined,
): Figure[] {
  return targets.flatMap((target): Figure[] =>
    cellPoints(target, null, rowAt(target.document, target.provision)).map((point) => {
      const { document, provision, quote, raw, year, value, unit, text, comparator, baselineYear } = point;
      return {
        ...{ document, provision, quote, raw, year, value, unit, text, comparator, baselineYear },
        measure: measureKey(target.metric),
        target: target.id,
        isPart: target.scope !== null,
      };
    }),
  );
}

/** Words of a measure by which two texts name the same: without its unit in brackets, and whatever is written as a variant. */
export function measureKey(metric: string): string {
  const unit = /[（(]([^（()）]+)[）)]$/u.exec(metric);
  const bare = unit !== null && isUnit(unit[1] ?? '') ? metric.slice(0, unit.index) : metric;
  return foldSpelling(bare);
}

function isUnit(words: string): boolean {
  return words === '%' || words === '％' || unitLabel(words) !== words || /[/／]/u.test(words);
}
