import { describe, expect, test } from 'vitest';
import { readGoal } from '../../../src/core/extract/goals.ts';
import { findQuantities } from '../../../src/core/extract/quantities.ts';

/** Comparators of the quantities of a clause, null where one only limits what is meant. */
function goals(text: string) {
  const quantities = findQuantities(text);
  let previous: Parameters<typeof readGoal>[3] = null;
  return quantities.map((quantity) => {
    const comparator = readGoal(text, quantity, quantities, previous, true);
    if (comparator !== null) previous = { quantity, comparator };
    return comparator;
  });
}

describe('readGoal(text, quantity) reads', () => {
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
    ['90%的重点保护物种得到保护', ['eq']],
    ['其中高速铁路5万公里左右', ['approx']],
    ['每千人口注册护士数3.8人', ['eq']],
  ])('%s', (text, expected) => {
    expect(goals(text)).toEqual(expected);
  });
});

describe('readGoal(text, quantity) finds no goal in', () => {
  test.each([
    ['a threshold of size', '存栏量1000头以上的养殖场'],
    ['a threshold of capacity', '日处理规模1万吨以上的污水处理厂'],
    ['a threshold of income', '年业务收入超100亿元的快递总部企业'],
    ['a threshold of age', '运行3年以上的镇级污水处理厂'],
    ['a property of equipment', '安装效率不低于60%的脱硝设施'],
    ['a share to start from', '在66.8%的基础上'],
    ['a period of a cycle', '以10年为1个周期'],
    ['an amount of money for each', '按投资额的20%给予补助'],
  ])('%s: %s', (_, text) => {
    expect(goals(text).filter((goal) => goal !== null)).toEqual([]);
  });

  test('the number of what is measured', () => {
    expect(goals('13个国家考核断面水质比例保持在92.3%以上')).toEqual([null, 'gte']);
    expect(goals('年业务收入超100亿元的快递总部企业达5家以上')).toEqual([null, 'gte']);
  });
});
