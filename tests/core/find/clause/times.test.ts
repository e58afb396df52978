import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWidth } from '../../../../src/lexicon/fold.ts';
import { findTimes } from '../../../../src/core/find/clause/times.ts';
import { timeRules } from '../../../../src/core/find/clause/time-rules.ts';
import { arbitraryText } from '../../support/arbitrary-texts.ts';

/** `2017-12@2017年底前`: what is set, and the words that set it. */
const times = (text: string) =>
  findTimes(text).map(({ kind, deadline, from, recurrence, baseline, start, end }) => {
    const set = [from === null ? null : `${from}→`, deadline, recurrence, baseline === null ? null : `${baseline}!`];
    return `${set.filter((part) => part !== null).join('') || kind}@${text.slice(start, end)}`;
  });

describe('findTimes(text) reads', () => {
  test.each([
    ['到2017年，达到', '2017@到2017年'],
    ['2020年底前完成', '2020-12@2020年底前'],
    ['2020年年底前完成', '2020-12@2020年年底前'],
    ['2018年6月底前', '2018-06@2018年6月底前'],
    ['2019年9月中旬', '2019-09@2019年9月中旬'],
    ['2021年6月30日前', '2021-06@2021年6月30日前'],
    ['2019年上半年', '2019-06@2019年上半年'],
    ['二○二五年三月底前', '2025-03@二○二五年三月底前'],
    ['二〇二五年十二月三十一日前', '2025-12@二〇二五年十二月三十一日前'],
    ['自二○二五年三月一日起', '2025-03-01→@自二○二五年三月一日起'],
    ['2024年3月至5月开展', '2024-03→2024-05@2024年3月至5月'],
    ['2024年11月—2025年2月底', '2024-11→2025-02@2024年11月—2025年2月底'],
    ['2024年3月1日至15日', '2024-03→2024-03@2024年3月1日至15日'],
    ['2025年第一季度', '2025-03@2025年第一季度'],
    ['2025年三季度末前', '2025-09@2025年三季度末前'],
    ['2025年第三季度前', '2025-09@2025年第三季度前'],
    ['2025年四季度内完成', '2025-12@2025年四季度内'],
    ['2025年一季度末', '2025-03@2025年一季度末'],
    ['半年内建成', 'deadline@半年内'],
    ['一年半之内建成', 'deadline@一年半之内'],
    ['每周开展2次巡查', 'recurrence@每周'],
    ['每学期组织两次以上演练', 'recurrence@每学期'],
    ['每两个月巡查一次', 'recurrence@每两个月'],
    ['2019年下半年', '2019-12@2019年下半年'],
    ['2024年秋季学期前', '2024@2024年秋季学期前'],
    ['2017年前完成', '2017@2017年前'],
    ['到2025年初步建成', '2025@到2025年'],
    ['2019年初开始', '2019→@2019年初开始'],
    ['高于“十三五”时期实际，', 'past@“十三五”时期'],
    ['于2015年1月1日后开工', 'past@2015年1月1日后'],
    ['局2016年1月8日作出的复函', 'past@2016年1月8日'],
    ['“十三五”期间新增', '2016→2020@“十三五”期间'],
    ['十四五末，达到', '2021→2025@十四五末'],
    ['2018—2020年，实现', '2018→2020@2018—2020年'],
    ['2016年至2020年', '2016→2020@2016年至2020年'],
    ['到二〇二五年', '2025@到二〇二五年'],
    ['自2016年起定期公布', '2016→@自2016年起'],
    ['2019年下半年起执行', '2019→@2019年下半年起'],
    ['2019年1月1日起执行', '2019-01-01→@2019年1月1日起'],
    ['5年内引进', 'deadline@5年内'],
    ['四年新建', 'deadline@四年'],
    ['经过15年的持续努力', 'deadline@经过15年的持续努力'],
    ['每10年开展', 'recurrence@每10年'],
    ['完成2023年度项目验收', 'past@2023年度'],
    ['优化营商环境2026年行动方案', 'past@2026年'],
    ['按省公告2019年第4号', 'past@2019年'],
    ['围绕2035年的远景目标', 'past@2035年的'],
    ['对标2030年双达标目标', 'past@2030年'],
    ['比2013年下降', '2013!@比2013年'],
    ['从2015年的12%下降', '2015!@从2015年的'],
    ['由2015年12次减少', '2015!@由2015年'],
    ['较2020年下降', '2020!@较2020年'],
    ['与2023年相比', '2023!@与2023年相比'],
    ['“十四五”后两年新上', '2021→2025@“十四五”后两年'],
    ['在2015年的基础上', '2015!@在2015年的基础上'],
    ['每年开展', 'yearly@每年'],
    ['每季度公开', 'quarterly@每季度'],
    ['每半年评估', 'halfyearly@每半年'],
    ['每月通报', 'monthly@每月'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });

  test('several, in order', () => {
    expect(times('到2022年底、2025年底分别达到')).toEqual(['2022-12@到2022年底', '2025-12@2025年底']);
  });
});

describe('findTimes(text) takes for no deadline', () => {
  test.each([
    ['a cited title', '落实《杭州市水功能区水环境功能区划分方案（2015年）》和《2016年工作要点》'],
    ['a year in brackets', '总体规划（2016—2030年）'],
    ['a bare number', '2020个村庄'],
    ['the end of a longer number', '32020年'],
    ['each year that goals are spread over', '由各省分解到每年'],
    ['what an amount is for', '经费标准每生每年3000元、每人每月500元'],
    ['years gone by', '近三年累计完成投资，过去五年新增岗位'],
    ['a week or a day that amounts are taken for', '每周工作四十小时、每天补助100元、每日一次性处理10吨'],
    ['halves of a year that has been', '过去半年内、近半年内、上半年内'],
    ['months and spans whose year is not told', '10月底前、年内、规划期内'],
  ])('%s', (_, text) => {
    expect(times(text)).toEqual([]);
  });

  test('the date that only says which vehicles are meant', () => {
    expect(times('淘汰2005年以前注册运营的“黄标车”')).toEqual(['past@2005年以前']);
  });
});

test('any text: times stand apart, in order, and set no year that its sentence has not printed, or a plan’s', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      let last = 0;
      for (const { start, end, deadline, from, baseline } of findTimes(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        const words = text.slice(start, end);
        const sentence = text.slice(0, end).slice(text.slice(0, start).search(/[^。！？\n]*$/u));
        for (const year of [deadline, from, baseline])
          if (year !== null && !/五|二[〇零○]/u.test(words)) expect(foldWidth(sentence)).toContain(year.slice(0, 4));
        last = end;
      }
    }),
  );
});

test.each(timeRules)('the pattern of a time stands beside a phrase that it matches: %s %s', (pattern, phrase) => {
  expect(phrase.search(pattern)).toBeGreaterThanOrEqual(0);
});
