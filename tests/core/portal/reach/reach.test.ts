import { describe, expect, test } from 'vitest';
import { readReach, type ReachCase } from '../../../../src/core/portal/reach/reach.ts';

/** A goal in its own words, of a text that names no place and no body, but for what is given. */
function reachOf(
  quote: string,
  given: Partial<Omit<ReachCase, 'target'>> & { target?: Partial<ReachCase['target']> } = {},
) {
  const { target, ...rest } = given;
  return readReach({
    named: [],
    leavesOut: false,
    isNearOthers: false,
    governed: [],
    isOfBody: false,
    isForAll: false,
    isForSome: false,
    ...rest,
    target: {
      metric: quote,
      quote,
      scope: null,
      scopeId: null,
      origin: 'prose',
      comparator: 'complete',
      value: null,
      ...target,
    },
  });
}

const each = (...kinds: string[]) => ({ of: 'each', kinds });
const whole = { of: 'whole' };
const part = { of: 'part' };

describe('readReach(goal)', () => {
  test('takes the region that the goal is limited to', () => {
    const { reach } = reachOf('完成3家关停', { target: { scope: '甲区', scopeId: 'jia' }, named: ['yi'] });
    expect(reach).toEqual({ of: 'named', regions: ['jia'] });
  });

  test('takes a scope that is no region for a part', () => {
    expect(reachOf('排放达标率100%', { target: { scope: '印染行业', value: 100 } }).reach).toEqual(part);
  });

  test('takes the regions that its words name, though it also says 全市', () => {
    expect(reachOf('全市甲区达到65%', { named: ['jia'] }).reach).toEqual({ of: 'named', regions: ['jia'] });
  });

  test('takes the regions whose governments answer for it, unless those of all do', () => {
    expect(reachOf('骨干河道畅通', { governed: ['jia', 'yi'] }).reach).toEqual({ of: 'named', regions: ['jia', 'yi'] });
    expect(reachOf('全面清淤', { governed: ['jia'], isForAll: true }).reach).toEqual(whole);
  });

  test('is for no other when its metric sets a region apart', () => {
    expect(reachOf('其余各区排放量下降6%', { leavesOut: true }).reach).toEqual(part);
  });

  test.each([
    '主城区道路机械化清扫率达到75%',
    '市区全面实行垃圾分类',
    '绕城范围内的河道全部整治',
    '50%以上的市级机关建成节水型单位',
    '有自然保护区的区、县（市）至少建1个监测站',
    '全面清理入海排污口',
  ])('takes what is limited to a part without a name for a part: %s', (quote) => {
    expect(reachOf(quote, { target: { value: 1 } }).reach).toEqual(part);
  });

  test.each([
    ['各区、县（市）污水处理率达到95%', each('district', 'county')],
    ['到2025年，力争各区、县（市）建成示范区', each('district', 'county')],
    ['区、县（市）具备水质检测能力', each('district', 'county')],
    ['所有县（市）建成清新空气示范区', each('county')],
    ['各设区市开设专栏', each('city')],
    ['各市、县（市、区）制定方案', each('city', 'district', 'county')],
    ['各地组建运营公司', each('province', 'city', 'district', 'county')],
  ])('reads each place of a kind: %s', (quote, reach) => {
    expect(reachOf(quote).reach).toEqual(reach);
  });

  test('100% of the places are each of them, 80% are a figure of the whole', () => {
    const goal = (value: number) =>
      reachOf(`${String(value)}%的区、县（市）建成示范区`, {
        target: { metric: '区、县（市）建成示范区的比例', value },
      });
    expect(goal(100).reach).toEqual(each('district', 'county'));
    expect(goal(80).reach).toEqual(whole);
  });

  test('two of the counties are not each of them', () => {
    const { reach } = reachOf('2个县（市）建成示范区', { target: { metric: '县（市）建成示范区', value: 2 } });
    expect(reach).toEqual(whole);
  });

  test('what is done with each place is no goal of each', () => {
    expect(reachOf('每年公布各区、县（市）排名').reach).toEqual(whole);
  });

  test.each(['全市森林覆盖率稳中有升', '我市建成示范区'])('reads the whole place: %s', (quote) => {
    expect(reachOf(quote).reach).toEqual(whole);
  });

  test('a word that only sounds like the whole is none: 健全区级预案', () => {
    expect(reachOf('健全区级预案').reach).toEqual(part);
  });

  test('a row of a table of goals is of the whole, unless it is of a part', () => {
    expect(reachOf('生态质量指数', { target: { origin: 'indicator-table' } }).reach).toEqual(whole);
    expect(reachOf('市区PM2.5浓度', { target: { origin: 'indicator-table' } }).reach).toEqual(part);
  });

  test('a number without a place is of the whole; not so near another place, or where some govern it', () => {
    const goal = (given: Partial<ReachCase>) =>
      reachOf('新建充电桩3000个', { ...given, target: { value: 3000 } }).reach;
    expect(goal({})).toEqual(whole);
    expect(goal({ isNearOthers: true })).toEqual(part);
    expect(goal({ isForSome: true })).toEqual(part);
  });

  test('a change of a quantity without a place is of the whole', () => {
    expect(reachOf('塑料用量明显减少', { target: { comparator: 'decrease' } }).reach).toEqual(whole);
  });

  test('work of one body or company is of no place', () => {
    expect(reachOf('市政府每年全面考核', { isOfBody: true }).reach).toEqual(part);
    expect(reachOf('某某有限公司全面停产').reach).toEqual(part);
  });

  test('one piece of work is taken for a part, unless the governments of all answer for it', () => {
    expect(reachOf('建成第三处置中心')).toEqual({ reach: part, rule: 'part/unsaid' });
    expect(reachOf('完成监测点位优化', { isForAll: true }).reach).toEqual(whole);
  });
});
