import { describe, expect, it } from 'vitest';
import { findAnnexDifferences } from '../../../../../src/core/portal/audit/rules/body-and-annex.ts';
import type { Target } from '../../../../../src/model/target.ts';
import { marksOf, sheetOf, targetOf } from '../sheet-fixture.ts';

describe('findAnnexDifferences', () => {
  const task = (content: string) => ({
    document: 'a',
    eid: 'att_1__row_1',
    number: 1,
    name: '治水',
    content,
    responsible: '市局',
  });
  const found = (body: string, content: string, targets: Target[] = []) => {
    const words = { 'a p_1': body, 'a att_1__row_1': `1\t治水\t${content}\t市局` };
    const sheet = sheetOf(words, { tasks: [task(content)], targets });
    return findAnnexDifferences(sheet).map((draft) => marksOf(sheet, draft));
  };

  it('finds a clause with another number', () => {
    expect(found('到2020年，完成生活小区污水零直排建设80个。', '到2020年，完成生活小区污水零直排建设60个。')).toEqual([
      ['a p_1: 完成生活小区污水零直排建设80个', 'a att_1__row_1: 完成生活小区污水零直排建设60个'],
    ]);
  });

  it('finds a clause with another deadline', () => {
    expect(found('2021年年底前所有工业集聚区达到验收标准。', '2022年底前所有工业集聚区达到验收标准。')).toHaveLength(1);
  });

  const goal = (id: string, provision: string, fields: Partial<Target>) =>
    targetOf({
      id,
      provision,
      quote: fields.quote ?? '',
      indicator: 'works',
      metric: '工程创建',
      deadline: '2022',
      ...fields,
    });
  const body = goal('b', 'p_1', { value: 1000, unit: '处', quote: '完成1000处工程创建' });
  const annex = { origin: 'annex' as const, unit: '处', value: 1000, quote: '累计完成1000处工程创建' };

  it('finds a goal that only the annex sets beside the common one', () => {
    const extra = goal('x', 'att_1__row_1', { origin: 'annex', value: 350, unit: '项', quote: '完成350项工程创建' });
    const text = '完成350项工程创建，累计完成1000处工程创建。';
    expect(found('完成1000处工程创建。', text, [body, extra, goal('y', 'att_1__row_1', annex)])).toEqual([
      ['a p_1: 1000', 'a att_1__row_1: 350', 'a att_1__row_1: 1000'],
    ]);
  });

  it.each<[string, string, string, Target[]]>([
    ['the same clause', '完成生活小区污水零直排建设80个。', '完成生活小区污水零直排建设80个。', []],
    [
      'the end of a year spelt in two ways',
      '2021年年底前所有工业集聚区达到验收标准。',
      '2021年底前所有工业集聚区达到验收标准。',
      [],
    ],
    ['what only the annex says', '加强治水。', '完成生活小区污水零直排建设80个。', []],
    [
      'two steps that both have',
      '打造滨水文化景观节点60处；打造滨水文化景观节点100处。',
      '打造滨水文化景观节点60处，打造滨水文化景观节点100处。',
      [],
    ],
    [
      'a step that only the annex has',
      '打造滨水文化景观节点60处。',
      '打造滨水文化景观节点60处，打造滨水文化景观节点100处。',
      [],
    ],
    [
      'an earlier goal that only the body has',
      '完成1000处工程创建。',
      '累计完成1000处工程创建。',
      [
        body,
        goal('e', 'p_1', { value: 500, unit: '处', deadline: '2020', quote: '完成1000处工程创建' }),
        goal('y', 'att_1__row_1', annex),
      ],
    ],
    [
      'a wish that only the body has',
      '完成1000处工程创建。',
      '累计完成1000处工程创建。',
      [
        body,
        goal('e', 'p_1', { value: 1200, unit: '处', strength: 'strive', quote: '完成1000处工程创建' }),
        goal('y', 'att_1__row_1', annex),
      ],
    ],
    ['a short clause', '完成80个。', '完成60个。', []],
    ['the same goals', '完成1000处工程创建。', '累计完成1000处工程创建。', [body, goal('y', 'att_1__row_1', annex)]],
    [
      'a goal whose year only one side names',
      '完成1000处工程创建。',
      '累计完成1000处工程创建。',
      [{ ...body, deadline: null }, goal('y', 'att_1__row_1', annex)],
    ],
    [
      'goals of two measures',
      '完成1000处工程创建。',
      '累计完成900处河道创建。',
      [body, goal('z', 'att_1__row_1', { ...annex, indicator: 'rivers', value: 900, quote: '累计完成900处河道创建' })],
    ],
  ])('finds nothing in %s', (_, text, content, targets) => {
    expect(found(text, content, targets)).toEqual([]);
  });
});
