import { describe, expect, it } from 'vitest';
import { tellAlone } from '../../../../src/core/portal/compare/alone.ts';
import { openGround } from '../../../../src/core/portal/compare/ground.ts';
import { oneBy } from '../../../../src/model/lists-by.ts';
import type { Target } from '../../../../src/model/target.ts';
import { documentOf } from '../../../support/records.ts';
import { provision, target } from './provision.ts';

const documents = [
  documentOf({ id: 'one', title: '省计划', status: 'issued', jurisdiction: '甲市', issuedOn: '2016-03-30' }),
  documentOf({ id: 'two', title: '市计划', status: 'issued', jurisdiction: '甲市', issuedOn: '2016-09-29' }),
];

interface Other {
  readonly text?: string;
  readonly goals?: readonly Target[];
  readonly answers?: boolean;
  readonly own?: readonly Target[];
}

/** What is told of a lone goal of the first text, of which the second has these words and goals. */
function told(lone: Target, { text = '', goals = [], answers = true, own = [lone] }: Other) {
  const [a, b] = [provision('p_1'), { ...provision('p_9', { text }), document: 'two' }];
  const ground = openGround(
    { documentOf: oneBy(documents, ({ id }) => id), indicators: [] },
    {
      sides: { a: [a], b: [b] },
      pairs: answers ? [{ a, b, similarity: 1 }] : [],
      goals: { a: own, b: goals.map((goal) => ({ ...goal, document: 'two', provision: 'p_9' })) },
    },
  );
  return tellAlone({ target: lone, side: 'a' }, ground);
}

const share = (value: number) => ({ kind: 'number', value, valueMax: null, unit: '%', comparator: 'gte' });
const words = { comparator: 'complete', value: null, unit: null, provision: 'p_1' } as const;
const pricing = target({
  ...words,
  metric: '县级以上城市全面实行居民阶梯水价制度',
  text: '全面实行',
  deadline: '2018',
});

describe('tellAlone(goal, ground)', () => {
  it('finds less where the other text says the same without a deadline', () => {
    const { verdict, reasons, answer } = told(pricing, {
      text: '推进水价改革。全面实行居民阶梯水价制度，鼓励建制镇。',
    });
    expect(verdict).toBe('weaker');
    expect(reasons).toEqual([{ code: 'deadline-dropped', values: { deadline: '2018', past: false } }]);
    expect(answer).toEqual({ provision: 'p_9', quote: '全面实行居民阶梯水价制度', target: null });
  });

  it('says that a deadline had passed when the other text was issued', () => {
    const past = { ...pricing, deadline: '2015-12' };
    expect(told(past, { text: '全面实行居民阶梯水价制度。' }).reasons).toEqual([
      { code: 'deadline-dropped', values: { deadline: '2015-12', past: true } },
    ]);
  });

  it.each([
    ['it has a date there', '到2018年，全面实行居民阶梯水价制度。'],
    ['another thing is done there', '研究完善居民阶梯水价制度的实施办法。'],
  ])('finds no dropped deadline where %s', (_, text) => {
    expect(told(pricing, { text }).verdict).toBe('only-a');
  });

  it('judges a goal that the first text sets twice and the other once', () => {
    const share = target({ provision: 'p_1', quote: '80%以上的县建成示范区', value: 80 });
    const { verdict, reasons, answer } = told(share, { goals: [{ ...share, id: 'two-p_9-1' }] });
    expect([verdict, answer?.target]).toEqual(['equal', 'two-p_9-1']);
    expect(reasons.map(({ code }) => code)).toEqual(['set-twice', 'demand', 'deadline']);
  });

  it('names the goals that the other text sets for the measure', () => {
    const later = target({ id: 'two-p_9-1', value: 95, deadline: '2022' });
    expect(told(target({ provision: 'p_1' }), { goals: [later, later] }).reasons).toEqual([
      { code: 'other-goals', values: { goals: [{ date: '2022', demand: share(95) }] } },
    ]);
  });

  it('names the same measure of more', () => {
    const plants = target({ provision: 'p_1', metric: '城镇污水处理厂污泥无害化处置率', deadline: '2017' });
    const all = target({ id: 'two-p_9-1', metric: '污泥无害化处置率', value: 95 });
    expect(told(plants, { goals: [all] }).reasons).toEqual([
      { code: 'other-scope', values: { metric: '污泥无害化处置率', goal: { date: '2020', demand: share(95) } } },
    ]);
  });

  it('says of parts dealt out to places that they are parts of the total', () => {
    const parts = ['甲区', '乙区', '丙县'].map((scope, at) =>
      target({
        id: `one-p_1-${String(at)}`,
        provision: 'p_1',
        metric: '化工企业关停',
        comparator: 'count',
        unit: '家',
        value: at + 2,
        scope,
      }),
    );
    const total = target({ id: 'two-p_9-1', metric: '企业关停转迁', comparator: 'count', unit: '家', value: 30 });
    const [first = target()] = parts;
    expect(told(first, { own: parts, goals: [total] })).toMatchObject({
      verdict: 'only-a',
      reasons: [
        {
          code: 'part-of-total',
          values: {
            metric: '企业关停转迁',
            total: {
              date: '2020',
              demand: { kind: 'number', value: 30, valueMax: null, unit: '家', comparator: 'count' },
            },
          },
        },
      ],
      answer: { target: 'two-p_9-1' },
    });
    expect(told({ ...total, id: 'one-p_1-9', provision: 'p_1' }, { goals: parts }).reasons).toEqual([
      { code: 'total-dealt-out', values: {} },
    ]);
    const other = target({ ...total, metric: '新增学校' });
    expect(told(first, { own: parts, goals: [other] }).answer).toBeNull();
  });

  it('shows the nearest words, and says that nothing was found where there are none', () => {
    const site = target({ ...words, metric: '我市建成国家生态文明建设示范区', text: '建成' });
    expect(told(site, { text: '我市成功创建国家生态文明示范区。', answers: false })).toMatchObject({
      reasons: [{ code: 'nearest-words', values: {} }],
      answer: { quote: '我市成功创建国家生态文明示范区' },
    });
    expect(told(site, { text: '加强领导。', answers: false })).toEqual({
      verdict: 'only-a',
      reasons: [{ code: 'not-found', values: {} }],
      answer: null,
    });
    expect(told(site, { text: '加强领导。' }).reasons).toEqual([{ code: 'not-listed', values: {} }]);
  });
});
