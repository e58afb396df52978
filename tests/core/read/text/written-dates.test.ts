import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateForms, findWrittenDates } from '../../../../src/core/read/text/written-dates.ts';
import { arbitraryText } from '../../support/arbitrary-texts.ts';

const dates = (text: string) =>
  findWrittenDates(text).map(({ kind, iso, start, end }) => `${kind} ${iso ?? '?'} ${text.slice(start, end)}`);

describe('findWrittenDates(text) reads', () => {
  test.each([
    ['印发于２０２５年３月１０日', 'date 2025-03-10 ２０２５年３月１０日'],
    ['二○二五年三月十日', 'date 2025-03-10 二○二五年三月十日'],
    ['二〇二五年底前', 'period 2025 二〇二五年'],
    ['2025年二月二十八日', 'date 2025-02-28 2025年二月二十八日'],
    ['每年6月30日前', 'date --06-30 6月30日'],
    ['2024-12-01', 'date 2024-12-01 2024-12-01'],
    ['2024年3月至5月', 'period 2024-03/2024-05 2024年3月至5月'],
    ['2024年11月—2025年2月', 'period 2024-11/2025-02 2024年11月—2025年2月'],
    ['2024年3月1日至15日', 'period 2024-03-01/2024-03-15 2024年3月1日至15日'],
    ['2021—2025年', 'period 2021/2025 2021—2025年'],
    ['2023年至2025年', 'period 2023/2025 2023年至2025年'],
    ['2025年第一季度', 'period 2025-01/2025-03 2025年第一季度'],
    ['2025年四季度', 'period 2025-10/2025-12 2025年四季度'],
    ['2025年下半年', 'period 2025-07/2025-12 2025年下半年'],
    ['“十四五”期间', 'period 2021/2025 “十四五”期间'],
    ['20世纪90年代', 'period 1990/1999 20世纪90年代'],
    ['近三年', 'period ? 近三年'],
    ['本月10日', 'date ? 本月10日'],
    ['逢星期六', 'date ? 星期六'],
    ['下周五上午', 'date ? 下周五'],
    ['上个月的', 'period ? 上个月'],
    ['自次月起', 'period ? 次月'],
    ['农历腊月二十三', 'date ? 农历腊月二十三'],
    ['三月初三', 'date ? 三月初三'],
    ['1.2025年第一批', 'period 2025 2025年'],
    ['2025 年 3 月 10 日', 'date 2025-03-10 2025 年 3 月 10 日'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('findWrittenDates(text) takes for none', () => {
  test.each([
    ['lengths of time', '三个月、15日内、五年规划、12个月'],
    ['days of no calendar', '2025-02-30、2025.13.01'],
    ['spans that run backwards', '2025-2021年项目'],
    ['numbers', '第2025号、2101、1.5亿元、3.2.1'],
    ['how often in a week or month', '每周一次、每周三上午、一周三天、两周一次、以上月份、服务2000人次月均'],
    ['how rare a flood is', '1000年一遇'],
  ])('%s', (_, text) => {
    expect(dates(text).filter((date) => date !== 'period 2021 2021年')).toEqual([]);
  });
});

test.each(dateForms.map(([kind, , phrase]) => [kind, phrase] as const))('a %s: %s', (kind, phrase) => {
  expect(findWrittenDates(phrase)).toMatchObject([{ kind, start: 0, end: phrase.length }]);
});

test('any text: dates stand in it, in order and apart', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      let at = 0;
      for (const { start, end } of findWrittenDates(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
    }),
  );
});

test('reads back every day of the calendar as prose writes it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-').map(Number);
      expect(findWrittenDates(`${String(year)}年${String(month)}月${String(day)}日`)).toMatchObject([
        { kind: 'date', iso },
      ]);
    }),
  );
});
