import { expect, test } from 'vitest';
import type { PolicyDocument } from '../../src/model/document.ts';
import { printedDate, printedPeriod } from '../../src/site/page/dates.ts';
import { describeDocument } from '../../src/site/documents/description.ts';
import { factsOf, partFacts } from '../../src/site/documents/facts.ts';
import { groupByLevel } from '../../src/site/documents/levels.ts';
import { documentOf } from '../support/records.ts';

const draft = documentOf({ id: 'x-draft', title: '实施方案', status: 'draft' });

const issued: PolicyDocument = {
  ...draft,
  id: 'x-plan',
  number: '杭政函〔2016〕148号',
  issuers: ['甲局', '乙委'],
  level: 'city',
  status: 'issued',
  issuedOn: '2016-09-09',
  period: { from: 2016, to: 2020 },
  gazette: { id: 'g-1', issue: 14, page: 3 },
};

test('a date is printed without leading zeros, a period with both its years', () => {
  expect(printedDate('2016-09-09')).toBe('2016年9月9日');
  expect(printedPeriod({ from: 2021, to: 2025 })).toBe('2021—2025年');
  expect(printedPeriod({ from: 2016, to: 2016 })).toBe('2016年');
});

test('what the source does not give is null, never guessed', () => {
  const { given, absent } = partFacts(factsOf(draft, undefined));
  expect(given).toEqual([{ term: '状态', value: '征求意见稿', brief: true }]);
  expect(absent).toEqual([
    ...['发文字号', '发文机关', '主送机关', '成文日期', '印发日期', '施行日期', '规划期'],
    ...['层级', '适用地区', '文种', '公报'],
  ]);
});

test('every fact is either given or named as absent', () => {
  const facts = factsOf(issued, undefined);
  const { given, absent } = partFacts(facts);
  expect([...given.map(({ term }) => term), ...absent].sort()).toEqual(facts.map(({ term }) => term).sort());
  expect(given.find(({ term }) => term === '发文字号')?.value).toBe('杭政函〔2016〕148号');
});

test('facts are printed as a catalogue lists them, and the gazette opens its page', () => {
  const facts = new Map(factsOf(issued, undefined).map((fact) => [fact.term, fact]));
  expect(facts.get('发文机关')?.value).toBe('甲局、乙委');
  expect(facts.get('成文日期')?.value).toBe('2016年9月9日');
  expect(facts.get('规划期')?.value).toBe('2016—2020年');
  expect(facts.get('公报')).toEqual({ term: '公报', value: '第14期第3页', path: '/gazettes/g-1/', listed: true });
});

test('a description says that a draft is one', () => {
  expect(describeDocument(draft)).toContain('征求意见稿，非正式文件');
  expect(describeDocument(issued)).toBe(
    '《实施方案》全文（杭政函〔2016〕148号，甲局、乙委，2016年9月9日），逐条可引用、可检索。',
  );
});

test('documents are grouped from the widest level to the narrowest, by date, those without one at the end', () => {
  const province: PolicyDocument = { ...issued, id: 'x-province', level: 'province' };
  const later: PolicyDocument = { ...issued, id: 'x-later', issuedOn: null, publishedOn: '2021-11-05' };
  const undated: PolicyDocument = { ...draft, id: 'x-undated', level: 'city' };
  const groups = groupByLevel([draft, undated, later, issued, province]);
  expect(groups.map(({ label, documents }) => [label, documents.map(({ id }) => id)])).toEqual([
    ['省级', ['x-province']],
    ['市级', ['x-plan', 'x-later', 'x-undated']],
    ['层级未载', ['x-draft']],
  ]);
});
