import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../../../src/core/find/clause/quantities.ts';
import { judgeNumber } from '../../../../../src/core/find/targets/rules/number/judge.ts';
import type { Goal } from '../../../../../src/core/find/targets/rules/number/site.ts';

/** Comparators of the quantities of a clause, null where one only limits what is meant. */
function goals(text: string) {
  const quantities = findQuantities(text);
  let previous: Goal | null = null;
  return quantities.map((quantity) => {
    const verdict = judgeNumber(text, quantity, quantities, previous, {
      due: true,
      owed: true,
      recurs: false,
      counting: null,
    });
    if (!('gift' in verdict)) return null;
    previous = { quantity, comparator: verdict.gift, rule: verdict.rule };
    return verdict.gift;
  });
}

describe('judgeNumber(text, quantity) reads', () => {
  test.each([
    ['森林覆盖率达到66.8%', ['eq']],
    ['达标率保持在86.7%以上', ['gte']],
    ['占比不低于80%', ['gte']],
    ['业务收入超过1000亿元', ['gt']],
    ['用水总量控制在30亿立方米以内', ['lte']],
    ['孕产妇死亡率不高于14.5/10万', ['lte']],
    ['吸烟率低于24.5%', ['lt']],
    ['比重达到20%左右', ['approx']],
    ['排放总量削减8%', ['decrease']],
    ['能耗降低15%', ['decrease']],
    ['面积新增100万亩', ['increase']],
    ['年均浓度降至28微克/立方米', ['eq']],
    ['提高到78.3岁', ['eq']],
    ['建成2个示范县、11个示范区、110个示范主体', ['count', 'count', 'count']],
    ['完成湿地生态修复工程20个', ['count']],
    ['淘汰钢铁80万吨、造纸145万吨', ['count', 'count']],
    ['下降35%、30%以上', ['decrease', 'decrease']],
    ['40%以上的小区完成建设', ['gte']],
    ['新建500千伏变电站4座', [null, 'count']],
    ['建成500公里绿道10条', [null, 'count']],
    ['新建10公里管网、2座泵站', ['count', 'count']],
    ['3岁以下婴幼儿托位数达到4.8个', [null, 'eq']],
    ['安排不低于5亿元的专项资金', ['gte']],
    ['倍差缩小到1.75以内', ['lte']],
    ['90%的重点保护物种得到保护', ['eq']],
    ['其中高速铁路5万公里左右', ['approx']],
    ['每千人口注册护士数3.8人', ['eq']],
    ['每千人拥有社会体育指导员2.16名', ['eq']],
    ['为500间教室更换护眼灯', ['count']],
    ['打通断头路12条', ['count']],
    ['惠及居民1,850户', ['count']],
    ['到位资金55亿元以上', ['gte']],
    ['形成节能量约5000万吨标准煤、减排二氧化碳约1.3亿吨', ['approx', 'approx']],
    ['招生规模不低于高等职业教育招生规模的10%', ['gte']],
    ['生均拨款不低于□□8000元', ['gte']],
    ['20%的编制员额用于聘用兼职教师', ['eq']],
  ])('%s', (text, expected) => {
    expect(goals(text)).toEqual(expected);
  });
});

describe('judgeNumber(text, quantity) finds no goal in', () => {
  test.each([
    ['a threshold of size', '存栏量1000头以上的养殖场'],
    ['a threshold of capacity', '日处理规模1万吨以上的污水处理厂'],
    ['a threshold of income', '年业务收入超100亿元的快递总部企业'],
    ['a threshold of age', '运行3年以上的镇级污水处理厂'],
    ['a property of equipment', '安装效率不低于60%的脱硝设施'],
    ['a share to start from', '在66.8%的基础上'],
    ['a period of a cycle', '以10年为1个周期'],
    ['an age', '为35—64岁妇女开展筛查'],
    ['a share in a policy that is cited', '落实从土地出让收益中计提10%用于农田水利建设的政策'],
    ['an amount of money for each', '按投资额的20%给予补助'],
  ])('%s: %s', (_, text) => {
    expect(goals(text).filter((goal) => goal !== null)).toEqual([]);
  });

  test('the number of what is measured', () => {
    expect(goals('13个国家考核断面水质比例保持在92.3%以上')).toEqual([null, 'gte']);
    expect(goals('年业务收入超100亿元的快递总部企业达5家以上')).toEqual([null, 'gte']);
    expect(goals('峰谷差率超过40%的地区需求响应能力达到最大用电负荷的5%以上')).toEqual([null, 'gte']);
  });
});
