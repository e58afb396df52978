import { NATURE } from '../../../../../lexicon/table-heads.ts';
import type { NumberRule } from './site.ts';

/** What a text counts of itself: `共设置主要指标18项`, `其中约束性指标12项`. */
const OWN = new RegExp(`(?:设置|设立|列入|分为|包括)[^，]*(?:指标|任务|项目|工程|行动)$|(?:${NATURE})指标$`, 'u');

/** Numbers that no rule before takes for a goal, by what they are. */
export const otherRules: readonly NumberRule[] = [
  {
    id: 'text/counts-its-own',
    of: ['count'],
    examples: ['本规划共设置主要指标18项，其中约束性指标12项。'],
    counterexamples: ['到2025年，新增主要指标监测点18处。'],
    when: ({ before }) => OWN.test(before),
    refuses: 'own-count',
  },
  {
    id: 'limit/number-of-those',
    of: ['count'],
    examples: ['要推进全市17个重大产业平台高质量发展。', '要以土壤85项污染物为重点。'],
    counterexamples: ['要建成17个重大产业平台。'],
    when: ({ after }) => /^的?[\p{Script=Han}“]/u.test(after),
    refuses: 'existing',
  },
  {
    id: 'name/part-of-a-name',
    examples: ['要推进高压S8（萧山2#站）项目。', '要全面推进2.0版平台建设。'],
    counterexamples: ['要推进河道整治，达到20公里。'],
    when: ({ body, quantity: { start, end, kind } }) =>
      /[±A-Za-z#]$/u.test(body.slice(0, start)) || (kind === null && /^[#A-Za-z版号]/u.test(body.slice(end))),
    refuses: 'name',
  },
  {
    id: 'limit/unnamed-size',
    examples: ['要推进本市籍100-400马力内河货船改造。'],
    counterexamples: ['要使货船达到400艘。'],
    when: ({ quantity: { kind }, after }) => kind === null && /^\p{Script=Han}{2,}/u.test(after),
    refuses: 'threshold',
  },
];
