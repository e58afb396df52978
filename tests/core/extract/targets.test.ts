import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../src/core/extract/targets.ts';
import { readNumeral } from '../../../src/core/text/numeral.ts';
import { arbitraryText } from '../support/arbitrary-texts.ts';

/** `能耗 decrease 15% 2025 strive`: metric, comparator, goal, time and, where it is no duty, strength. */
function records(text: string, isGoalSection = false): string[] {
  return extractTargets(text, isGoalSection).map((target) => {
    const { metric, comparator, value, valueMax, unit, baselineYear, deadline, recurrence, from, strength } = target;
    const goal =
      value === null ? null : `${String(value)}${valueMax === null ? '' : `–${String(valueMax)}`}${unit ?? ''}`;
    const base = baselineYear === null ? null : `<${baselineYear}`;
    const since = from === null ? null : `${from}→`;
    const strives = strength === 'strive' ? 'strive' : null;
    return [metric, comparator, goal, base, since, deadline, recurrence, strives]
      .filter((part) => part !== null)
      .join(' ');
  });
}

describe('extractTargets(text) reads', () => {
  test('one record a goal and deadline, along a chain', () => {
    expect(records('再生水利用率到2017年达到12%；到2020年达到15%以上。')).toEqual([
      '再生水利用率 eq 12% 2017',
      '再生水利用率 gte 15% 2020',
    ]);
  });

  test('a duty and an effort as two records', () => {
    expect(records('到2025年，全市能耗强度降低15%，力争降低17%。')).toEqual([
      '全市能耗强度 decrease 15% 2025',
      '全市能耗强度 decrease 17% 2025 strive',
    ]);
  });

  test('力争 at a deadline as governing what follows, elsewhere as its own clause', () => {
    expect(records('力争到2025年，新建充电桩10万个，其中公共充电桩2万个以上。')).toEqual([
      '充电桩 count 10万个 2025 strive',
      '公共充电桩 gte 2万个 2025 strive',
    ]);
    expect(records('到2020年，清扫率力争达到80%，处理率达到90%。')).toEqual([
      '清扫率 eq 80% 2020 strive',
      '处理率 eq 90% 2020',
    ]);
  });

  test('values that are dealt out, each with its measure or its year', () => {
    expect(records('到2020年，万元地区生产总值用水量、万元工业增加值用水量比2013年分别下降35%、30%以上。')).toEqual([
      '万元地区生产总值用水量 decrease 35% <2013 2020',
      '万元工业增加值用水量 decrease 30% <2013 2020',
    ]);
    expect(records('到2022年底、2025年底，生活垃圾回收利用率分别达到35%和40%以上。')).toEqual([
      '生活垃圾回收利用率 gte 35% 2022-12',
      '生活垃圾回收利用率 gte 40% 2025-12',
    ]);
  });

  test('a deadline over a full stop under a heading of goals, not elsewhere', () => {
    const text = '到2020年，业务量达到100亿件。总部企业达到5家以上。';
    expect(records(text, true)).toEqual(['业务量 eq 100亿件 2020', '总部企业 gte 5家 2020']);
    expect(records(text)).toEqual(['业务量 eq 100亿件 2020', '总部企业 gte 5家']);
  });

  test('named deliverables with a deadline', () => {
    expect(records('2016年6月底前，实行权力清单网上动态调整机制。')).toEqual([
      '实行权力清单网上动态调整机制 complete 2016-06',
    ]);
    expect(records('2018年底前完成城市建成区35蒸吨/小时以下燃煤锅炉淘汰。')).toEqual([
      '完成城市建成区35蒸吨/小时以下燃煤锅炉淘汰 complete 2018-12',
    ]);
  });

  test('recurring duties, with and without a number', () => {
    expect(records('每年开展监督检查不少于2次。')).toEqual(['监督检查 recurring 2次 yearly']);
    expect(records('每季度至少召开一次联席会议。')).toEqual(['召开联席会议 recurring 1次 quarterly']);
    expect(records('自2016年起定期公布环保黄牌企业名单。')).toEqual(['定期公布环保黄牌企业名单 recurring 2016→']);
    expect(records('2023年起，每年完成100家企业清洁生产审核。')).toEqual(['企业清洁生产审核 count 100家 2023→ yearly']);
  });

  test('the goal of a change, not the state that it starts from', () => {
    expect(records('到2025年，居民健康素养水平由23%提高到30%。')).toEqual(['居民健康素养水平 eq 30% 2025']);
    expect(records('到2025年，森林覆盖率在2020年基础上提高2个百分点。')).toEqual([
      '森林覆盖率 increase 2个百分点 <2020 2025',
    ]);
  });

  test('plan periods, ranges of years and years in Han digits', () => {
    expect(records('“十四五”期间，新增造林100万亩。')).toEqual(['造林 increase 100万亩 2021→ 2025']);
    expect(records('2021—2025年，年均新增高标准农田20万亩。')).toEqual([
      '年均新增高标准农田 increase 20万亩 2021→ 2025',
    ]);
    expect(records('到二〇二五年，森林覆盖率达到66%。')).toEqual(['森林覆盖率 eq 66% 2025']);
  });

  test('fractions, ranges and amounts of money', () => {
    expect(records('到2020年，三分之二的县（市、区）达到节水型社会建设标准。')).toEqual([
      '县（市、区）达到节水型社会建设标准的比例 eq 66.67% 2020',
    ]);
    expect(records('到2025年，预报时效达到7-10天。')).toEqual(['预报时效 eq 7–10天 2025']);
    expect(records('“十三五”期间，全市共完成投资300亿元。')).toEqual(['全市共完成投资 count 300亿元 2016→ 2020']);
  });
});

