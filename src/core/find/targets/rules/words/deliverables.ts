import { goalWords } from '../../goal-words.ts';
import type { Accomplished } from './closings.ts';
import { inWords, type WordsRule } from './site.ts';

const rule = (kind: Accomplished['kind'], wording: string, example: string, counterexample: string): WordsRule => ({
  id: `deliverable/${kind}`,
  wording,
  examples: [example],
  counterexamples: [counterexample],
  looks: ({ closing }) => closing() !== null,
  when: ({ closing }) => closing()?.kind === kind,
  gives: ({ words, closing }) => {
    const done = closing();
    return inWords('complete', done ? goalWords(words, done.match) : words);
  },
});

/** Works that are to be closed, by the verb that closes them: src/lexicon/verbs.ts. */
export const deliverableRules: readonly WordsRule[] = [
  rule(
    'finish',
    '有期限，写明“完成”“竣工”一类的话',
    '2017年底前，完成污水处理厂提标改造。',
    '完成污水处理厂提标改造。',
  ),
  rule(
    'build',
    '有期限，写明“建成”“建立”一类的话',
    '2017年底前，所有县城建成污水处理厂。',
    '2017年底前，建成区面貌一新。',
  ),
  rule('learn', '有期限，写明“查明”“摸清”一类的话', '2017年底前，摸清土壤污染底数。', '2017年底前，了解土壤污染底数。'),
  rule(
    'remove',
    '有期限，写明“消除”“关停”“淘汰”一类的话',
    '2017年底前，基本消除黑臭水体。',
    '2017年底前，治理黑臭水体。',
  ),
  rule('decree', '有期限，写明“制定”“公布”一类的话', '2017年底前，制定实施方案。', '2017年底前，执行实施方案。'),
  rule(
    'practise',
    '有期限，写明“实施”“启动”“纳入”一类的话',
    '2017年底前，启动自然保护区规划。',
    '2017年底前，实施情况良好的。',
  ),
  rule('equip', '有期限，写明“安装”“配备”一类的话', '2017年底前，安装自动监控装置。', '安装自动监控装置。'),
  rule('open', '有期限，写明“开通”“上线”一类的话', '2017年底前，网上大厅上线。', '2017年底前，上线的平台。'),
  rule(
    'reach',
    '有期限，写明“实现”“达到”“具备”一类的话',
    '2017年底前，出水达到一级A标准。',
    '2017年底前，提高到一级A标准。',
  ),
  rule(
    'state',
    '有期限，写明“全覆盖”“稳定达标”一类要达到的情形',
    '2017年底前，监测网络全覆盖。',
    '2017年底前，达标率不详。',
  ),
];
