import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../src/core/extract/targets.ts';

const metrics = (text: string) => extractTargets(text, false).map(({ metric }) => metric);

describe('a record names what its clause leaves to the clauses before it:', () => {
  test.each([
    [
      'who is to do it, behind the clause that names them',
      '加快砂洗等涉水行业整治提升，列入原地规范提升名单的企业，要在2020年年底前，完成所有整治提升任务。',
      ['列入原地规范提升名单的企业完成所有整治提升任务'],
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
  ])('%s', (_, text, expected) => {
    expect(metrics(text)).toEqual(expected);
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
