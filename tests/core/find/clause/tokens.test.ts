import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_CALENDAR } from '../../../../src/core/find/clause/calendar.ts';
import { readSentences } from '../../../../src/core/find/clause/reading.ts';
import { tokensOf } from '../../../../src/core/find/clause/tokens.ts';
import { arbitraryText } from '../../support/arbitrary-texts.ts';

const clausesOf = (text: string) => readSentences(text, NO_CALENDAR).flat();
const tokensIn = (text: string) => clausesOf(text).flatMap(tokensOf);
const textsOf = (kind: string, text: string) => tokensIn(text).flatMap((one) => (one.kind === kind ? [one.text] : []));

test('a clause is its tokens, each with what it says', () => {
  const tokens = tokensIn(
    '到2020年，市环保局按照《某市水污染防治行动计划》督促萧山区完成不少于20家（含）以上企业改造。',
  );
  expect(tokens.map(({ kind, text, reading }) => [kind, text, reading])).toEqual([
    ['time', '到2020年', 'to 2020'],
    ['body', '市环保局', null],
    ['noun-run', '按照', null],
    ['reference', '《某市水污染防治行动计划》', 'title'],
    ['noun-run', '督促', null],
    ['region', '萧山区', null],
    ['verb', '完成', 'finish'],
    ['bound', '不少于', 'at-least'],
    ['quantity', '20家（含）以上', 'count 20 家 floor'],
    ['noun-run', '企业', null],
    ['verb', '改造', 'counting'],
  ]);
});

test.each([
  [
    '完成改造20家以上',
    [
      ['unit', '家', 'count'],
      ['bound', '以上', 'floor'],
    ],
  ],
  ['提高到3.5万亩', [['unit', '万亩', 'measure']]],
  ['覆盖三分之二的村', []],
  ['开展十二次检查', [['unit', '次', 'count']]],
])('the unit of a quantity has its own place: %s', (text, parts) => {
  const quantities = tokensIn(text).filter(({ kind }) => kind === 'quantity');
  expect(quantities.flatMap((one) => one.parts.map(({ kind, text: said, reading }) => [kind, said, reading]))).toEqual(
    parts,
  );
  for (const { start, end, text: said } of quantities.flatMap((one) => one.parts))
    expect(text.slice(start, end)).toBe(said);
});

test.each([
  ['（市发展和改革委员会牵头，市委办公厅配合）', ['市发展和改革委员会', '市委办公厅']],
  ['由富阳区政府组织实施', ['富阳区政府']],
  ['报国务院批准', ['国务院']],
  ['各级人民政府要加强领导', ['各级人民政府']],
  ['优化全市产业布局，市区道路全部绿化', []],
  ['市场执行情况', []],
  ['县医院升级', []],
])('bodies by their place and ending: %s', (text, bodies) => {
  expect(textsOf('body', text)).toEqual(bodies);
});

test.each([
  ['对富阳区、桐庐县和建德市开展检查', ['富阳区', '桐庐县', '建德市']],
  ['和田市完成治理', ['和田市']],
  ['整治萧山区、西湖区和偏远山区，厦门市达标', ['萧山区', '西湖区', '厦门市']],
  ['占浙江省总量', ['浙江省']],
  ['浙江省杭州市达标', ['浙江省杭州市']],
  ['全市达标，各区县分别落实', ['全市', '各区县']],
  ['支持景宁畲族自治县发展', ['景宁畲族自治县']],
  ['整治白鹤镇、龙坞乡、西兴街道', ['白鹤镇', '龙坞乡', '西兴街道']],
  ['建成示范区、开发区、风景区，打造大城市', []],
  ['健全市场机制，划定功能区域', []],
])('places by their ending: %s', (text, regions) => {
  expect(textsOf('region', text)).toEqual(regions);
});

test.each([
  ['落实（某政发〔2016〕12号）', ['某政发〔2016〕12号']],
  ['按照《规划》（2015年）', ['《规划》']],
  ['创建“《规划》示范”', []],
])('works that are cited, with the agency of their number: %s', (text, references) => {
  expect(textsOf('reference', text)).toEqual(references);
});

test('a mark beside a citation is a mark', () => {
  expect(textsOf('mark', '落实《某市规划》（某政发〔2021〕8号）')).toEqual(['（', '）']);
});

test('any text: every character of a clause belongs to exactly one token', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      for (const clause of clausesOf(text)) {
        const tokens = tokensOf(clause);
        expect(tokens.map(({ start }) => start)).toEqual([0, ...tokens.slice(0, -1).map(({ end }) => end)]);
        expect(tokens.at(-1)?.end).toBe(clause.text.length);
        for (const { start, end, text: said, parts } of tokens) {
          expect(end).toBeGreaterThan(start);
          expect(said).toBe(clause.text.slice(start, end));
          for (const part of parts) {
            expect(part.text).toBe(clause.text.slice(part.start, part.end));
            expect(start <= part.start && part.start < part.end && part.end <= end).toBe(true);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
}, 60_000);
