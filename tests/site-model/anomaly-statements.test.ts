import { expect, test } from 'vitest';
import { findingCodes, findingSchema, type Finding } from '../../src/model/finding.ts';
import { statementOf, subjectOf } from '../../src/site/anomalies/statement.ts';

const amount = (value: number, unit = '%') => ({ value, unit });
const figure = (number: string, year: number | null = null) => ({ year, number, unit: '%' });
const forest = { unit: '%', measures: 'level', direction: 'more', baselineYear: null } as const;

const told: readonly (readonly [Finding, string])[] = [
  [
    { code: 'two-results', values: { year: 2020, amounts: [amount(29.8), amount(30), amount(31)] } },
    '2020年的数值，一处写29.8%，另一处写30%、31%，前后不同。',
  ],
  [
    {
      code: 'two-goals',
      values: {
        year: 2020,
        in: 'documents',
        goals: [
          { ...amount(88.9), documentYear: 2016, recalled: false },
          { ...amount(87.2), documentYear: 2021, recalled: true },
          { ...amount(90), documentYear: null, recalled: false },
        ],
      },
    },
    '不同文件为2020年定的目标不同：88.9%（2016年文件）、87.2%（2021年文件回顾）、90%。',
  ],
  [
    { code: 'two-units', values: { amounts: [amount(5, '万吨'), amount(5, '吨')], times: 10_000 } },
    '同一个数，一处写5万吨，另一处写5吨，单位大小相差10000倍。',
  ],
  [{ code: 'two-strengths', values: { wish: '争取' } }, '同一份文件里的同一个目标，一处写作要做到，一处写作“争取”。'],
  [
    { code: 'ban-and-deadline', values: { ban: '禁行货车', year: 2025, retirement: '淘汰货车' } },
    '一处写“禁行货车”，没有写期限；另一处写到2025年“淘汰货车”。两处所指的范围不全相同，先后怎样衔接，原文没有说明。',
  ],
  [
    {
      code: 'goal-and-state',
      values: {
        ...forest,
        goal: { year: 2020, value: 90.3, comparator: 'gte' },
        state: { year: 2018, value: 95, comparator: null },
        outcome: 'worse',
      },
    },
    '2020年的目标是不低于90.3%，2018年已是95%，目标比已有的数值低。',
  ],
  [
    {
      code: 'goal-and-state',
      values: {
        ...forest,
        measures: 'decrease',
        baselineYear: '2015',
        goal: { year: 2025, value: 48, comparator: 'decrease' },
        state: { year: 2019, value: 72.2, comparator: null },
        outcome: 'worse',
      },
    },
    '2025年的目标是较2015年下降48%，2019年已是较2015年下降72.2%，目标的降幅比已有的小。',
  ],
  [
    {
      code: 'stated-change',
      values: {
        from: figure('78.6', 2019),
        to: figure('91.3', 2020),
        difference: '12.7',
        measure: 'points',
        stated: '同比提高10.7个百分点',
      },
    },
    '由2019年78.6%到2020年91.3%，相差12.7个百分点，与所写的“同比提高10.7个百分点”对不上，四舍五入也不能解释。',
  ],
  [
    {
      code: 'stated-change/column',
      values: { from: '2551.7', to: '2347.6', difference: '8.0', measure: 'percent', column: '增减', stated: '-10%' },
    },
    '表中由2551.7到2347.6，相差8.0%，与“增减”一栏所写的“-10%”对不上，四舍五入也不能解释。',
  ],
  [
    { code: 'share-of-days', values: { days: 243, share: '66.6', stated: '66.3' } },
    '243天占全年365天的66.6%，与所写的66.3%对不上。',
  ],
  [{ code: 'listed-count', values: { stated: 6, counts: [4, 5] } }, '所称的数目是6，列出的是4或5项。'],
  [{ code: 'listed-count/provisions', values: { stated: 5, found: 4 } }, '所称的数目是5，后面编号的有4项。'],
  [{ code: 'listed-count/tasks', values: { stated: 62, found: 61 } }, '所称的数目是62，附件任务表列有61项。'],
  [
    { code: 'sum-of-parts', values: { stated: 300, sum: 310, unit: '公里' } },
    '总数写300公里，所列各部分相加是310公里。',
  ],
  [
    { code: 'sum-of-parts/larger-part', values: { stated: 12, part: 15, unit: '家' } },
    '总数写12家，其中一部分写15家，比总数还大。',
  ],
  [
    { code: 'sum-of-parts/column', values: { stated: 310, sum: 300, column: '管网' } },
    '“管网”一栏合计写310，各行相加是300。',
  ],
  [
    {
      code: 'indicator-count',
      values: {
        counts: [
          { of: 'parts', stated: 3, found: 4 },
          { of: 'table', stated: 3, found: 5, table: '表1' },
          { of: 'nature', nature: '预期性', stated: 2, found: 1, table: null },
        ],
      },
    },
    '所写的指标项数对不上：总数写3项，两类相加是4项；总数写3项，表1列5项；预期性写2项，表中列1项。',
  ],
  [
    { code: 'body-and-annex', values: { task: 1, body: ['5家', '6家'], annex: ['7家'] } },
    '同一件事，正文写“5家”“6家”，附件写“7家”。',
  ],
  [
    { code: 'body-and-annex/list', values: { task: 1, body: '甲、乙', annex: '甲、丙' } },
    '同一件事，正文列“甲、乙”，附件列“甲、丙”，所列的不一样。',
  ],
  [
    { code: 'body-and-annex/lone-task', values: { task: 1 } },
    '附件的任务分解表列有这一项，在正文里没有找到相应的文字。',
  ],
  [
    {
      code: 'numbering',
      values: {
        jumps: [
          { before: '一、', after: '三、' },
          { before: '2', after: '4' },
        ],
      },
    },
    '编号有2处不相接：“一、”之后是“三、”，“2”之后是“4”。',
  ],
  [
    { code: 'past-deadline', values: { date: '2016-03-30', count: 1 } },
    '文件日期是2016年3月30日，有1处要求的期限在此之前。',
  ],
  [
    { code: 'unnamed-district', values: { task: 48, districts: ['甲区', '乙区'] } },
    '建设内容写到甲区、乙区，责任单位逐一列出各区，其中没有甲区、乙区。',
  ],
  [
    { code: 'two-titles', values: { known: 'number', titles: ['甲计划', '乙计划'] } },
    '同一文号，两处写的名称不同：《甲计划》《乙计划》。',
  ],
  [
    { code: 'two-names', values: { names: ['省人社厅', '省人社保厅'] } },
    '同一文件对同一单位用了2种名称：“省人社厅”、“省人社保厅”。',
  ],
];

test.each(told.map(([finding, words]) => [finding.code, finding, words] as const))('%s is said in words', (...row) => {
  const [, finding, words] = row;
  expect(findingSchema.safeParse(finding).error).toBeUndefined();
  expect(statementOf(finding)).toBe(words);
});

test('every code has an example', () => {
  expect(new Set(told.map(([{ code }]) => code))).toEqual(new Set(findingCodes));
});

test('a task is named with its number, anything else by its name', () => {
  const finding: Finding = { code: 'body-and-annex/lone-task', values: { task: 2 } };
  expect(subjectOf({ subject: '锅炉改造', finding })).toBe('第2项 锅炉改造');
  expect(
    subjectOf({ subject: '某规划', finding: { code: 'past-deadline', values: { date: '2016-03-30', count: 1 } } }),
  ).toBe('某规划');
});
