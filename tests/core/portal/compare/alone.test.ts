import { describe, expect, it } from 'vitest';
import { tellAlone } from '../../../../src/core/portal/compare/alone.ts';
import { openGround } from '../../../../src/core/portal/compare/ground.ts';
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
    { a: { document: 'one', label: '省' }, b: { document: 'two', label: '市' } },
    documents,
    [],
    {
      sides: { a: [a], b: [b] },
      pairs: answers ? [{ a, b, similarity: 1 }] : [],
      goals: { a: own, b: goals.map((goal) => ({ ...goal, document: 'two', provision: 'p_9' })) },
    },
  );
  return tellAlone({ target: lone, side: 'a' }, ground);
}

const words = { comparator: 'complete', value: null, unit: null, provision: 'p_1' } as const;
const pricing = target({
  ...words,
  metric: '县级以上城市全面实行居民阶梯水价制度',
  text: '全面实行',
  deadline: '2018',
});

describe('tellAlone(goal, ground)', () => {
  it('finds less where the other text says the same without a deadline', () => {
    const { verdict, reason, answer } = told(pricing, { text: '推进水价改革。全面实行居民阶梯水价制度，鼓励建制镇。' });
    expect(verdict).toBe('weaker');
    expect(reason).toBe('市写了同样的事，没有写期限；省写明2018年。');
    expect(answer).toEqual({ provision: 'p_9', quote: '全面实行居民阶梯水价制度', target: null });
  });

  it('says that a deadline had passed when the other text was issued', () => {
    const past = { ...pricing, deadline: '2015-12' };
    expect(told(past, { text: '全面实行居民阶梯水价制度。' }).reason).toContain('到市的文件印发时已经过去');
  });

  it.each([
    ['it has a date there', '到2018年，全面实行居民阶梯水价制度。'],
    ['another thing is done there', '研究完善居民阶梯水价制度的实施办法。'],
  ])('finds no dropped deadline where %s', (_, text) => {
    expect(told(pricing, { text }).verdict).toBe('only-a');
  });

  it('judges a goal that the first text sets twice and the other once', () => {
    const share = target({ provision: 'p_1', quote: '80%以上的县建成示范区', value: 80 });
    const { verdict, answer } = told(share, { goals: [{ ...share, id: 'two-p_9-1' }] });
    expect([verdict, answer?.target]).toEqual(['equal', 'two-p_9-1']);
  });

  it('names the goals that the other text sets for the measure', () => {
    const later = target({ id: 'two-p_9-1', value: 95, deadline: '2022' });
    expect(told(target({ provision: 'p_1' }), { goals: [later] }).reason).toBe(
      '市对这项指标定的是：2022年95%以上。没有与此相应的一条。',
    );
  });

  it('names the same measure of more', () => {
    const plants = target({ provision: 'p_1', metric: '城镇污水处理厂污泥无害化处置率', deadline: '2017' });
    const all = target({ id: 'two-p_9-1', metric: '污泥无害化处置率', value: 95 });
    expect(told(plants, { goals: [all] }).reason).toBe(
      '市对“污泥无害化处置率”定的是2020年95%以上，两处所指的范围不同。',
    );
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
      reason: '市只写总数（企业关停转迁：2020年30家）；省的这一条按地方分解，这是其中一项。',
      answer: { target: 'two-p_9-1' },
    });
    expect(told({ ...total, id: 'one-p_1-9', provision: 'p_1' }, { goals: parts }).reason).toBe(
      '市把这个总数按地方、行业分解，没有写总数。',
    );
    const other = target({ ...total, metric: '新增学校' });
    expect(told(first, { own: parts, goals: [other] }).answer).toBeNull();
  });

  it('shows the nearest words, and says that nothing was found where there are none', () => {
    const site = target({ ...words, metric: '我市建成国家生态文明建设示范区', text: '建成' });
    expect(told(site, { text: '我市成功创建国家生态文明示范区。', answers: false }).reason).toBe(
      '市没有列出同样的一条，文字最相近的是“我市成功创建国家生态文明示范区”。',
    );
    expect(told(site, { text: '加强领导。', answers: false })).toEqual({
      verdict: 'only-a',
      reason: '没有在市里找到相应的文字。',
      answer: null,
    });
    expect(told(site, { text: '加强领导。' }).reason).toBe('市的相应条文没有列出同样的一条。');
  });
});
