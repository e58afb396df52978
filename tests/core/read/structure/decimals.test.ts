import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../support/portal.ts';

const units = (body: string) =>
  bodyOf(body)
    .filter((provision) => !/ p \|/u.test(provision))
    .map((provision) => provision.replace(/\|[^|]*$/u, ''));

describe('decimal numbers', () => {
  it('nest as their parts tell, below chapters of one number', () => {
    expect(
      units(
        '1 范围\n本规程适用于塘岸。\n2 巡查\n2.1 日常巡查\n2.1.1 人员\n两人一组。\n2.1.2 路线\n沿岸。\n2.2 专项巡查\n汛前。\n3 附则',
      ),
    ).toEqual([
      'sec_1 section 1|范围',
      'sec_2 section 2|巡查',
      'sec_2__subsec_1 subsection 2.1|日常巡查',
      'sec_2__subsec_1__para_1 paragraph 2.1.1|人员',
      'sec_2__subsec_1__para_2 paragraph 2.1.2|路线',
      'sec_2__subsec_2 subsection 2.2|专项巡查',
      'sec_3 section 3|附则',
    ]);
  });

  it('stand below 一、 and above （一）, and name what their first sentence does', () => {
    expect(
      units('一、现状\n1.1塘岸牢固。全线合龙。\n1.2水质变好。\n（一）断面\n二、目标\n2.1塘岸。再修十里。'),
    ).toEqual([
      'sec_1 section 一、|现状',
      'sec_1__subsec_1 subsection 1.1|塘岸牢固。',
      'sec_1__subsec_2 subsection 1.2|水质变好。',
      'sec_1__subsec_2__subsec_1 subsection （一）|断面',
      'sec_2 section 二、|目标',
      'sec_2__subsec_1 subsection 2.1|塘岸。',
    ]);
  });

  it('stand below an annex that a letter names', () => {
    expect(
      units(
        '1 范围\n1.1 塘岸\n适用于塘岸。\n1.2 沟渠\n适用于沟渠。\n附录A：看护流程图\n（资料性附录）\n附录B 看护指标\nB.1 分级\n分两级。\nB.1.1 塘岸\n看岸。\nB.1.2 沟渠\n看渠。\nB.2 分类\n分两类。',
      ),
    ).toEqual([
      'sec_1 section 1|范围',
      'sec_1__subsec_1 subsection 1.1|塘岸',
      'sec_1__subsec_2 subsection 1.2|沟渠',
      'att_1 attachment 附录A：|',
      'att_2 attachment 附录B|',
      'att_2__sec_1 section B.1|分级',
      'att_2__sec_1__subsec_1 subsection B.1.1|塘岸',
      'att_2__sec_1__subsec_2 subsection B.1.2|沟渠',
      'att_2__sec_2 section B.2|分类',
    ]);
  });

  it('may be whole numbers alone where a text numbers nothing else', () => {
    expect(units('1人口\n常住四万。\n2婚姻\n登记百对。\n3教育\n学校三所。\n4就业\n稳定。')).toEqual([
      'sec_1 section 1|人口',
      'sec_2 section 2|婚姻',
      'sec_3 section 3|教育',
      'sec_4 section 4|就业',
    ]);
  });

  it.each([
    '浓度如下：\n2.5微克每立方米\n3.5微克每立方米\n4.5微克每立方米',
    '1.3人户家庭；\n2.2人户家庭；\n3.4人户家庭；',
    '名单：\n1张家村\n2李家村\n3王家村\n4赵家村',
    '一、人口\n1人口\n常住。\n2婚姻\n登记。\n3教育\n学校。\n4就业\n稳定。',
  ])('are none in %j', (body) => {
    expect(units(body).filter((unit) => /\d/u.test(unit.split(' ')[2] ?? ''))).toEqual([]);
  });
});
