import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/model/target.ts';
import { recurringDuties, type TimelineEntry } from '../../../src/site/targets/timeline.ts';
import { targetOf } from '../../support/records.ts';

const targets = JSON.parse(readFileSync('content/data/targets.json', 'utf8')) as Target[];
const quotes = (entries: readonly TimelineEntry[]) =>
  entries.flatMap(({ groups }) => groups.flatMap((group) => group.targets.map(({ quote }) => quote)));

describe('recurringDuties', () => {
  const { reports, others } = recurringDuties(targets);

  it('lists what must be made known every year', () => {
    const yearly = reports.filter(({ label }) => label === '每年');
    expect(quotes(yearly)).toEqual(
      expect.arrayContaining(['每年向市政府报告水污染防治工作情况', '每年公布各区、县（市）水环境状况和排名']),
    );
  });

  it('leaves work that is not told to anyone to the others', () => {
    expect(quotes(others)).toContain('每年淘汰落后产能企业100家以上');
    expect(quotes(reports)).not.toContain('每年淘汰落后产能企业100家以上');
  });

  it('holds each duty once, under ids of its own', () => {
    const told = recurringDuties([
      targetOf({ quote: '每年公布排名', recurrence: 'yearly' }),
      targetOf({ quote: '每年淘汰10家', recurrence: 'yearly', comparator: 'count', value: 10 }),
      targetOf({ quote: '定期巡查', comparator: 'recurring' }),
      targetOf({ quote: '每月通报', recurrence: 'monthly', comparator: 'recurring' }),
      targetOf({ quote: '到2020年完成整治', deadline: '2020' }),
    ]);
    expect(told.reports.map(({ id }) => id)).toEqual(['t-report-monthly', 't-report-yearly']);
    expect(quotes(told.reports)).toEqual(['每月通报', '每年公布排名']);
    expect(told.others.map(({ id }) => id)).toEqual(['t-yearly', 't-regular']);
    expect(quotes(told.others)).toEqual(['每年淘汰10家', '定期巡查']);
  });

  it('counts under a heading what stands there', () => {
    for (const one of [...reports, ...others]) expect(one.count, one.id).toBe(quotes([one]).length);
    expect(quotes([...reports, ...others]).length).toBeGreaterThan(20);
  });
});
