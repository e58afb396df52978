import type { Comparator } from '../../../../../model/target.ts';
import { goalWords } from '../../goal-words.ts';
import { inWords, type WordsRule } from './site.ts';

const KEPT =
  /(?:保持|维持)(?:总体|基本)?(稳定|良好|优良|为优$|不变|平衡|现状)|继续(?:位居|保持|位列)|不(?:增加|减少|降低)$|只减不增|不退化/u;
const FALLS =
  /(?:有所|逐步|明显|显著|大幅)(?:下降|降低|减少)$|(?:较)?大幅度?(?:减少|削减|压减)|逐年(?:下降|降低|减少)/u;
const RISES = /逐年(?:提高|增加|上升|增长)|翻(?:[一两二三四]|\d)番/u;
const CEILING = /控制在.*(?:以内|以下|之内)$/u;
/** A goal that another measure sets: `不低于全国平均水平`. */
const AVERAGE = /(不低于|不高于|高于|优于|低于|达到)(?:全国|全省|全市|国家|世界)平均(?:水平|值)?(?=$|以上)/u;
const sides: Readonly<Record<string, Comparator>> = {
  不低于: 'gte',
  不高于: 'lte',
  高于: 'gt',
  优于: 'gt',
  低于: 'lt',
};

/** What falls or rises may stand behind its verb: `较大幅度减少劣Ⅴ类水质断面`. */
function moves(pattern: RegExp, words: string): string {
  const found = pattern.exec(words);
  if (!found) return words;
  return found.index === 0 ? found[0] : goalWords(words, found);
}

/** What a clause says of how its measure stands or moves, without a number. */
export const tendencyRules: readonly WordsRule[] = [
  {
    id: 'change/near-zero-growth',
    wording: '写明“趋零增长”',
    examples: ['到2020年，化肥用量趋零增长。'],
    counterexamples: ['到2020年，化肥用量零增长。'],
    when: ({ words }) => words.includes('趋零增长'),
    gives: () => inWords('maintain', '趋零增长'),
  },
  {
    id: 'change/zero-growth',
    wording: '写明“零增长”',
    examples: ['实现农药使用量零增长。'],
    counterexamples: ['到2020年，化肥用量趋零增长。'],
    when: ({ words }) => words.includes('零增长'),
    gives: () => ({ comparator: 'maintain', text: '零增长', value: 0, unit: '%' }),
  },
  {
    id: 'change/kept',
    wording: '写明“保持稳定”“只减不增”一类的话',
    examples: ['到2020年，全省水质保持稳定。'],
    counterexamples: ['到2020年，全省水质稳定达标。'],
    when: ({ words }) => KEPT.test(words),
    gives: ({ words }) => {
      const found = KEPT.exec(words);
      return inWords('maintain', found ? goalWords(words, found) : words);
    },
  },
  {
    id: 'change/falls',
    wording: '写明“大幅减少”“逐年下降”一类的话',
    examples: ['到2020年，较大幅度减少劣Ⅴ类水质断面。'],
    counterexamples: ['到2020年，劣Ⅴ类水质断面减少5%。'],
    when: ({ words }) => FALLS.test(words),
    gives: ({ words }) => inWords('decrease', moves(FALLS, words)),
  },
  {
    id: 'change/rises',
    wording: '写明“逐年提高”“翻一番”一类的话',
    examples: ['到2020年，居民收入翻一番。'],
    counterexamples: ['到2020年，居民收入不断提高。'],
    when: ({ words }) => RISES.test(words),
    gives: ({ words }) => inWords('increase', moves(RISES, words)),
  },
  {
    id: 'bound/held-in-words',
    wording: '写明“控制在……以内”，数额不在数字里',
    examples: ['到2020年，用水总量控制在省下达指标以内。'],
    counterexamples: ['到2020年，用水总量控制在省下达的指标。'],
    when: ({ words }) => CEILING.test(words),
    gives: ({ words }) => inWords('lte', CEILING.exec(words)?.[0] ?? words),
  },
  {
    id: 'bound/average',
    wording: '以全国、全省一类的平均水平为目标',
    examples: ['到2020年，居民收入高于全国平均水平。'],
    counterexamples: ['到2020年，居民收入接近全国平均水平。'],
    when: ({ words }) => AVERAGE.test(words),
    gives: ({ words }) => {
      const found = AVERAGE.exec(words);
      return inWords(sides[found?.[1] ?? ''] ?? 'eq', found?.[0] ?? words);
    },
  },
];
