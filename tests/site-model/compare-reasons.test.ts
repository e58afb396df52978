import { expect, test } from 'vitest';
import { reasonCodes, reasonSchema, type Demand, type Reason } from '../../src/model/reason.ts';
import type { Comparator } from '../../src/model/target.ts';
import { reasonsInWords } from '../../src/site/compare/reasons.ts';

const pair = { a: { document: 'one', label: '省' }, b: { document: 'two', label: '市', part: null } };
const number = (value: number, comparator: Comparator = 'gte'): Extract<Demand, { kind: 'number' }> => ({
  kind: 'number',
  value,
  valueMax: null,
  unit: '%',
  comparator,
});
const demand = (a: Demand, b: Demand, order: 'stricter' | 'equal' | 'weaker' = 'equal'): Reason => ({
  code: 'demand',
  values: { order, a, b },
});
const deadline: Reason = { code: 'deadline', values: { order: 'stricter', a: '2020', b: '2018-06' } };
const none = { values: {} };

/** The words of reasons; of a goal that only the first text sets where `alone` is given. */
function say(reasons: Reason[], alone = false): string {
  const answer = alone ? { provision: 'p_1', quote: '原句', target: null } : null;
  const both = { pair: 'one/two', a: 'one-p_1-1', b: alone ? null : 'two-p_1-1', verdict: 'equal' } as const;
  return reasonsInWords({ ...both, reasons, answer }, pair);
}

const met: readonly (readonly [string, readonly Reason[], string])[] = [
  ['one demand', [demand(number(90), number(90))], '要求相同（90%）。'],
  ['two that ask for the same', [demand({ kind: 'words', text: '全面消除' }, { kind: 'done' })], '要求相同。'],
  ['a stricter demand', [demand(number(90), number(95, 'gt'), 'stricter')], '要求更严（省90%，市超过95%）。'],
  [
    'a weaker demand',
    [demand({ kind: 'whole' }, { ...number(80, 'lt'), valueMax: 90 }, 'weaker')],
    '要求更宽（省全覆盖，市低于80—90%）。',
  ],
  [
    'duties',
    [demand({ kind: 'duty', recurrence: 'monthly' }, { kind: 'duty', recurrence: null }, 'weaker')],
    '要求更宽（省每月，市定期）。',
  ],
  [
    'words',
    [{ code: 'wording-order', values: { order: 'weaker', a: '达标', b: '基本达标' } }],
    '要求更宽（省“达标”，市“基本达标”）。',
  ],
  [
    'several reasons',
    [demand(number(90), number(90)), deadline],
    '要求相同（90%）；期限更早（省2020年，市2018年6月）。',
  ],
  ['an onset', [{ code: 'onset', values: { order: 'equal', a: '2019', b: '2019-12' } }], '起始相同（2019年）。'],
  [
    'a date of the second',
    [{ code: 'one-dated', values: { dated: 'b', date: '2020' } }],
    '市写明期限（2020年），省没有写。',
  ],
  [
    'a date of the first',
    [{ code: 'one-dated', values: { dated: 'a', date: '2020' } }],
    '市没有写期限，省写明2020年。',
  ],
  ['no date', [{ code: 'undated', ...none }], '都没有写期限。'],
  ['a period', [{ code: 'period', values: { order: 'stricter' } }], '周期更密。'],
  [
    'what does not agree',
    [deadline, { code: 'strength', values: { a: 'must', b: 'strive' } }, { code: 'mixed', ...none }],
    '期限更早（省2020年，市2018年6月）；市为“力争”，省要求做到：一项更严，一项更宽，不分高下。',
  ],
  [
    'areas and measures',
    [
      { code: 'unlike-areas', values: { a: number(90, 'approx'), b: number(9, 'count') } },
      { code: 'unlike-measures', values: { a: '甲', b: '乙' } },
    ],
    '绝对数量（省约90%，市9%），两处所管的范围大小不同；两处的事项或口径不同（甲／乙）。',
  ],
  ['kinds', [{ code: 'unlike-kinds', ...none }], '一处定的是数值本身，一处定的是变化或事项。'],
  ['number and words', [{ code: 'number-and-words', ...none }], '一处是数值，一处是文字。'],
  ['units', [{ code: 'unlike-units', values: { a: '%', b: null } }], '单位不同（%／无单位）。'],
  ['a range', [{ code: 'one-range', ...none }], '一处是区间。'],
  ['base years', [{ code: 'unlike-baselines', values: { a: '2015', b: null } }], '基准年不同（2015年／未写）。'],
  ['bounds', [{ code: 'floor-and-ceiling', ...none }], '一处是下限，一处是上限。'],
  ['no direction', [{ code: 'no-direction', ...none }], '没有写明高为严还是低为严。'],
  ['左右', [{ code: 'stricter-is-vague', ...none }], '数值更严的一处只写“左右”。'],
  ['one deadline', [{ code: 'one-deadline', ...none }], '只有一处写了期限。'],
  ['one time', [{ code: 'one-time', ...none }], '只有一处写了时间。'],
  ['one period', [{ code: 'one-period', ...none }], '只有一处写了周期。'],
  [
    'what stands beside',
    [
      demand(number(90), number(90)),
      { code: 'two-wordings', values: { a: '甲', b: '乙' } },
      { code: 'editor', values: { note: '所指相同。' } },
    ],
    '要求相同（90%）。两处写法：甲／乙。编者：所指相同。',
  ],
];

