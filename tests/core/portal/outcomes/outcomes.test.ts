import { describe, expect, it } from 'vitest';
import { figuresInRows, goalOf, measureKey, type Figure } from '../../../../src/core/portal/outcomes/figures.ts';
import { joinOutcomes, type OutcomeInput } from '../../../../src/core/portal/outcomes/outcomes.ts';
import { statusesOf, withStatuses } from '../../../../src/core/portal/outcomes/with-statuses.ts';
import type { Citation } from '../../../../src/model/citation.ts';
import { documentOf, targetOf } from '../../../support/records.ts';

const plan = documentOf({ id: 'plan', title: '计划', status: 'issued', jurisdiction: '甲市', issuedOn: '2016-05-01' });
const later = documentOf({
  id: 'later',
  title: '报告',
  status: 'issued',
  jurisdiction: '甲市',
  issuedOn: '2021-05-01',
});
const goal = targetOf({ metric: '河道绿化率', comparator: 'gte', value: 80, unit: '%', deadline: '2020-12' });
const figure: Figure = {
  document: 'later',
  provision: 'p_1',
  quote: '河道绿化率为82%',
  raw: { start: 0, end: 9 },
  year: 2020,
  value: 82,
  unit: '%',
  text: null,
  comparator: null,
  baselineYear: null,
  measure: '河道绿化率',
  target: null,
  isPart: false,
};
const join = (input: Partial<OutcomeInput>) =>
  joinOutcomes({
    documents: [plan, later],
    goals: [goalOf(goal)],
    figures: [],
    indicators: [],
    citations: [],
    ...input,
  });
const statuses = (input: Partial<OutcomeInput>) =>
  join(input).map(({ status, rule, reason }) => [status, rule, reason]);

describe('joinOutcomes', () => {
  it('tells of a goal whether a later text of the same place reports it as reached, with its receipt', () => {
    expect(join({ figures: [figure] })).toEqual([
      {
        target: 'plan-p_1-1',
        document: 'plan',
        status: 'met',
        rule: 'outcome/same-words',
        reason: null,
        reports: [
          {
            ...{ document: 'later', provision: 'p_1', quote: '河道绿化率为82%', raw: { start: 0, end: 9 } },
            ...{ year: 2020, value: 82, unit: '%', text: null },
          },
        ],
      },
    ]);
    expect(statuses({ figures: [{ ...figure, value: 79 }] })).toEqual([['missed', 'outcome/same-words', null]]);
  });

  it.each([
    ['another year', { year: 2019 }],
    ['another measure', { measure: '河道绿化覆盖率' }],
    ['a part of the place', { isPart: true }],
    ['the text that sets the goal', { document: 'plan' }],
  ])('says nothing by a figure of %s', (_, other) => {
    expect(statuses({ figures: [{ ...figure, ...other }] })).toEqual([]);
  });

  it('says nothing by a figure of another place, or of a text that came before', () => {
    expect(statuses({ figures: [figure], documents: [plan, { ...later, jurisdiction: '乙市' }] })).toEqual([]);
    expect(statuses({ figures: [figure], documents: [plan, { ...later, issuedOn: '2015-01-01' }] })).toEqual([]);
  });

  it('gives a report without a verdict where the goal does not say which side is the better one', () => {
    const reach = goalOf({ ...goal, comparator: 'eq' });
    expect(statuses({ goals: [reach], figures: [figure] })).toEqual([
      ['reported', 'outcome/same-words', 'no-direction'],
    ]);
    expect(statuses({ goals: [reach], figures: [{ ...figure, value: 80 }] })).toEqual([
      ['met', 'outcome/same-words', null],
    ]);
  });

  it('judges a goal by its own row of a table first, also a cut', () => {
    const cut = targetOf({ metric: '甲排放量', comparator: 'decrease', value: 10, unit: '%', deadline: '2020' });
    const own = { ...figure, document: 'plan', target: cut.id, value: 12, measure: '甲排放量' };
    expect(statuses({ goals: [goalOf(cut)], figures: [own] })).toEqual([['met', 'outcome/same-row', null]]);
  });

  it('tells that a target was withdrawn where a text repeals its own before it falls due', () => {
    const repeal: Citation = {
      ...{ from: { document: 'later', eid: 'art_9' }, quote: '《计划》', raw: { start: 3, end: 7 } },
      ...{ number: null, title: '计划', relation: 'repeals', to: 'plan' },
    };
    expect(statuses({ citations: [repeal] })).toEqual([]);
    const ahead = goalOf({ ...goal, deadline: '2025' });
    expect(statuses({ goals: [ahead], citations: [repeal] })).toEqual([['withdrawn', 'outcome/repealed', null]]);
    expect(statuses({ goals: [ahead], citations: [{ ...repeal, relation: 'cites' }] })).toEqual([]);
  });

  it('judges no range, nothing that comes round, and nothing without a year', () => {
    for (const fields of [{ valueMax: 90 }, { recurrence: 'yearly' as const }, { deadline: null }])
      expect(statuses({ goals: [goalOf({ ...goal, ...fields })], figures: [figure] })).toEqual([]);
  });
});

describe('measureKey', () => {
  it('is the same with and without the unit in brackets, and keeps any other bracket', () => {
    expect(measureKey('河道绿化率（%）')).toBe(measureKey('河道绿化率'));
    expect(measureKey('断面（省控）比例')).not.toBe(measureKey('断面比例'));
    expect(measureKey('达标比例（省控）')).not.toBe(measureKey('达标比例'));
  });
});

describe('figuresInRows', () => {
  it('finds nothing for what stands outside of tables', () => {
    expect(figuresInRows([goal], () => undefined)).toEqual([]);
  });
});

describe('withStatuses', () => {
  it('gives targets their status and leaves those without a report as they are', () => {
    const other = targetOf({ id: 'plan-p_2-1' });
    expect(withStatuses([goal, other], statusesOf(join({ figures: [figure] }))).map(({ status }) => status)).toEqual([
      'met',
      'unreported',
    ]);
  });
});
