import { describe, expect, test } from 'vitest';
import { readDeliverable } from '../../../src/core/extract/deliverables.ts';

const read = (text: string) => {
  const goal = readDeliverable(text);
  return (
    goal && `${goal.comparator} ${goal.text}${goal.value === null ? '' : ` ${String(goal.value)}${goal.unit ?? ''}`}`
  );
};

describe('readDeliverable(text) reads', () => {
  test.each([
    ['城市建成区消除黑臭水体达到国家要求', 'complete 消除黑臭水体达到国家要求'],
    ['基本完成省市县乡村五级公共服务事项目录库建设', 'complete 基本完成'],
    ['全面建成快递服务体系', 'complete 全面建成'],
    ['地下水质量考核点位水质级别保持稳定', 'maintain 保持稳定'],
    ['快递业发展继续位居全国第一方阵', 'maintain 继续位居'],
    ['实现化肥农药使用量零增长', 'maintain 零增长 0%'],
    ['贮存处置总量趋零增长', 'maintain 趋零增长'],
    ['较大幅度减少劣Ⅴ类水质断面', 'decrease 较大幅度减少'],
    ['污染物浓度有所下降', 'decrease 有所下降'],
    ['再生水利用量逐年提高', 'increase 逐年提高'],
    ['农村居民人均可支配收入比2020年翻一番', 'increase 翻一番'],
    ['空气质量优良天数比率不低于全国平均水平', 'gte 不低于全国平均水平'],
    ['能耗强度低于全省平均水平', 'lt 低于全省平均水平'],
    ['县级以上城市建成区全覆盖', 'complete 全覆盖'],
    ['平原地区散煤基本清零', 'complete 基本清零'],
    ['印发化学物质环境风险优先评估计划', 'complete 印发化学物质环境风险优先评估计划'],
    ['地铁3号线二期开通运营', 'complete 开通运营'],
    ['星级宾馆不再主动提供一次性塑料用品', 'complete 不再主动提供一次性塑料用品'],
    ['非法转移倾倒固体废物事件零发生', 'complete 零发生'],
    ['开展规划中期评估', 'complete 开展规划中期评估'],
    ['将任务分解方案报省住房城乡建设厅', 'complete 将任务分解方案报省住房城乡建设厅'],
    ['组织制定本地区治理工作方案', 'complete 组织制定'],
    ['沿海主要港口的煤炭集港改由铁路或水路运输', 'complete 改由铁路或水路运输'],
    ['基本解决“空、小、散、弱”问题', 'complete 基本解决'],
    ['进行终期评估', 'complete 进行终期评估'],
    ['S2线开工建设', 'complete 开工建设'],
    ['各区县布设降尘量监测站点', 'complete 布设降尘量监测站点'],
    ['长江流域总体水质保持为优', 'maintain 保持为优'],
    ['分别对规划执行情况开展中期评估和终期考核', 'complete 开展中期评估和终期考核'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('readDeliverable(text) says what is reached', () => {
  test.each([
    ['城市集中式饮用水水源地水质基本达标', '基本达标'],
    ['配水区域水循环基本畅通', '基本畅通'],
    ['无违法排污口', '无违法排污口'],
    ['禁止使用区域扩大至全市建成区', '禁止使用区域扩大至全市建成区'],
    ['实行监测数据共享', '实行监测数据共享'],
    ['推出各级开发区网上服务站点', '推出各级开发区网上服务站点'],
    ['汇聚整合到浙江政务服务网及移动客户端', '汇聚整合到浙江政务服务网及移动客户端'],
    ['彻底消除劣V类水体', '彻底消除'],
    ['所有县（市）建成清新空气示范区', '建成清新空气示范区'],
    ['工业集聚区应按规定建成污水集中处理设施', '建成污水集中处理设施'],
    ['按照省下达任务组织完成水环境承载能力现状评价', '组织完成'],
    ['全市建成区各类国Ⅲ柴油货车“全面清零”', '全面清零'],
  ])('%s', (text, expected) => {
    expect(readDeliverable(text)?.text).toBe(expected);
  });
});

describe('readDeliverable(text) finds nothing to check in', () => {
  test.each([
    '环境质量显著改善',
    '群众满意度进一步提升',
    '加强饮用水水源保护',
    '加快推进雨污分流改造',
    '积极探索市场化机制',
    '逾期不能达到要求的',
    '形成与美丽杭州相匹配的环境治理能力',
    '本方案适用于全市',
    '编制本规划',
    '制度体系和管理机制逐步建立健全',
    '按照印发的清单开展工作',
    '养老用房与住宅同步规划、同步验收',
    '是实现规划目标任务的关键一年',
    '各地要依据部分工业行业淘汰落后生产工艺装备和产品指导目录',
    '解决突出的生态环境问题',
    '',
  ])('%j', (text) => {
    expect(read(text)).toBeNull();
  });
});
