import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../../../src/core/find/targets/paragraph.ts';

const metrics = (text: string) => extractTargets(text).map(({ metric }) => metric);

describe('a record tells what its sentence said before:', () => {
  test.each([
    [
      'who goes on to act',
      '2016年底前，工业集聚区应按规定建成污水集中处理设施，并安装自动在线监控装置。',
      ['工业集聚区应按规定建成污水集中处理设施', '工业集聚区污水集中处理设施安装自动在线监控装置'],
    ],
    [
      'where a state is to be reached',
      '2017年年底前，城市建成区实现河面无大面积漂浮物，河岸无垃圾，无违法排污口，基本消除黑臭水体。',
      [
        '城市建成区实现河面无大面积漂浮物',
        '城市建成区河岸无垃圾',
        '城市建成区无违法排污口',
        '城市建成区基本消除黑臭水体',
      ],
    ],
    [
      'who is to see to a duty that comes round',
      '各级地方人民政府是实施本行动计划的责任主体，2016年前分别制定并公布工作方案；逐年确定重点任务，每年向上一级人民政府报告工作情况。',
      [
        '各级地方人民政府分别制定并公布工作方案',
        '各级地方人民政府逐年确定重点任务',
        '各级地方人民政府每年向上一级人民政府报告工作情况',
      ],
    ],
    [
      'what is made public',
      '供水单位应定期检测和评估用户水龙头水质等饮水安全状况，各设区城市自2016年起每季度向社会公开。',
      ['各设区城市每季度向社会公开用户水龙头水质等饮水安全状况'],
    ],
    [
      'than which others are meant',
      '新投入使用的沿海、内河船舶严格执行相关标准；其他船舶于2020年底前完成改造。',
      ['其他船舶（新投入使用的沿海、内河船舶以外）完成改造'],
    ],
    [
      'to what norm the others are changed',
      '新投入使用的船舶严格按照国家要求执行相关环保标准；其他船舶于2020年年底前完成改造，经改造仍不能达到要求的，限期予以淘汰。',
      ['其他船舶（新投入使用的船舶以外）完成改造（按照国家要求执行相关环保标准）'],
    ],
    [
      'whose zone it is',
      '逐步扩大高排放机械禁止使用区域，2022年禁止使用区域扩大至全市建成区。',
      ['高排放机械禁止使用区域扩大至全市建成区'],
    ],
    [
      'for which case a term is set',
      '对已通过验收的河道出现污染反弹的，要立即责令整改，整改时间不得超过1个月。',
      ['已通过验收的河道出现污染反弹的整改时间'],
    ],
    [
      'what an outcome is of',
      '每半年要对垃圾河、黑河、臭河组织一次全面复查评估，复查评估情况应于每年7月中旬和次年1月中旬前报市治水办备案。',
      [
        '对垃圾河、黑河、臭河组织复查评估',
        '垃圾河、黑河、臭河复查评估情况应于每年7月中旬和次年1月中旬前报市治水办备案',
      ],
    ],
    [
      'what covers',
      '深入推进有毒有害气体环境预警体系试点建设，力争重点化工园区覆盖率达到100%。',
      ['重点化工园区覆盖率（有毒有害气体环境预警体系试点建设）'],
    ],
    [
      'what keeps within a bound',
      '到2025年，单位GDP能源消耗持续下降，保持在0.3吨标准煤/万元以下。',
      ['单位GDP能源消耗'],
    ],
    [
      'what brings the gain',
      '到2017年，全省完成21278个建制村的生活污水处理，新增受益农户448万户。',
      ['全省建制村的生活污水处理', '受益农户（全省建制村的生活污水处理）'],
    ],
    [
      'the full name of a measure, for a later date',
      '到2017年，全省海洋保护区数量达到15个左右；到2020年，数量达到18个左右。',
      ['全省海洋保护区数量', '全省海洋保护区数量'],
    ],
    [
      'the middle of a name that is cut short',
      '到2017年，培育30个省级以上循环化改造示范园区；到2020年，培育50个省级以上示范园区。',
      ['省级以上循环化改造示范园区', '省级以上循环化改造示范园区'],
    ],
    [
      'of which trade a second measure is',
      '到2020年，全省快递年业务量达到100亿件，年业务收入超过1000亿元。',
      ['全省快递年业务量', '全省快递年业务收入'],
    ],
    [
      'what is done with each kind of capacity',
      '到2017年，淘汰钢铁落后产能80万吨、造纸145万吨、印染30亿米。',
      ['淘汰钢铁落后产能', '淘汰造纸落后产能', '淘汰印染落后产能'],
    ],
  ])('%s', (_, text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

describe('a record is not told more than its sentence says:', () => {
  test.each([
    [
      'a thing that is measured does not act',
      '到2025年，塑料污染得到有效控制，建成回收体系。',
      ['塑料污染得到有效控制', '建成回收体系'],
    ],
    [
      'somebody else may be meant at another date',
      '2015年底前各县制定管理方案，2016年起全面实行网格化管理。',
      ['各县制定管理方案', '实行网格化管理'],
    ],
    [
      'behind a semicolon the subject has ended',
      '2020年底前，各园区建成处理设施；完成全市排查工作。',
      ['各园区建成处理设施', '完成全市排查工作'],
    ],
    [
      'a part of the measure before is another part',
      '到2025年，城区道路机械化清扫率达到85%以上，县市达到75%以上。',
      ['城区道路机械化清扫率', '道路机械化清扫率（县市）'],
    ],
    [
      'a manner is nobody',
      '2016年底前，基于统一平台实现网上运行，建立工作机制。',
      ['基于统一平台实现网上运行', '建立工作机制'],
    ],
  ])('%s', (_, text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});
