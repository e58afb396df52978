import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';
import { records } from '../../support/target-records.ts';

describe('extractTargets(text) takes for no target', () => {
  test.each([
    ['the year of an event', '组建2028年某市运动会协调委员会。'],
    ['the year of an announcement', '纳入某名录（某部公告2019年第4号）的物质。'],
    ['the year of a title', '按照2016年《某市工作方案》开展评估。'],
    ['the beginning of a year', '于2019年初完成采购。'],
    ['a date', '本方案自2019年3月4日起施行。'],
    ['a date on which the text takes effect', '本通知自2025年5月1日起实施。'],
    ['one in two clauses', '本办法由市水务局负责解释，自2025年5月1日起正式施行。'],
    ['one of a norm', '上述价格自2025年6月1日起按新标准计算执行。'],
    ['one without 起', '本条例自2021年7月1日施行。'],
    ['a repeal', '《某市湖泊管理办法》自2022年8月1日起同时废止。'],
    ['a repeal with the date of what is repealed', '2008年11月30日市人民政府发布的《某市湖泊管理办法》同时废止。'],
    ['an end of validity', '本细则有效期至2027年12月31日。'],
    ['a term of validity', '本规定自2025年5月1日起施行，有效期5年。'],
    ['a term of trial', '试行期为2年，到2027年4月底。'],
    ['a goal that names nothing', '、，建成到2025年'],
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
    ['a size that tells enterprises apart', '培育超50亿元企业若干家。'],
    ['a table run together', '到2015年排放总量（万吨）2551.72347.6-8%氨氮排放总量（万吨）264.4238.0-10%'],
    ['a proviso', '到2020年，在保障能源供应的前提下，推进替代。'],
    ['whom a clause speaks of', '到2020年，对暂不具备替代条件的山区，推广洁净煤。'],
    ['an improvement that nothing measures', '到2019年底，消除比例显著提高。'],
    ['whom a grant is for', '到2023年，对年收入首次突破1亿元、5亿元的企业，给予奖励。'],
    ['a case that a price makes', '到2023年，对加氢站按照价格不高于35元的，给予补贴。'],
    ['how an assessment is made', '每五年为一个考核期，采用年度考核和期末考核相结合的方式进行。'],
    ['a policy named by its share', '到2023年，延续预留份额提高至40%以上的政策。'],
    ['a cell run into its unit', '到2015年劣Ⅴ类水质的比例（%）17.7<15-2.7个百分点'],
  ])('%s', (_, text) => {
    expect(records(text, true)).toEqual([]);
  });

  test('how things stood in a year before the document', () => {
    const text = '2010年劣Ⅴ类水质比例为17.7%。';
    expect(extractTargets(text, { isGoalSection: true, calendar: { asOf: 2011, period: null } })).toEqual([]);
    expect(extractTargets(text, { isGoalSection: true, calendar: { asOf: 2009, period: null } })).toHaveLength(1);
    expect(
      extractTargets('2010年全市投资比2009年增长3.9%。', {
        isGoalSection: true,
        calendar: { asOf: 2011, period: null },
      }),
    ).toEqual([]);
    expect(
      extractTargets('2010年底前完成改造。', { isGoalSection: true, calendar: { asOf: 2011, period: null } }),
    ).toHaveLength(1);
  });

  test('but for a norm that a date brings into use', () => {
    expect(records('自2019年7月1日起，全面实施国六排放标准。')).toHaveLength(1);
    expect(records('到2025年，建成有效期管理平台3个。')).toEqual(['有效期管理平台 count 3个 2025']);
  });

  test('but for dates and numbers of sections, which have two points too', () => {
    expect(records('按3.2.1要求，到2020年完成改造10家，2020.12.31验收。')).toContain('改造 count 10家 2020');
  });

  test('a responsibility note', () => {
    expect(records('到2020年完成改造（市建委牵头，2个区政府参与）')).toEqual(['完成改造 complete 2020']);
  });
});
