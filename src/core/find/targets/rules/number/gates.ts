import type { NumberRule } from './site.ts';

/** What is asked of a number before what it says: whether anything is owed, and whether it comes round. */
export const gateRules: readonly NumberRule[] = [
  {
    id: 'gate/nothing-owed',
    examples: ['全市现有中小学1200所。'],
    counterexamples: ['到2025年，全市中小学达到1200所。'],
    when: ({ owed, quantity }) => !owed && quantity.unit !== '次/天',
    refuses: 'undated',
  },
  {
    id: 'gate/once',
    examples: ['到2025年，完成一次全面排查整治。'],
    counterexamples: ['每年至少开展一次应急演练。'],
    when: ({ recurs, quantity }) => !recurs && quantity.kind === 'count' && quantity.words?.startsWith('一') === true,
    refuses: 'name',
  },
  {
    id: 'recurring/times',
    wording: '写明每隔多久做几次',
    examples: ['每年至少开展一次应急演练。'],
    counterexamples: ['每年建成2个示范区。'],
    when: ({ recurs, quantity }) => recurs && (quantity.unit === '次' || quantity.unit === '轮'),
    gives: () => 'recurring',
  },
];
