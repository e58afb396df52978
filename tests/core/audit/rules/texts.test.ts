import { describe, expect, it } from 'vitest';
import { findAnnexDifferences } from '../../../../src/core/audit/rules/body-and-annex.ts';
import { findPastDeadlines } from '../../../../src/core/audit/rules/past-deadlines.ts';
import { findUnnamedDistricts } from '../../../../src/core/audit/rules/unnamed-districts.ts';
import type { Mention } from '../../../../src/model/mention.ts';
import type { Region } from '../../../../src/model/region.ts';
import type { Target } from '../../../../src/model/target.ts';
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
    return findAnnexDifferences(sheet).map((finding) => marksOf(sheet, finding));
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

describe('findPastDeadlines', () => {
  const found = (text: string, fields: Partial<Target>, date: string | null = '2016-03-30') => {
    const target = targetOf({ id: 'a-1', provision: 'p_1', quote: '完成整治', deadline: '2015-12', ...fields });
    const sheet = sheetOf({ 'a p_1': text }, { dates: { a: date }, targets: [target] });
    return findPastDeadlines(sheet).flatMap((finding) => marksOf(sheet, finding));
  };

  it('marks a deadline of before the date', () => {
    expect(found('2015年底前，完成整治。', {})).toEqual(['a p_1: 2015年底前']);
    expect(found('到2015年完成整治。', { deadline: '2015' })).toEqual(['a p_1: 2015年']);
    expect(found('2016年2月底前，完成整治。', { deadline: '2016-02' })).toEqual(['a p_1: 2016年2月底前']);
  });

  it('shows the date of the text beside them', () => {
    const target = targetOf({ id: 'a-1', provision: 'p_1', quote: '完成整治', deadline: '2015-12' });
    const words = { 'a p_1': '2015年底前，完成整治。', 'a notice__date': '2016年3月30日' };
    const sheet = sheetOf(words, { dates: { a: '2016-03-30' }, targets: [target] });
    const [finding] = findPastDeadlines(sheet);
    expect(finding && marksOf(sheet, finding)).toEqual(['a notice__date: 2016年3月30日', 'a p_1: 2015年底前']);
    expect(finding?.statement).toBe('文件日期是2016年3月30日，有1处要求的期限在此之前。');
  });

  it('takes the deadline, and not what was done in that year elsewhere', () => {
    expect(found('在2015年完成整治的基础上加强管理。2015年底前完成整治。', {})).toEqual(['a p_1: 2015年底前']);
  });

  it.each<[string, string, Partial<Target>, string | null]>([
    ['a deadline to come', '2017年底前，完成整治。', { deadline: '2017-12' }, '2016-03-30'],
    ['a deadline in the month of the text', '2016年3月底前，完成整治。', { deadline: '2016-03' }, '2016-03-30'],
    ['a deadline in its year', '到2016年完成整治。', { deadline: '2016' }, '2016-03-30'],
    ['a text without a date', '2015年底前，完成整治。', {}, null],
    ['a table of outcomes', '到2015年完成整治。', { origin: 'outcome-table', deadline: '2015' }, '2016-03-30'],
    ['what had been done', '在2015年完成整治的基础上加强管理。', {}, '2016-03-30'],
    ['no deadline', '完成整治。', { deadline: null }, '2016-03-30'],
  ])('finds nothing in %s', (_, text, fields, date) => {
    expect(found(text, fields, date)).toEqual([]);
  });
});

describe('findUnnamedDistricts', () => {
  const region = (id: string, name: string, kind: Region['kind'] = 'district'): Region => {
    const rest = { parent: null, listedAs: [], from: null, until: null, reason: null, successors: [] };
    return { id, name, kind, aliases: [name], ...rest };
  };
  const regions = [
    region('gongshu', '拱墅区'),
    region('xihu', '西湖区'),
    region('tonglu', '桐庐县', 'county'),
    region('west-lake', '西湖', 'lake'),
  ];
  const found = (content: string, responsible: string) => {
    const words = `1\t治河\t${content}\t${responsible}`;
    const mentions = regions.flatMap(({ id, name }): Mention[] => {
      const start = words.indexOf(name);
      const rest = { document: 'a', eid: 'att_1__row_1', kind: 'region' as const, ref: id };
      return start < 0 ? [] : [{ ...rest, start, end: start + name.length }];
    });
    const task = { document: 'a', eid: 'att_1__row_1', number: 1, name: '治河', content, responsible };
    const sheet = sheetOf({ 'a att_1__row_1': words }, { tasks: [task], regions, mentions });
    return findUnnamedDistricts(sheet).flatMap((finding) => marksOf(sheet, finding));
  };

  it('marks the district and the bodies', () => {
    expect(found('拱墅区完成6条，西湖区完成14条。', '市建委，西湖区政府')).toEqual([
      'a att_1__row_1: 拱墅区',
      'a att_1__row_1: 市建委，西湖区政府',
    ]);
  });

  it.each([
    ['拱墅区完成6条，西湖区完成14条。', '市建委，拱墅区、西湖区政府'],
    ['拱墅区完成6条，西湖区完成14条。', '市建委，西湖区政府，其他各区、县（市）政府'],
    ['拱墅区完成6条，西湖区完成14条。', '市建委，西湖区政府，相关区、县（市）政府'],
    ['拱墅区完成6条，西湖区完成14条。', '市建委'],
    ['加强西湖综合保护，桐庐县完成1条。', '桐庐县政府'],
    ['完成全市河道治理。', '市建委，西湖区政府'],
  ])('finds nothing in %s with %s', (content, responsible) => {
    expect(found(content, responsible)).toEqual([]);
  });
});