describe('extractTargets(text) takes for no target', () => {
  test.each([
    ['a date', '本方案自2019年3月4日起施行。'],
    ['a threshold', '存栏量1000头以上的养殖场要配套处理设施。'],
    ['numbers in slogans and names', '全面落实“五水共治”“七个100%”，按照GB5749—2006执行。'],
    ['a title with a year', '落实《2016年浙江政务服务网建设工作要点》。'],
    ['what is done already', '截至2020年底，全市森林覆盖率达到66.9%。'],
    ['what a report says', '“十三五”期间，PM2.5浓度下降47.4%，超额完成国家目标。'],
    ['a past change', '“十三五”以来，全市累计新增公园绿地1000公顷。'],
    ['a change against last year', '2021年全市完成投资额120亿元，同比增长8%。'],
    ['a change between two states without a deadline', '设市城市污水处理率由52%提高到72%。'],
    ['what a plan rests on', '在2018年完成截污纳管10公里的基础上，加强管网养护。'],
    ['a standing duty', '加强饮用水水源保护，完善监测体系。'],
    ['an outlook', '展望2035年，生态环境质量达到国际先进水平。'],
    ['a fine', '处5万元以上20万元以下的罚款。'],
    ['a background figure', '全市现有中小学1200所，其中小学800所。'],
    ['a property of what is to be installed', '水泥生产线要安装效率不低于60%的脱硝设施。'],
    ['a table run together', '到2015年排放总量（万吨）2551.72347.6-8%氨氮排放总量（万吨）264.4238.0-10%'],
    ['a cell run into its unit', '到2015年劣Ⅴ类水质的比例（%）17.7<15-2.7个百分点'],
  ])('%s', (_, text) => {
    expect(records(text, true)).toEqual([]);
  });

  test('how things stood in a year before the document', () => {
    const text = '2010年劣Ⅴ类水质比例为17.7%。';
    expect(extractTargets(text, true, 2011)).toEqual([]);
    expect(extractTargets(text, true, 2009)).toHaveLength(1);
    expect(extractTargets('2010年底前完成改造。', true, 2011)).toHaveLength(1);
  });

  test('but for dates and numbers of sections, which have two points too', () => {
    expect(records('按3.2.1要求，到2020年完成改造10家，2020.12.31验收。')).toContain('改造 count 10家 2020');
  });

  test('a responsibility note', () => {
    expect(records('到2020年完成改造（市建委牵头，2个区政府参与）')).toEqual(['完成改造 complete 2020']);
  });
});

