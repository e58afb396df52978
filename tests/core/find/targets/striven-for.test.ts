import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';

const calendar = { asOf: 2026, period: { from: 2026, to: 2026 } };

/** `metric strength` of the records of a report. */
function records(text: string): string[] {
  return extractTargets(text, { calendar, stance: 'reports' }).map(({ metric, strength }) => `${metric} ${strength}`);
}

describe('力争', () => {
  test('of a better result is not of the number before it, nor of what follows', () => {
    expect(records('全年目标是：粮食产量增长4%左右、力争更好结果；果品产量增长5%，水产品产量增长6%。')).toEqual([
      '粮食产量 must',
      '果品产量 must',
      '水产品产量 must',
    ]);
    expect(records('2026年粮食产量增长4%，在工作中努力争取更好结果；果品产量增长5%。')).toEqual([
      '粮食产量 must',
      '果品产量 must',
    ]);
  });

  test('at the head of a list of measures is of all of them', () => {
    expect(
      records('力争粮食产量突破90万吨，果品产量2026年达到20万吨，设施农业产值占比30%以上；茶叶产量增长5%。'),
    ).toEqual(['粮食产量 strive', '果品产量 strive', '设施农业产值占比 strive', '茶叶产量 must']);
  });

  test('is not of an act of its own, of what is ensured, nor of a level that is held', () => {
    expect(records('力争粮食产量突破90万吨，推动果园建设10个，果品产量达到20万吨。').slice(1)).toEqual([
      '推动果园建设 must',
      '果品产量 must',
    ]);
    expect(records('力争粮食产量突破90万吨，确保果品产量达到20万吨，茶叶产量达到3万吨。').slice(1)).toEqual([
      '果品产量 must',
      '茶叶产量 must',
    ]);
    expect(records('力争粮食产量突破90万吨，农药用量控制在20吨以内。').at(-1)).toBe('农药用量 must');
  });

  test('behind a number is of the one behind it alone', () => {
    expect(records('粮食产量增长4%、力争达到90万吨。')).toEqual(['粮食产量 must', '粮食产量 strive']);
  });
});
