import type { TargetOverride } from '../../../model/target-override.ts';
import { BLANK_FIELDS, type PlacedTarget } from '../../find/targets/target-draft.ts';

/** A record with the words of its quote and the reason of the override that made or changed it. */
export interface ReviewedTarget extends PlacedTarget {
  words: string;
  override: string | null;
}

/** An override that fits no record, or several. */
export interface Misfit {
  index: number;
  found: number;
}

/**
 * Applies reviewed overrides to the records of a document.
 * @param words of each provision, by eId
 */
export function applyOverrides(
  targets: readonly PlacedTarget[],
  overrides: readonly TargetOverride[],
  words: ReadonlyMap<string, string>,
): { value: ReviewedTarget[]; misfits: Misfit[] } {
  const misfits: Misfit[] = [];
  let records = targets.map((target): ReviewedTarget => {
    const { start, end } = target.quote;
    return { ...target, words: words.get(target.provision)?.slice(start, end) ?? '', override: null };
  });
  for (const [index, override] of overrides.entries()) {
    if (override.do === 'retire') continue;
    if (override.do === 'add') {
      const text = words.get(override.provision) ?? '';
      const start = text.indexOf(override.quote);
      if (start < 0 || text.includes(override.quote, start + 1)) misfits.push({ index, found: start < 0 ? 0 : 2 });
      else {
        const origin = /^att_[^_]*__row_/u.test(override.provision) ? 'annex' : 'prose';
        const quote = { start, end: start + override.quote.length };
        records.push({
          ...BLANK_FIELDS,
          ...override.fields,
          rule: 'reviewed/add',
          provision: override.provision,
          quote,
          origin,
          words: override.quote,
          override: override.reason,
        });
      }
      continue;
    }
    const { provision, quote, value, deadline, metric } = override.record;
    const fits = records.filter(
      (record) =>
        record.provision === provision &&
        record.words.includes(quote) &&
        (value === undefined || record.value === value) &&
        (deadline === undefined || record.deadline === deadline) &&
        (metric === undefined || record.metric === metric),
    );
    const [record] = fits;
    if (!record || fits.length > 1) misfits.push({ index, found: fits.length });
    else if (override.do === 'remove') records = records.filter((other) => other !== record);
    else
      records = records.map((other) => (other === record ? amended(other, override.fields, override.reason) : other));
  }
  return { value: records, misfits };
}

/** A record as a reviewer has it, with its rule marked so; a record that a reviewer added stays theirs. */
function amended(record: ReviewedTarget, fields: Partial<ReviewedTarget>, reason: string): ReviewedTarget {
  const isMarked = record.override !== null;
  const rule = isMarked ? record.rule : `${record.rule}+reviewed/amend`;
  // The words of a date that is amended are those of another.
  const deadlineText = fields.deadline === undefined ? record.deadlineText : null;
  return { ...record, deadlineText, ...fields, rule, override: reason };
}

/** Gives the records of each provision their numbers, in order, past those that are retired. */
export function numberRecords(overrides: readonly TargetOverride[]): {
  next: (provision: string) => number;
  misfits: () => Misfit[];
} {
  const last = new Map<string, number>();
  const retired = overrides.flatMap((override, index) => (override.do === 'retire' ? [{ ...override, index }] : []));
  const isRetired = (provision: string, number: number) =>
    retired.some((one) => one.provision === provision && one.number === number);
  return {
    next: (provision) => {
      let number = (last.get(provision) ?? 0) + 1;
      while (isRetired(provision, number)) number++;
      last.set(provision, number);
      return number;
    },
    // A retired number is of use only where a record with a higher one follows.
    misfits: () =>
      retired
        .filter(({ provision, number }) => number > (last.get(provision) ?? 0))
        .map(({ index }) => ({ index, found: 0 })),
  };
}
