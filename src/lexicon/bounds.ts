import { fallVerbs, narrowVerbs, riseVerbs } from './verbs.ts';

/** How a bound word that stands before a number limits it. */
export type BoundKind =
  | 'at-least'
  | 'at-most'
  | 'more-than'
  | 'less-than'
  | 'fall'
  | 'upgrade'
  | 'rise'
  | 'fall-to'
  | 'rise-to'
  | 'hold-to'
  | 'keep-at'
  | 'reach';

interface Bound {
  kind: BoundKind;
  words: readonly string[];
  /** What may stand between the word and its number: `减少了`, `下降比例达到`. */
  fillers?: readonly string[];
}

const oneSided: ReadonlySet<BoundKind> = new Set(['at-least', 'at-most', 'more-than', 'less-than']);

/** Words before a number that make it a goal. Of two that end at the number, the one that stands first here counts. */
const bounds: readonly Bound[] = [
  {
    kind: 'at-least',
    words: [
      ...['不低于', '不少于', '不小于', '不得低于', '不得少于', '至少', '最少', '≥'],
      ...['大于等于', '大于或等于', '大于或者等于'],
    ],
    fillers: ['是', '为', '有'],
  },
  {
    kind: 'at-most',
    words: [
      ...['不超过', '不高于', '不多于', '不大于', '不得超过', '不得高于', '最多', '≤'],
      ...['小于等于', '小于或等于', '小于或者等于'],
    ],
    fillers: ['是', '为'],
  },
  { kind: 'more-than', words: ['超过', '超', '(?<!未)逾', '高于', '大于', '突破', '多于', '>'], fillers: ['了'] },
  { kind: 'less-than', words: ['低于', '小于', '少于', '<'] },
  {
    kind: 'fall',
    words: [...fallVerbs, ...narrowVerbs, '减排', '下降比例达', '下降比例达到', '降幅达', '降幅达到'],
    fillers: ['比例', '达到', '达', '了', '约'],
  },
  { kind: 'upgrade', words: ['改造提升', '整治提升', '巩固提升', '建设提升'] },
  {
    kind: 'rise',
    words: [...riseVerbs, '新增', '扩大', '上调', '增幅达', '增幅达到'],
    fillers: ['达到', '达', '约', '了'],
  },
  { kind: 'fall-to', words: [...fallVerbs, '缩短', '缩小', '降', '减'].flatMap(arrivals) },
  { kind: 'rise-to', words: [...riseVerbs, '扩大', '拓展', '恢复', '增'].flatMap(arrivals) },
  { kind: 'hold-to', words: ['控制在', '控制到', '控制至'] },
  { kind: 'keep-at', words: ['保持在', '稳定在', '维持在', '稳定保持在'] },
  {
    kind: 'reach',
    words: [
      ...['达到', '达', '实现', '为', '是', '占', '占到', '保持', '具备', '比例', '均为', '在', '占比'],
      ...['迈上', '跨上', '登上', '站上', '跃上', '迈过', '跨过'],
    ],
  },
];

/** Whether a bound leaves one side of its number open. */
export function isOneSided(bound: BoundKind | null): boolean {
  return bound !== null && oneSided.has(bound);
}

/** Words before a number that limit it on one side, for the inside of a group; 超 alone stands in other words too. */
export const LIMIT_BEFORE = bounds
  .filter(({ kind }) => isOneSided(kind))
  .flatMap(({ words }) => words)
  .filter((word) => word.length > 1)
  .join('|');

function arrivals(verb: string): string[] {
  return ['到', '至', '为'].map((to) => verb + to);
}

const patterns = bounds.map(({ kind, words, fillers = [] }) => {
  const between = fillers.length === 0 ? '' : `(?:${fillers.join('|')})*`;
  return { kind, pattern: new RegExp(`(?:${words.join('|')})${between}$`, 'u') };
});

/** The bound word that closes a run of words, and where it begins; null where none does. */
export function boundAtEnd(words: string): { kind: BoundKind; start: number } | null {
  for (const { kind, pattern } of patterns) {
    const found = pattern.exec(words);
    if (found) return { kind, start: found.index };
  }
  return null;
}

/** How a word behind a number bounds it: `20家以上`, `5%以内`, `30%左右`. */
export type Limit = 'floor' | 'ceiling' | 'about';

/** Words behind a number and its unit. */
export const limitsBehind: readonly (readonly [RegExp, Limit])[] = [
  [/^(?:（不?含）)?(?:及|或者?)?以上|^多(?=$|\P{Script=Han}|[的来])/u, 'floor'],
  [/^(?:（不?含）)?(?:及|或者?)?(?:以内|以下|之内)/u, 'ceiling'],
  [/^左右|^上下/u, 'about'],
];

/** `约5000万吨`; 节约5000万吨 is no estimate. */
export const aboutBefore = /(?<![节集制条契公特违预])约$/u;

/** `近500人`, `接近80%`; no 附近 or 最近. */
export const nearlyBefore = /(?<![附临邻靠最亲逼贴])近$/u;
