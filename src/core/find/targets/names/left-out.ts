import type { TargetDraft } from '../target-draft.ts';
import { leftOutOfNumbers } from './rules/left-out-numbers.ts';
import type { LeftOutRule, Said } from './rules/left-out-site.ts';
import { leftOutOfWords } from './rules/left-out-words.ts';

/** The rules that complete a name, in their order: those for numbers, and those for words. */
export const leftOutRules: readonly LeftOutRule[] = [...leftOutOfNumbers, ...leftOutOfWords];

/** Names in a target what its clause leaves to those before it, where they say it plainly, and tells by which rule. */
export function supplyLeftOut(draft: TargetDraft, said: Said): { draft: TargetDraft; rule: string | null } {
  for (const { id, gives } of draft.value === null ? leftOutOfWords : leftOutOfNumbers) {
    const metric = gives({ ...said, draft, metric: draft.metric });
    if (metric === null) continue;
    if (metric === draft.metric) return { draft, rule: null };
    // A duty that comes round is told by its name alone.
    return { draft: { ...draft, metric, text: draft.comparator === 'recurring' ? metric : draft.text }, rule: id };
  }
  return { draft, rule: null };
}
