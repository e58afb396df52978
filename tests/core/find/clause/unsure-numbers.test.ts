import { describe, expect, it, test } from 'vitest';
import { findUnsureNumbers } from '../../../../src/core/find/clause/unsure-numbers.ts';
import { records } from '../../support/target-records.ts';
import { findingsOf } from '../../support/portal.ts';

/** Reason and words of each number that cannot be told. */
const doubts = (text: string) =>
  findUnsureNumbers(text).map(({ reason, start, end }) => `${reason} ${text.slice(start, end)}`);

describe('numbers in other writings are read', () => {
  test.each([
    ['到2030年，渗漏率降至7．3%。', '渗漏率 eq 7.3% 2030'],
    ['到2030年，渗漏率降至1７%。', '渗漏率 eq 17% 2030'],
    ['到２０３０年，渗漏率降至７．３％。', '渗漏率 eq 7.3% 2030'],
    ['到２０３０年１１月底，建成泵站１２座。', '泵站 count 12座 2030-11'],
    ['到2030年，节水率提高4–6个百分点。', '节水率 increase 4–6个百分点 2030'],
    ['到2030年，新增绿道4公里至6公里。', '绿道 increase 4–6公里 2030'],
    ['到2030年，建成泵站1,300座。', '泵站 count 1300座 2030'],
    ['到2030年，新增绿道1万3千公里。', '绿道 increase 13000公里 2030'],
  ])('%s', (text, record) => {
    expect(records(text, true)).toEqual([record]);
    expect(doubts(text)).toEqual([]);
  });
});

describe('a number that cannot be told gives no record, and is told', () => {
  test.each([
    ['到2030年，渗漏率降至7·3%。', 'broken 7·3'],
    ['到2030年，渗漏率降至7 .3%。', 'broken 7 .3'],
    ['到2030年，渗漏率降至7. 3%。', 'broken 7. 3'],
    ['到2030年，渗漏率降至7。3%。', 'broken 7。3'],
    ['到2030年，渗漏率降至7\u200e.3%。', 'broken 7\u200e.3'],
    ['到2030年，渗漏率降至7..3%。', 'broken 7..3'],
    ['到2030年，渗漏率降至.3%。', 'broken .3'],
    ['到2030年，渗漏率降至7.%。', 'broken 7'],
    ['到2030年，渗漏率降至7 %。', 'broken 7'],
    ['到2030年，渗漏率降至7\u0301.3%。', 'broken 7\u0301.3'],
    ['到2030年，渗漏率降至7½%。', 'broken 7½'],
    ['到2030年，渗漏率降至7·3，持续巩固。', 'broken 7·3'],
    ['到2030年，渗漏率降至03%。', 'broken 03'],
    ['到2030年，渗漏率降至1O%。', 'broken 1O'],
    ['到2030年，建成泵站1 300座。', 'broken 1 300'],
    ['到2030年，建成泵站13,00座。', 'broken 13,00'],
    ['到2030年，建成泵站二十5座。', 'broken 二十5'],
    ['到2030年，建成泵站3十座。', 'broken 3十'],
    ['到2030年，渗漏率降至5一7%。', 'broken 5一'],
    ['到2030年，渗漏率降至7～3%。', 'range 7～3%'],
    ['到2030年，渗漏率降至7%—3%。', 'range 7%—3%'],
    ['到2030年，新增绿道4公里—6座。', 'range 4公里—6座'],
    ['2030年88月底前，建成泵站12座。', 'date 2030年88月'],
    ['2030年0月底前，建成泵站12座。', 'date 2030年0月'],
    ['2030年9月31日前，建成泵站12座。', 'date 2030年9月31日'],
    ['15月底前，建成泵站12座。', 'date 15月底'],
    ['到20301年底，建成泵站12座。', 'date 20301年底'],
    ['2030—2026年，建成泵站12座。', 'date 2030—2026年'],
  ])('%s', (text, doubt) => {
    expect(doubts(text)).toEqual([doubt]);
    expect(records(text, true)).toEqual([]);
  });

  test('with what leans on it, and nothing else', () => {
    const text = '到2030年，建成泵站12座，渗漏率降至7·3%，其中城区5%。新增绿道30公里。';
    expect(records(text, true)).toEqual(['泵站 count 12座 2030', '绿道 increase 30公里 2030']);
    const apart = '渗漏率降至7·3%，到2031年，建成泵站12座。';
    expect(records(apart, true)).toEqual(['泵站 count 12座 2031']);
    expect(records('到2030年15月底，建成泵站12座。新增绿道30公里。', true)).toEqual([]);
  });
});

describe('findUnsureNumbers(text) passes over', () => {
  it.each([
    '按3.2.1办理，2020.12.31验收，观看3·15晚会。',
    '收入比缩小至2.27:1。15个平台落地。',
    '2026-03-12 公布',
    'PM₂.₅和O₃浓度下降，每m³水价3元。',
    '①建成泵站12座。',
    '1.个体工商户登记；2.件件有回音。',
    '总体目标........................................................7',
    '“七个100%”、《2030年99号》、GB5749—2006。',
    '罚款10元至30元，占10%至30%，增长4.5%—5%。',
    '全年用水日：365天-52天（检修日）=313天，得分＝100分－20分。',
    '2016年9月29日至2020年12月31日，2月29日前。',
  ])('%s', (text) => {
    expect(doubts(text)).toEqual([]);
  });
});

test('the owner is told where such a number stands in the source, and why', () => {
  const raw = '某市治水方案\n一、目标\n（一）渗漏。到2030年，渗漏率　降至7·3%。\n';
  const { targets, diagnostics } = findingsOf(raw);
  expect(targets).toEqual([]);
  const [told] = diagnostics.filter(({ code }) => code === 'target/unsure-number');
  expect(told).toMatchObject({ severity: 'warning', file: 'sources/text.txt', values: { quote: '7·3' } });
  expect(raw.slice(told?.span?.start, told?.span?.end)).toBe('7·3');
});

test('a cell of an indicator table is held to the same', () => {
  const table = (cell: string) =>
    `某市治水规划\n一、指标\n表1 指标\n序号\t指标\t2020年\t2025年目标\n1\t渗漏率（%）\t9\t${cell}\n2\t节水率（%）\t20\t３０．５\n`;
  const values = (cell: string) => findingsOf(table(cell)).targets.map(({ metric, value }) => [metric, value]);
  expect(values('７．３')).toEqual([
    ['渗漏率（%）', 7.3],
    ['节水率（%）', 30.5],
  ]);
  expect(values('7·3')).toEqual([['节水率（%）', 30.5]]);
});
