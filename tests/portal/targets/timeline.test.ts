import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/model/target.ts';
import { recurringDuties, type TimelineEntry } from '../../../src/site/targets/timeline.ts';

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
    const duties = targets.filter(({ comparator, recurrence }) => comparator === 'recurring' || recurrence !== null);
    expect(quotes([...reports, ...others])).toHaveLength(duties.length);
    const ids = [...reports, ...others].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