/** Every number that a text gives, in digits or in Han numerals. */
function printedNumbers(text: string): Set<number> {
  const digits = text.match(/\d+(?:\.\d+)?/gu)?.map(Number) ?? [];
  const runs = text.match(/[零一二两三四五六七八九十百千]+/gu) ?? [];
  const numerals = runs.flatMap((run) => [run, ...run]).map((numeral) => readNumeral(numeral));
  const shares = [...text.matchAll(/(.)分之(.)/gu)].map(
    ([, whole = '', part = '']) => Math.round(((readNumeral(part) ?? 0) / (readNumeral(whole) ?? 1)) * 10_000) / 100,
  );
  return new Set([...digits, ...numerals.flatMap((numeral) => numeral ?? []), ...shares]);
}

/** Years that a text gives, and those that the five-year plans it names begin and end with. */
function printedYears(text: string): Set<string> {
  const plans = [...text.matchAll(/十([一二三四五])五/gu)].flatMap(([, ordinal = '']) => {
    const last = 2005 + 5 * (readNumeral(ordinal) ?? 0);
    return [String(last - 4), String(last)];
  });
  const han = text.match(/二[〇零○][〇零○一二三四五六七八九]{2}/gu)?.map((year) => String(readNumeral(year))) ?? [];
  return new Set([...(text.match(/20\d{2}/gu) ?? []), ...plans, ...han]);
}

const fragments = fc.array(
  fc.constantFrom(
    ...[
      '到2025年',
      '2018年6月底前',
      '“十三五”期间',
      '比2015年',
      '每年',
      '力争',
      '确保',
      '分别',
      '由',
      '、',
      '，',
      '；',
      '。',
      '和',
    ],
    ...[
      '达到',
      '下降',
      '提高到',
      '控制在',
      '不低于',
      '建成',
      '完成',
      '零增长',
      '以上',
      '以内',
      '左右',
      '的',
      '其中',
      '在',
    ],
    ...[
      '12%',
      '3.5万亩',
      '20个',
      '三分之二',
      '十二座',
      '100亿元',
      '7-10天',
      '5‰',
      '水质达标率',
      '森林覆盖率',
      '示范区',
      '（市环保局牵头）',
    ],
    ...[
      '《规划》',
      '“五水共治”',
      '35蒸吨/小时以下',
      '截至',
      '翻一番',
      '每季度',
      '一次',
      '14.5/10万',
      '同比',
      '基础上',
      '1.',
      '：',
    ],
  ),
  { maxLength: 24 },
);

test('any text: no number, year or quote that does not stand in it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        arbitraryText,
        fragments.map((parts) => parts.join('')),
      ),
      fc.boolean(),
      (text, isGoalSection) => {
        const years = printedYears(text);
        for (const target of extractTargets(text, isGoalSection)) {
          const quote = text.slice(target.quote.start, target.quote.end);
          expect(quote.length).toBe(target.quote.end - target.quote.start);
          expect(quote).not.toBe('');
          expect(target.metric).not.toBe('');
          expect(target.metric).not.toContain('□');
          const numbers = printedNumbers(quote);
          const isZero = target.value === 0 && quote.includes('零增长');
          if (target.value !== null && !isZero) expect(numbers).toContain(target.value);
          if (target.valueMax !== null) expect(numbers).toContain(target.valueMax);
          for (const time of [target.deadline, target.from, target.baselineYear])
            if (time !== null) expect(years).toContain(time.slice(0, 4));
        }
      },
    ),
    { numRuns: 1500 },
  );
}, 60_000);
