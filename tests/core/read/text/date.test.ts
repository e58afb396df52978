import { describe, expect, it } from 'vitest';
import { findDate, readDate } from '../../../../src/core/read/text/date.ts';

describe('findDate and readDate', () => {
  it.each([
    ['2016年9月29日', '2016-09-29'],
    ['二〇二一年十一月五日', '2021-11-05'],
    ['二○一一年十二月十五日', '2011-12-15'],
    ['２０１６年３月３０日', '2016-03-30'],
    ['2020年2月29日', '2020-02-29'],
  ])('reads %s', (text, date) => {
    expect(readDate(text)).toBe(date);
    expect(findDate(`本方案自${text}起施行`)).toBe(date);
  });

  it.each(['2021年2月29日', '2016年13月1日', '2016年4月31日', '2016年0月1日', '2016年9月', '9月29日', ''])(
    'gives null for %j',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );

  it('reads as a date only what is nothing else', () => {
    expect(readDate('2016年9月29日印发')).toBeNull();
    expect(findDate('2016年9月29日印发')).toBe('2016-09-29');
  });
});
