import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';

const metrics = (text: string) => extractTargets(text).map(({ metric }) => metric);

describe('a record names what its clause leaves to the clauses before it:', () => {
  test.each([
    [
      'who is to do it, behind the clause that names them',
      '加快砂洗等涉水行业整治提升，列入原地规范提升名单的企业，要在2020年年底前，完成所有整治提升任务。',
      ['砂洗等涉水行业列入原地规范提升名单的企业完成所有整治提升任务'],
    ],
    [
      'a subject that a comma parts',
      '到2022年年底，在省控断面汇水区域内，以及在环境容量超载地区内的现有城镇污水处理厂，排放达到清洁排放标准。',
      ['在省控断面汇水区域内，以及在环境容量超载地区内的现有城镇污水处理厂排放达到清洁排放标准'],
    ],
    [
      'the whole that a share is of',
      '到2020年，全市建成区新增和更新环卫、邮政车辆中，新能源车辆的比例达到80%以上。',
      ['全市建成区新增和更新环卫、邮政车辆中新能源车辆的比例'],
    ],
    [
      'which enterprises are counted',
      '加快钱塘江流域化工、印染等企业或产能的搬迁改造，到2022年完成369家企业关停转迁。',
      ['钱塘江流域化工、印染等企业关停转迁'],
    ],
    [
      'the norm that a share reaches, with the number in its name',
      '到2025年，城区35%的面积达到3年一遇排水能力。',
      ['城区面积达到3年一遇排水能力的比例'],
    ],
    [
      'what is counted in, between a number and its bound',
      '到2025年形成租赁住房供应40万套（包括宿舍床位）以上。',
      ['租赁住房供应（包括宿舍床位）'],
    ],
    ['who is to do it each year', '各部门要加强巡查，每年抽查重点企业。', ['各部门每年抽查重点企业']],
    ['who is named and no more', '报刊、网络等新闻媒体，每年开展科普宣传。', ['报刊、网络等新闻媒体每年开展科普宣传']],
    [
      'of what the result is',
      '环保部门负责对治理工作进行考核，每年公布结果。',
      ['环保部门负责对治理工作进行考核，每年公布结果'],
    ],
    ['of what the check is', '对义务植树，各单位每年都要进行检查。', ['对义务植树，各单位每年都要进行检查']],
    [
      'for which of them both dates are',
      '对于需要补建、改建的，2029年底前完成建设规划，2030年底前完成竣工验收。',
      ['对于需要补建、改建的，完成建设规划', '对于需要补建、改建的，完成竣工验收'],
    ],
    [
      'which works are meant, with the date in their name',
      '2024年底前投运的超标燃煤电厂，应在2030年底前安装脱硫设施。',
      ['2024年底前投运的超标燃煤电厂安装脱硫设施'],
    ],
    [
      'whose it is that falls',
      '主要从事开发的单位，财政拨给的事业费逐年减少。',
      ['主要从事开发的单位，财政拨给的事业费逐年减少'],
    ],
    ['what covers all places', '推进友好社区建设，到2030年实现街镇全覆盖。', ['友好社区建设实现街镇全覆盖']],
    ['whose measure it is', '引导合作机构逐步将平均担保费率降至1%以下。', ['合作机构平均担保费率']],
    [
      'what a plant treats',
      '全面推进农村生活污水处理水平，到2020年年底，日处理能力在30吨以上的治理设施基本实现标准化运维管理。',
      ['日处理能力在30吨以上的农村生活污水治理设施基本实现标准化运维管理'],
    ],
    [
      'whose way of working it is',
      '到2022年年底，完成规模以上养殖场尾水治理，实现达标排放或循环使用。',
      ['完成规模以上养殖场尾水治理', '规模以上养殖场尾水治理实现达标排放或循环使用'],
    ],
    [
      'what is joined to another platform',
      '建立全市土壤环境管理信息化平台，2020年年底前，与省生态环境大数据平台实现对接。',
      ['全市土壤环境管理信息化平台与省生态环境大数据平台实现对接'],
    ],
    [
      'the responsible persons',
      '各级党委和政府主要负责人是本行政区域生态环境保护第一责任人，至少每季度研究一次生态环境保护工作。',
      ['各级党委和政府主要负责人研究生态环境保护工作'],
    ],
    [
      'of what the second area of a list is one',
      '2020年年底前，轻度和中度污染土壤耕地完成治理修复5万亩、安全利用面积23万亩。',
      ['轻度和中度污染土壤耕地完成治理修复', '轻度和中度污染土壤耕地安全利用面积'],
    ],
    [
      'that a list counts what is new',
      '到2020年，新建集中充换电站不少于160座、公用充电桩不少于3000个。',
      ['新建集中充换电站', '新建公用充电桩'],
    ],
    [
      'all works that a list opens with',
      '到2030年，新建改扩建及维修改造村卫生室30所、养老院8所以上。',
      ['新建改扩建及维修改造村卫生室', '新建改扩建及维修改造养老院'],
    ],
  ])('%s', (_, text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

const task = (text: string, name: string) =>
  extractTargets(text, { subject: name }).map(({ metric, value, text: words }) => [metric, value, words]);

describe('a record of a task names what its row leaves to the name of the task:', () => {
  test('what is to be completed', () => {
    expect(task('到2020年，绕城范围内剩余的城市河道基本完成，骨干河道畅通。', '开展市区河道综保整治')).toEqual([
      ['绕城范围内剩余的城市河道基本完成市区河道综保整治', null, '基本完成'],
      ['骨干河道畅通（市区河道综保整治）', null, '畅通'],
    ]);
  });

  test('each share that is dealt out, with a number or by name alone', () => {
    const row = '市运河集团完成平安桥河、周家河等2条（段），市交投集团完成西湖油车桥港，市城投集团完成东片排涝河。';
    expect(task(row, '开展市区河道综保整治')).toEqual([
      ['市运河集团完成平安桥河、周家河等市区河道综保整治', 2, null],
      ['市交投集团完成西湖油车桥港市区河道综保整治', null, '完成'],
      ['市城投集团完成东片排涝河市区河道综保整治', null, '完成'],
    ]);
    expect(task('市交投集团完成西湖油车桥港。', '开展市区河道综保整治')).toEqual([]);
  });
});

describe('two works under one verb are two records:', () => {
  test.each([
    [
      '2020年年底前，完成对重点工业园区土壤污染状况详查和风景名胜区、自然保护区等环境敏感区的土壤环境质量状况详查。',
      ['完成重点工业园区土壤污染状况详查', '完成风景名胜区、自然保护区等环境敏感区的土壤环境质量状况详查'],
    ],
    [
      '到2020年，建成第三工业固体废物处置中心（含医疗废物处置设施、仓库）、余杭区污泥处置设施。',
      ['建成第三工业固体废物处置中心（含医疗废物处置设施、仓库）', '建成余杭区污泥处置设施'],
    ],
    [
      '到2020年，建成覆盖所有污水处理厂和造纸、制革等行业的污泥处置设施。',
      ['建成覆盖所有污水处理厂和造纸、制革等行业的污泥处置设施'],
    ],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

describe('a list shares the act that closes it:', () => {
  test.each([
    ['2018年年底前，完成1家化工、1家造纸企业关停。', ['化工企业关停', '造纸企业关停']],
    [
      '2021年年底前，完成20家化工企业、1家印染企业关停或退出、1家化纤企业转型升级。',
      ['化工企业关停或退出', '印染企业关停或退出', '化纤企业转型升级'],
    ],
    [
      '2020年年底前，完成14家化工（其中10家化工企业取消化学合成工艺）、1家化纤企业关停。',
      ['化工企业关停（其中10家取消化学合成工艺）', '化工企业关停（14家中取消化学合成工艺的）', '化纤企业关停'],
    ],
    ['2019年2月底前，完成12家造纸企业和38家化工、印染等行业企业关停。', ['造纸企业关停', '化工、印染等行业企业关停']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

describe('a record says how its number is taken:', () => {
  const goals = (text: string) =>
    extractTargets(text).map(({ metric, value, text: words, recurrence }) => [metric, value, words, recurrence]);

  test('what goes on is not said to be done, though commas part its list', () => {
    expect(goals('示范推进临安南苕溪、昌北溪，富阳渌渚江，淳安武强溪、六都源等11条中小河流综合治理。')).toEqual([
      ['示范推进临安南苕溪、昌北溪，富阳渌渚江，淳安武强溪、六都源等中小河流综合治理', 11, '示范推进11条', null],
    ]);
  });

  test('at least, in all and on the whole', () => {
    expect(goals('主要负责人至少每季度研究一次生态环境保护工作。')).toEqual([
      ['主要负责人研究生态环境保护工作', 1, '至少一次', 'quarterly'],
    ]);
    expect(goals('到2022年累计完成1000处水利工程标准化管理创建。')[0]?.[0]).toBe('水利工程标准化管理创建（累计）');
    expect(goals('到2022年年底，排涝能力总体达到20年一遇。')[0]?.[0]).toBe('排涝能力（总体）');
  });

  test('a round goes on where the same act does', () => {
    const yearly = '到2020年，每年淘汰落后产能企业100家以上，淘汰整治“脏乱差”企业1000家以上，建成园区3个。';
    expect(goals(yearly).map(([, , , recurrence]) => recurrence)).toEqual(['yearly', 'yearly', null]);
  });
});

describe('a record is not turned round:', () => {
  test('what is to go keeps its verb', () => {
    expect(metrics('到2020年，每年淘汰落后产能企业100家以上，淘汰整治“脏乱差”企业1000家以上。')).toEqual([
      '淘汰落后产能企业',
      '淘汰整治“脏乱差”企业',
    ]);
  });

  test('what is cut keeps its comparator and needs no verb', () => {
    expect(metrics('到2017年，削减劣Ⅴ类水质断面11个。')).toEqual(['劣Ⅴ类水质断面']);
  });
});

describe('a condition sets no date:', () => {
  test.each([
    '2020年年底前经改造仍不能达到要求的，限期予以淘汰；全面完成港口船舶污染物的接收设施建设。',
    '2025年前未完成整治的，全部关停。',
  ])('%s', (text) => {
    expect(metrics(text)).toEqual([]);
  });
});
