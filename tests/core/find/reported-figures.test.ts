import { describe, expect, it } from 'vitest';
import { findReportedFigures } from '../../../src/core/find/reported-figures.ts';
import { provisionOf } from '../../support/records.ts';

const read = (text: string, asOf: number | null = 2021) =>
  findReportedFigures([provisionOf({ text })], { asOf, period: null }).map(({ year, measure, value, unit, quote }) => ({
    said: [year, measure, value, unit],
    quote: text.slice(quote.start, quote.end),
  }));

describe('findReportedFigures', () => {
  it('reads the figure of a measure in a year that is over, with the clause that says it', () => {
    expect(read('2020年，全市甲类水体达标率为96.5%，河面整洁。')).toEqual([
      { said: [2020, '全市甲类水体达标率', 96.5, '%'], quote: '全市甲类水体达标率为96.5%' },
    ]);
  });

  it('takes what a change came to, in the last year of its span', () => {
    expect(read('2015年至2019年，湖区总磷浓度由0.12毫克/升下降至0.08毫克/升。').map(({ said }) => said)).toEqual([
      [2019, '湖区总磷浓度', 0.08, '毫克/升'],
    ]);
    expect(read('截至2020年底，造林面积达到3200亩。').map(({ said }) => said)).toEqual([
      [2020, '造林面积', 3200, '亩'],
    ]);
  });

  it.each([
    ['a goal', '到2020年，力争甲类水体达标率达到96%。'],
    ['what a plan asked', '规划提出，2020年，甲类水体达标率为96%。'],
    ['a bound', '2020年，甲类水体达标率达到96%以上。'],
    ['a year that is not over', '2021年，甲类水体达标率为96%。'],
    ['a change', '2020年，甲类水体达标率同比提高至96%。'],
    ['two years', '2020年，甲类水体达标率比2015年水平提高到96%。'],
    ['no year', '甲类水体达标率为96%。'],
    ['a count', '2020年，建成公园达到12个。'],
    ['several measures', '2020年，甲率、乙率分别为96%、97%。'],
  ])('is silent about %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('does not carry a year over a clause that names another', () => {
    expect(read('2019年，甲达标率为95%，较2015年有提升，乙达标率为90%。').map(({ said }) => said)).toEqual([
      [2019, '甲达标率', 95, '%'],
    ]);
  });

  it('knows nothing to be over in a text without a date', () => {
    expect(read('2020年，甲类水体达标率为96.5%。', null)).toEqual([]);
  });
});
