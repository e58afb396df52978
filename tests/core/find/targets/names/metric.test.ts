import { describe, expect, test } from 'vitest';
import { nameMeasure } from '../../../../../src/core/find/targets/names/metric.ts';
import { trimMetric } from '../../../../../src/core/find/targets/names/trim.ts';
import { findQuantities } from '../../../../../src/core/find/clause/quantities.ts';

const names = (body: string, previous: string | null = null, goals = findQuantities(body).length) => {
  const quantities = findQuantities(body).slice(-goals);
  return quantities.map((quantity) => nameMeasure(body, quantities, quantity, 0, previous).name);
};

describe('nameMeasure(clause) says what is measured', () => {
  test.each([
    ['18个交接断面水质达标率保持在66.7%以上', '18个交接断面水质达标率'],
    ['天然气消费量在一次能源消费结构中的占比提高至11%以上', '天然气消费量在一次能源消费结构中的占比'],
    ['全市天然气供应能力达到12亿立方米', '全市天然气供应能力'],
    ['提出果园产值年均增长6%', '果园产值年均增长'],
    ['一般公共预算收入增长3%', '一般公共预算收入'],
    ['一般组织水样检测2次', '组织水样检测'],
    ['城市轨道交通运营里程力争突破1000公里', '城市轨道交通运营里程'],
    ['地区生产总值年均增长6%以上', '地区生产总值年均增长'],
    ['居民健康素养水平由23%提高到30%', '居民健康素养水平'],
    ['全市三分之二的区、县（市）达到节水型社会建设标准', '全市区、县（市）达到节水型社会建设标准的比例'],
    ['重点行业企业95%完成清洁化改造', '重点行业企业完成清洁化改造的比例'],
    ['三年内建成10个示范园区', '示范园区'],
    ['每县至少建成1所二级以上医院', '每县二级以上医院'],
    ['各地至少开展1次应急演练', '各地应急演练'],
    ['新增和更新公交车中新能源比例不低于80%', '新增和更新公交车中新能源比例'],
    ['氨氮下降10%', '氨氮'],
    ['推广应用新能源公交车5000辆以上', '推广应用新能源公交车'],
    ['炼焦产能与钢铁产能比达到0.4左右', '炼焦产能与钢铁产能比'],
    ['各市平均降尘量不得高于9吨/月·平方公里', '各市平均降尘量'],
    ['单个机构床位数原则上不超过500张', '单个机构床位数'],
    ['签约合作率保持100%', '签约合作率'],
    ['新车销售量达到汽车销售总量的20%左右', '新车销售量占汽车销售总量的比例'],
    ['占全市机构的10%以上', '另一指标占全市机构的比例'],
    ['安排8000万元', '另一指标'],
    ['经费标准提高到每生每年3000元以上', '经费标准'],
    ['五年一贯制招生规模达到2000人以上', '五年一贯制招生规模'],
    ['城乡居民收入倍差缩小到1.75以内', '城乡居民收入倍差'],
    ['电网基本具备5%以上的尖峰负荷响应能力', '电网尖峰负荷响应能力'],
    ['检测能力达到国家A类标准的95%', '检测能力达到国家A类标准的比例'],
    ['年均下降3.4个百分点', '另一指标年均下降'],
    ['居民气化率中心城区达到100%', '中心城区居民气化率'],
    ['新建厂房屋顶光伏覆盖率达到50%', '新建厂房屋顶光伏覆盖率'],
    ['实现行政村网络通达率90%以上', '行政村网络通达率'],
    ['改造提升农村公路200公里', '改造提升农村公路'],
    ['市财政安排不低于5亿元的专项资金', '市财政安排专项资金'],
    ['建成改扩建一期（42公里', '改扩建一期'],
    ['实现城市公交车90%使用清洁能源', '城市公交车使用清洁能源的比例'],
    ['省环保厅每年对30%以上的设区市开展综合督查', '省环保厅开展综合督查的设区市比例'],
    ['市级部门对本行政区域内30%以上的县开展督查', '市级部门开展督查的本行政区域内县比例'],
    ['新建城区硬化地面可渗透面积要达到40%以上', '新建城区硬化地面可渗透面积'],
  ])('%s', (body, expected) => {
    expect(names(body, '另一指标', 1)).toEqual([expected]);
  });

  test('of each number of a list', () => {
    expect(names('建成2个示范县、11个示范区')).toEqual(['示范县', '示范区']);
    expect(names('孕产妇死亡率和婴儿死亡率分别控制在9/10万和4‰以下')).toEqual(['孕产妇死亡率', '婴儿死亡率']);
    expect(names('化学需氧量、氨氮重点工程减排量分别达到1.2万吨、0.05万吨')).toEqual([
      '化学需氧量重点工程减排量',
      '氨氮重点工程减排量',
    ]);
    expect(names('京津冀及周边地区、长三角地区煤炭消费量分别下降10%、5%左右')).toEqual([
      '京津冀及周边地区煤炭消费量',
      '长三角地区煤炭消费量',
    ]);
    expect(names('建成实训基地10个（每个县至少1个）')[0]).toBe('实训基地');
  });

  test('of each of several that have one value in common', () => {
    const shared = (body: string) => {
      const quantities = findQuantities(body);
      return quantities.flatMap((quantity) =>
        [0, 1].map((share) => nameMeasure(body, quantities, quantity, share, null).name),
      );
    };
    expect(shared('县级以上水源地和“千吨万人”水源地水质达标率均达到100%')).toEqual([
      '县级以上水源地水质达标率',
      '“千吨万人”水源地水质达标率',
    ]);
    expect(shared('城市建成区河道绿化普及率、水体岸线自然化率不低于80%')).toEqual([
      '城市建成区河道绿化普及率',
      '城市建成区水体岸线自然化率',
    ]);
    expect(names('省环保厅每年对30%以上的设区市和15%以上的县开展督查')).toEqual([
      '省环保厅开展督查的设区市比例',
      '省环保厅开展督查的县比例',
    ]);
  });

  test('after the measure before, where a clause leaves it out', () => {
    expect(names('其中非棉项目达到55%以上', '重复用水率')).toEqual(['重复用水率（其中非棉项目）']);
    expect(names('县市达到75%以上', '机械化清扫率')).toEqual(['机械化清扫率（县市）']);
    expect(names('桐庐县、建德市达到65%以上', '主城区机械化清扫率')).toEqual(['机械化清扫率（桐庐县、建德市）']);
    expect(names('山区达到50%以上', '机械化清扫率（县市）')).toEqual(['机械化清扫率（山区）']);
    expect(names('其中山区达到50%以上', '全市机械化清扫率')).toEqual(['全市机械化清扫率（其中山区）']);
    expect(names('达到60%', '光伏覆盖率')).toEqual(['光伏覆盖率']);
    expect(names('比上年提高3个百分点', '签约率')).toEqual(['签约率']);
    expect(names('汾渭平原增长25%', '全国铁路货运量（长三角地区）')).toEqual(['铁路货运量（汾渭平原）']);
    expect(names('长三角地区不得高于5吨', '京津冀及周边地区各市平均降尘量')).toEqual(['各市平均降尘量（长三角地区）']);
    expect(names('面积达到管辖海域的7%', '海洋保护区数量')).toEqual(['海洋保护区面积占管辖海域的比例']);
    expect(names('重点区域达到5%', '单位地区生产总值能耗')).toEqual(['单位地区生产总值能耗（重点区域）']);
  });

  test('with the part that stands after it', () => {
    expect(names('机械化清扫率城区达到85%以上')).toEqual(['城区机械化清扫率']);
  });
});

test('trimMetric(words) leaves words of the text that begin like a modal alone', () => {
  expect(['应急演练', '应用示范', '要素保障', '并要完成治理', '、的水质，'].map(trimMetric)).toEqual([
    '应急演练',
    '应用示范',
    '要素保障',
    '完成治理',
    '水质',
  ]);
});
