import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWidth } from '../../../../src/lexicon/fold.ts';
import { findQuantities } from '../../../../src/core/find/clause/quantities.ts';
import { arbitraryText } from '../../support/arbitrary-texts.ts';

const quantities = (text: string) =>
  findQuantities(text).map(
    ({ value, valueMax, unit, bound }) =>
      `${String(value)}${valueMax === null ? '' : `–${String(valueMax)}`} ${unit ?? ''}${bound === null ? '' : ` ${bound}`}`,
  );

describe('findQuantities(text) reads', () => {
  test.each([
    ['达到92.3%以上', '92.3 % floor'],
    ['8.3万亩', '8.3 万亩'],
    ['38微克/立方米', '38 微克/立方米'],
    ['0.35吨标准煤/万元', '0.35 吨标准煤/万元'],
    ['下降5个百分点', '5 个百分点'],
    ['30亿立方米以内', '30 亿立方米 ceiling'],
    ['12亿千瓦左右', '12 亿千瓦 about'],
    ['7.5张', '7.5 张'],
    ['78.3岁', '78.3 岁'],
    ['5.2‰以下', '5.2 ‰ ceiling'],
    ['14.5/10万', '14.5 /10万'],
    ['7-10天', '7–10 天'],
    ['23.6万', '23.6 万'],
    ['三分之二的区县', '66.67 %'],
    ['五分之四', '80 %'],
    ['十二个示范点', '12 个'],
    ['一次', '1 次'],
    ['150万元/亩', '150 万元/亩'],
    ['6（不含）以上', '6  floor'],
    ['9吨/月·平方公里', '9 吨/月·平方公里'],
    ['12.0千瓦时/百公里', '12 千瓦时/百公里'],
    ['2000万重量箱', '2000 万重量箱'],
    ['2,600人', '2600 人'],
    ['1，126座', '1126 座'],
    ['3%—5%', '3–5 %'],
    ['约5000万吨', '5000 万吨 about'],
    ['节约5000万吨', '5000 万吨'],
    ['增加约一倍', '1 倍 about'],
    ['2000P以上', '2000 P floor'],
    ['8000套（间）', '8000 套（间）'],
    ['3个半导体园区', '3 个'],
    ['28 μg/m³以下', '28 μg/m³ ceiling'],
    ['25–30 μg/m³', '25–30 μg/m³'],
    ['10mg/L', '10 mg/L'],
    ['5GW', '5 GW'],
    ['3km—5km', '3–5 km'],
    ['培育三到五个品牌', '3–5 个'],
    ['补助三至五万元', '3–5 万元'],
    ['罚款一万元至五万元', '1–5 万元'],
    ['罚款八千元到一万元', '0.8–1 万元'],
    ['投资五千万元至一亿元', '0.5–1 亿元'],
    ['投资3000万元至1亿元', '0.3–1 亿元'],
    ['投资8000元至1.2万元', '0.8–1.2 万元'],
    ['补助3000万至1亿元', '0.3–1 亿元'],
    ['补助八千至一万元', '0.8–1 万元'],
    ['占比百分之三至五', '3–5 %'],
    ['增长5%—8%左右', '5–8 % about'],
    ['工期一至两年', '1–2 年'],
    ['服务１．５万人次', '1.5 万人次'],
    ['2/3以上的村庄', '66.67 % floor'],
    ['三分之二以上的村庄', '66.67 % floor'],
    ['占比达到3/4。', '75 %'],
    ['不少于1／3。', '33.33 %'],
    ['压缩至半个月', '0.5 个月'],
    ['压缩至半天以内', '0.5 天 ceiling'],
    ['压缩至3个半月以内', '3.5 个月 ceiling'],
    ['缩短至2年半。', '2.5 年'],
    ['产鞋5亿双', '5 亿双'],
    ['提供能量2000千卡', '2000 千卡'],
    ['补助3万至5万元', '3–5 万元'],
    ['百分之八至百分之十', '8–10 %'],
    ['百分之五至十', '5–10 %'],
    ['在20%和30%之间', '20–30 %'],
    ['建设5到10个', '5–10 个'],
    ['六个月内', '6 个月'],
    ['五个工作日', '5 个工作日'],
    ['年满18周岁', '18 周岁'],
    ['投入500余万元', '500 万元 floor'],
    ['覆盖三百余家企业', '300 家 floor'],
    ['培育十余家企业', '10 家 floor'],
    ['带动二十多万人次', '20 万人次 floor'],
    ['培育十几家', '10 家 floor'],
    ['改造1万余个', '1 万个 floor'],
    ['服务二十万余人', '20 万人 floor'],
    ['占总人数百分之二十以上', '20 % floor'],
    ['货值金额五倍以上', '5 倍 floor'],
    ['代表十人以上联名', '10 人 floor'],
    ['未满一周岁', '1 周岁'],
    ['达到百分之七十百分位', '70 %'],
    ['培训近500人', '500 人 about'],
    ['近5年', '5 年'],
    ['抽检9000批次', '9000 批次'],
    ['粮食产量1.3万亿斤', '1.3 万亿斤'],
    ['标准为每天120元/人/日', '120 元/人/日'],
    ['输电345亿度', '345 亿度'],
    ['缴获近一吨', '1 吨 about'],
    ['百万分之五', '0.0005 %'],
    ['700兆赫频段', '700 兆赫'],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual([expected]);
  });
});

