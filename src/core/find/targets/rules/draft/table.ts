import type { Stance } from '../../stance.ts';
import type { TargetDraft } from '../../target-draft.ts';
import { decide, type RefusingRule, type Verdict } from '../rule.ts';

/** A record that a clause would give. */
interface DraftSite {
  draft: TargetDraft;
  /** Whether it stands in an article (条), or in a text that sets norms. */
  isNorm: boolean;
  /** How the genre of its text is to be taken. */
  stance: Stance;
}

/** How often a duty comes round; `上门次数` of a service is a standard of it. */
const TIMES_DONE = /^recurring (?!.*次数$)/u;

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
    examples: [{ text: '档案管理人员不少于2名。', article: true }],
    counterexamples: ['档案管理人员不少于2名。', { text: '到2025年，覆盖率不低于80%。', article: true }],
    when: ({ draft, isNorm }) => isNorm && draft.deadline === null && draft.from === null && draft.recurrence === null,
    refuses: 'norm',
  },
  {
    id: 'norm/amount-each-period',
    examples: [{ text: '每年从净收益中提取不低于12%的资金。', article: true }],
    counterexamples: [{ text: '每年至少开展一次应急演练。', article: true }, '每年从净收益中提取不低于12%的资金。'],
    when: ({ draft, isNorm }) =>
      isNorm &&
      draft.value !== null &&
      draft.deadline === null &&
      !TIMES_DONE.test(`${draft.comparator} ${draft.metric}`),
    refuses: 'norm',
  },
  {
    id: 'answer/no-goal-of-its-own',
    examples: [{ text: '录取学校于2026年6月公布名单。', answers: true }],
    counterexamples: [{ text: '到2026年，森林覆盖率达到60%。', answers: true }, '录取学校于2026年6月公布名单。'],
    when: ({ draft, stance }) => stance === 'answers' && (draft.value === null || draft.deadline === null),
    refuses: 'answer',
  },
];

/** Whether a record is given up, and by which rule. */
export function judgeDraft(draft: TargetDraft, { isNorm, stance }: Omit<DraftSite, 'draft'>): Verdict<never> {
  return decide(draftRules, { draft, isNorm, stance });
}
