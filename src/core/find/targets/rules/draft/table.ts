import type { TargetDraft } from '../../target-draft.ts';
import { decide, type RefusingRule, type Verdict } from '../rule.ts';

/** A record that a clause would give. */
interface DraftSite {
  draft: TargetDraft;
  /** Whether it stands in an article (条). */
  isNorm: boolean;
}

/** The rules by which a record is given up again, in their order. */
export const draftRules: readonly RefusingRule<DraftSite>[] = [
  {
    id: 'draft/nameless',
    examples: ['、，建成到2025年'],
    counterexamples: ['到2025年，建成水厂。'],
    when: ({ draft }) => !/\p{L}/u.test(draft.metric),
    refuses: 'nameless',
  },
  {
    // Articles lay down norms: a number there is a goal only with its date.
    id: 'norm/undated-in-an-article',
    examples: [{ text: '档案保存期限不少于2年。', article: true }],
    counterexamples: ['档案保存期限不少于2年。', { text: '到2025年，覆盖率不低于80%。', article: true }],
    when: ({ draft, isNorm }) => isNorm && draft.deadline === null && draft.from === null && draft.recurrence === null,
    refuses: 'norm',
  },
];

/** Whether a record is given up, and by which rule. */
export function judgeDraft(draft: TargetDraft, isNorm: boolean): Verdict<never> {
  return decide(draftRules, { draft, isNorm });
}