const alone: readonly (readonly [string, readonly Reason[], string])[] = [
  [
    'a goal set twice',
    [{ code: 'set-twice', ...none }, demand(number(90), number(90))],
    '省不止一处写到这个目标，市只写一次。要求相同（90%）。',
  ],
  [
    'a dropped deadline',
    [{ code: 'deadline-dropped', values: { deadline: '2015-12', past: true } }],
    '市写了同样的事，没有写期限；省写明2015年，到市的文件印发时已经过去。',
  ],
  [
    'other goals',
    [
      {
        code: 'other-goals',
        values: {
          goals: [
            { date: '2022', demand: number(95) },
            { date: null, demand: number(9, 'count') },
          ],
        },
      },
    ],
    '市对这项指标定的是：2022年95%以上；9%。没有与此相应的一条。',
  ],
  [
    'another scope',
    [{ code: 'other-scope', values: { metric: '处置率', goal: { date: '2020', demand: number(95) } } }],
    '市对“处置率”定的是2020年95%以上，两处所指的范围不同。',
  ],
  [
    'a part',
    [{ code: 'part-of-total', values: { metric: '关停', total: { date: '2020', demand: number(30, 'count') } } }],
    '市只写总数（关停：2020年30%）；省的这一条按地方分解，这是其中一项。',
  ],
  ['a total', [{ code: 'total-dealt-out', ...none }], '市把这个总数按地方、行业分解，没有写总数。'],
  ['near words', [{ code: 'nearest-words', ...none }], '市没有列出同样的一条，文字最相近的是“原句”。'],
  ['no words in the answer', [{ code: 'not-listed', ...none }], '市的相应条文没有列出同样的一条。'],
  ['no words at all', [{ code: 'not-found', ...none }], '没有在市里找到相应的文字。'],
];

test.each(met)('%s: reasons make sentences', (_, reasons, words) => {
  for (const reason of reasons) expect(reasonSchema.safeParse(reason).error).toBeUndefined();
  expect(say([...reasons])).toBe(words);
});

test.each(alone)('%s: a lone goal is told of from its own text', (_, reasons, words) => {
  for (const reason of reasons) expect(reasonSchema.safeParse(reason).error).toBeUndefined();
  expect(say([...reasons], true)).toBe(words);
});

test('every code has an example', () => {
  const told = [...met, ...alone].flatMap(([, reasons]) => reasons.map(({ code }) => code));
  expect(new Set(told)).toEqual(new Set(reasonCodes));
});
