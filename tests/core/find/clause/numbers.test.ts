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
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual([expected]);
  });
});

test.each([
  ['a member, a result, an idiom', '三成员、一元化、一户一策、三大攻坚战'],
  ['an ordinal and a day', '第三十条、五月十五日'],
  ['either of two', '五六十个、二三十个百分点'],
  ['a fraction of another whole', '五百分之2.2'],
  ['a part of a number', '五百 余万'],
  ['a duty, and both signs', '担负40%、正负3℃'],
  ['a half, a discount, a blank', '两米半、九折、四点 五个百分点'],
])('findNumbers takes for none: %s', (_, text) => {
  expect(numbers(text).filter((number) => !/^(?:40 %|3 摄氏度)/u.test(number))).toEqual([]);
});

test.each(leftOut)('what is left out as %s is shown by %s', (_, shows, phrase) => {
  expect(phrase).toMatch(shows);
  expect(reasonOf(phrase)).not.toBeNull();
});
