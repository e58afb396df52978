import { describe, expect, it } from 'vitest';
import { findPastDeadlines } from '../../../../../src/core/portal/audit/rules/past-deadlines.ts';
import type { Target } from '../../../../../src/model/target.ts';
import { marksOf, sheetOf, targetOf } from '../sheet-fixture.ts';

describe('findPastDeadlines', () => {
  const found = (text: string, fields: Partial<Target>, date: string | null = '2016-03-30') => {
    const target = targetOf({ id: 'a-1', provision: 'p_1', quote: '完成整治', deadline: '2015-12', ...fields });
    const sheet = sheetOf({ 'a p_1': text }, { dates: { a: date }, targets: [target] });
    return findPastDeadlines(sheet).flatMap((draft) => marksOf(sheet, draft));
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
    const [draft] = findPastDeadlines(sheet);
    expect(draft && marksOf(sheet, draft)).toEqual(['a notice__date: 2016年3月30日', 'a p_1: 2015年底前']);
    expect(draft?.finding.values).toEqual({ date: '2016-03-30', count: 1 });
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