describe('findQuantities(text) takes for none', () => {
  test.each([
    ['dates', '2017年12月31日前、到2020年'],
    ['slogans and names', '“五水共治”、“七个100%”、“1+N”'],
    ['titles', '《2016年10项重点工作》'],
    ['document numbers', '国发〔2015〕17号'],
    ['standards', 'GB5749—2006、GB/T 9704-2012、HJ 2.2'],
    ['pollutants', 'PM2.5和PM10'],
    ['ordinals', '第三次、第十个、第3位、第 12 条、前两项'],
    ['degrees of a place or a slope', '东经112度、25度以上坡地'],
    ['several', '数十万元、数百家、上百家'],
    ['part of a number', '三五个、三四成、九折、两米半'],
    ['what a stroke parts that is no part of a whole', 'HAF001/02、第1/3期、2024/5/6、1 3/5、8/5的、3/4号'],
    ['halves of the year', '上半年、下半年、每半年、近半年、半年报'],
    ['doubles in names', '5双一流、3双创、4双高院校'],
    ['a change, and a range of two units', '从5个到10个、0.5%至1.5个百分点、-0.1至0个百分点'],
    ['days and months', '6月12日、10月3日至5日、2019年3月至5月、2025年1—11月、20世纪90年代'],
    ['articles that are cited', '第三十一条、三十二条第一款、第一、三、四项情形、违反本条例二十六条规定'],
    ['words of a number', '二次污染、二次供水、两轮自行车、3人制篮球、二千万人民币'],
    ['addresses of the web', 'https://example.org/?page=20%25'],
    ['vehicles, rules and sectors', '三轮摩托车、两轮车、中央八项规定精神、三次产业、新一轮'],
    ['the number of a telephone', '咨询电话38622512'],
    ['ratios', '1∶7、1:3、1：1.5、1.2∶1'],
    ['letters with numbers', 'G20、5G、V2'],
    ['a number of bodies', '会同10部门联合'],
    ['numerals in words', '三大攻坚战、“四个意识”、四个自信、百万亩'],
  ])('%s', (_, text) => {
    expect(quantities(text)).toEqual([]);
  });
});

test('a range in digits is its numbers, and has no words in their place', () => {
  const words = (text: string) => findQuantities(text).map((one) => one.words);
  expect(words('果园产值增长6.5%—7%、3万至5万亩')).toEqual([null, null]);
  expect(words('培育三到五个品牌')).toEqual(['三到五个']);
});

test('any text: each value is printed, in digits or in the words that are given', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      for (const { start, end, unitEnd, value, valueMax, words } of findQuantities(text)) {
        const printed = text.slice(start, unitEnd);
        expect(end).toBeGreaterThanOrEqual(unitEnd);
        if (words !== null) expect(printed).toBe(words);
        else {
          const numbers = foldWidth(printed)
            .replace(/(?<=\d)[,，](?=\d)/gu, '')
            .match(/\d+(?:\.\d+)?/gu)
            ?.map(Number);
          expect(numbers).toContain(value);
          if (valueMax !== null) expect(numbers).toContain(valueMax);
        }
      }
    }),
  );
});
