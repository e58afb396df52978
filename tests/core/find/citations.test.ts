import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/find/citations.ts';
import { arbitraryText } from '../support/arbitrary-texts.ts';

const cited = (text: string) =>
  findCitations(text).map(({ start, end, title, number }) => ({ quote: text.slice(start, end), title, number }));

describe('findCitations(text) finds', () => {
  test('a title with its number', () => {
    expect(
      cited('根据《国务院关于印发水污染防治行动计划的通知》（国发〔2015〕17号）和《某省水污染防治条例》规定'),
    ).toEqual([
      {
        quote: '《国务院关于印发水污染防治行动计划的通知》（国发〔2015〕17号）',
        title: '国务院关于印发水污染防治行动计划的通知',
        number: '国发〔2015〕17号',
      },
      { quote: '《某省水污染防治条例》', title: '某省水污染防治条例', number: null },
    ]);
  });

  test.each(['国发[2015]17号', '国发 ﹝2015﹞ 17 号', '国发【2015】第17号', '国发（2015）17号'])(
    'the number in the form %s',
    (number) => {
      expect(cited(`《国务院关于印发水污染防治行动计划的通知》（${number}）`).map((one) => one.number)).toEqual([
        '国发〔2015〕17号',
      ]);
    },
  );

  test.each([
    ['根据浙政发〔2016〕12号文件', '浙政发〔2016〕12号'],
    ['按照国办发〔2018〕128号要求', '国办发〔2018〕128号'],
    ['为贯彻落实国发[2015]17号和浙政办函〔2015〕26号', '国发[2015]17号 浙政办函〔2015〕26号'],
    ['原杭政函〔2016〕148号同时废止', '杭政函〔2016〕148号'],
    ['依据浙经信资源〔2016〕5号', '浙经信资源〔2016〕5号'],
    ['浙江省环境保护厅文件浙环发〔2016〕1号', '浙环发〔2016〕1号'],
  ])('a number alone, without the words that lead up to it: %s', (text, numbers) => {
    expect(
      cited(text)
        .map(({ quote }) => quote)
        .join(' '),
    ).toBe(numbers);
  });

  test('a technical standard with its number', () => {
    expect(cited('具备《生活饮用水卫生标准》（GB5749—2006）规定的')).toEqual([
      { quote: '《生活饮用水卫生标准》（GB5749—2006）', title: '生活饮用水卫生标准', number: 'GB5749—2006' },
    ]);
  });

  test('a title without a bracket that is no number', () => {
    expect(cited('《某规划》（2014年修编），推动《某条例》（牵头单位：市司法局）').map(({ quote }) => quote)).toEqual([
      '《某规划》',
      '《某条例》',
    ]);
  });

  test('nothing that is no document', () => {
    expect(cited('观看《长津湖》，“富春山居图”，《富春山居图》，到2020年（第17号楼）')).toEqual([]);
  });
});

test('any text: spans stand in it, in order, apart from one another', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      let last = 0;
      for (const { start, end, title } of findCitations(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        if (title !== null) expect(text.slice(start, end)).toContain(title);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
