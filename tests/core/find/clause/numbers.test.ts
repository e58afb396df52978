import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../../src/core/find/clause/numbers.ts';
import { leftOut, reasonOf } from '../../../../scripts/numbers/left-out.ts';

const numbers = (text: string) =>
  findNumbers(text).map(({ value, unit, bound }) => [value, unit, bound].filter((part) => part !== null).join(' '));

describe('findNumbers(text) reads', () => {
  test.each([
    ['占比百分之二十点五', '20.5 %'],
    ['达到百分之百', '100 %'],
    ['下降千分之三', '3 ‰'],
    ['三成以上', '30 % floor'],
    ['提高一百五十个百分点', '150 个百分点'],
    ['提高四点五个百分点', '4.5 个百分点'],
    ['投资四点五亿元', '4.5 亿元'],
    ['增速为负40%', '-40 %'],
    ['-22.2%', '-22.2 %'],
    ['３万５千亩', '35000 亩'],
    ['一百二十公里', '120 公里'],
    ['装机一百千瓦', '100 千瓦'],
    ['三亿五千万元', '350000000 元'],
    ['不少于十五个工作日', '15 个工作日'],
    ['5亿1万4千6百', '500014600'],
    ['500余万', '500 万 floor'],
    ['四百多', '400 floor'],
    ['一千多万', '10000000 floor'],
    ['八分之三', '37.5 %'],
    ['十六分之五', '0.3125'],
    ['五百分之2.2', '0.0044'],
    ['数量不少于三十', '30'],
    ['排名前三的企业', '3'],
    ['五百以上', '500 floor'],
    ['大于或者等于４，５６５', '4565'],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual([expected]);
  });
});

test.each([
  ['a member, a result, an idiom', '三成员、一元化、一户一策、三大攻坚战'],
  ['an ordinal and a day', '第三十条、五月十五日'],
  ['either of two', '五六十个、二三十个百分点'],
  ['a mixed fraction', '一又二分之一、五又十六分之三'],
  ['a part of a number', '五百 余万'],
  ['a duty, and both signs', '担负40%、正负3℃'],
  ['a half, a discount, a blank', '两米半、九折、四点 五个百分点'],
])('findNumbers takes for none: %s', (_, text) => {
  expect(numbers(text).filter((number) => !/^(?:40 %|3 摄氏度)/u.test(number))).toEqual([]);
});

test.each([
  ['不超过三十', 'at-most'],
  ['至少有十五', 'at-least'],
  ['超过了80', 'more-than'],
  ['一千到一千五百', null],
])('findNumbers tells what limits a number: %s', (text, before) => {
  expect(findNumbers(text)).toMatchObject([{ before }]);
});

test('findNumbers reads a range by itself', () => {
  expect(findNumbers('一千到一千五百')).toMatchObject([{ value: 1000, valueMax: 1500 }]);
  expect(findNumbers('位于20和30之间')).toMatchObject([{ value: 20, valueMax: 30 }]);
});

test('findNumbers takes another unit that begins like one for none', () => {
  expect(numbers('4人民币、20个比特币')).toEqual([]);
});

test.each(leftOut)('what is left out as %s is shown by %s', (_, shows, phrase) => {
  expect(phrase).toMatch(shows);
  expect(reasonOf(phrase)).not.toBeNull();
});
