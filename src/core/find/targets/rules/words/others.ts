import type { WordsRule } from './site.ts';

/** `以2022年亚运会为节点`: what a work is timed by. */
const TIMED = /^以[^，]*为(?:节点|契机|重点|基准|起点)$/u;

/** Words with a date that no rule before takes for a goal, by what they are. */
export const otherWordsRules: readonly WordsRule[] = [
  {
    id: 'outlook/vision',
    examples: ['到2030年，迈向现代化远景，持续改善环境。'],
    counterexamples: ['2035年前，完成远景规划编制。'],
    when: ({ words }) => /远景|愿景/u.test(words),
    refuses: 'outlook',
  },
  {
    id: 'words/occasion',
    examples: ['以2022年亚运会为节点，提升城市面貌。'],
    counterexamples: ['2022年前，以亚运会为契机完成改造。'],
    when: ({ words }) => TIMED.test(words),
    refuses: 'manner',
  },
];
