import { expect, test } from 'vitest';
import { NO_CALENDAR } from '../../../../src/core/find/clause/calendar.ts';
import { explainDocument, explainText } from '../../../../src/core/find/targets/explain.ts';
import { explanationSchema } from '../../../../src/model/explanation.ts';
import { readText } from '../../support/portal.ts';

const explain = (text: string) => explainText('plan', text, NO_CALENDAR).clauses;

test('what was asked, of what, and the rule that decided', () => {
  const [, clause] = explain('到2017年，13个断面达标率保持在92.3%以上。');
  expect(clause?.trials.map(({ of, start, rule, refused }) => [of, start, rule, refused])).toEqual([
    ['sentence', 0, null, null],
    ['clause', 0, null, null],
    ['number', 0, 'limit/number-of-the-measured', 'threshold'],
    ['number', 11, 'bound/keep-at', null],
    ['name', 11, 'name/measure', null],
  ]);
  expect(clause?.records).toMatchObject([
    { metric: '13个断面达标率', comparator: 'gte', value: 92.3, deadline: '2017' },
  ]);
  expect(clause?.reason).toBeNull();
});

test.each([
  ['截至2020年底，森林覆盖率达到66.9%。', 'done'],
  ['到2020年监管能力进一步提升。', 'wish'],
  ['本通知自2025年5月1日起实施。', 'date-of-text'],
  ['到2020年，对年收入首次突破1亿元的企业，给予奖励。', 'case'],
  ['到2015年排放总量（万吨）2551.72347.6-8%', 'unsure'],
  ['、，建成到2025年', 'nameless'],
])('why there is no record: %s', (text, reason) => {
  const reasons = explain(text).map((clause) => clause.reason);
  expect(reasons).toContain(reason);
});

test('a clause with neither number nor date needs no reason', () => {
  expect(explain('加强饮用水水源保护。')[0]?.reason).toBeNull();
});

test('a run-together number leaves out its own clause, and what leans on it, and no other', () => {
  const clauses = explain('2017年底前完成改造20家。排放总量为2551.72347.6万吨。2018年底前完成改造30家。');
  expect(clauses.map(({ records, reason }) => [records.length, reason])).toEqual([
    [1, null],
    [0, 'unsure'],
    [1, null],
  ]);
});

test('every provision of a document is explained, the rows of its tables too', () => {
  const { portal } = readText(
    '某市规划\n一、背景\n2020年底，覆盖率达到60%。\n二、目标\n到2025年，覆盖率达到67%。\n表1 指标\n指标\t2020年\t2025年目标\n覆盖率（%）\t60\t67\n',
  );
  const told = explainDocument(portal);
  expect(told.map((one) => explanationSchema.safeParse(one).error)).toEqual(told.map(() => undefined));
  expect(
    told.map(({ provision, refused, clauses }) => [
      provision,
      refused,
      clauses.flatMap((one) => one.records.map(({ rule }) => rule)),
    ]),
  ).toEqual([
    ['title', 'frame', []],
    ['sec_1', 'background', []],
    ['sec_1__p_1', 'background', []],
    ['sec_2', null, []],
    ['sec_2__p_1', null, ['bound/reach']],
    ['table_1', 'frame', []],
    ['table_1__head', 'frame', []],
    ['table_1__row_1', null, ['table/indicator']],
  ]);
});
