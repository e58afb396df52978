import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';
import { extractDocumentTargets } from '../../../../src/core/find/targets/document-targets.ts';
import { readText } from '../../support/portal.ts';

const year = { calendar: { asOf: 2026, period: { from: 2026, to: 2026 } } };
/** The names of what a text sets as goals of one year. */
const metrics = (text: string) => extractTargets(text, year).map(({ metric }) => metric);

describe('a list shares its words:', () => {
  test.each([
    [
      'the act that opens it',
      '更新改造滨河路等道路80条、桥梁15座和泵站3座。',
      ['更新改造滨河路等道路', '更新改造桥梁', '更新改造泵站'],
    ],
    [
      'an act that says what is new',
      '新打造省级酒庄5个、美食街区5条。新认定概念验证中心20家、中试平台10家。',
      ['新打造省级酒庄', '新打造美食街区', '新认定概念验证中心', '新认定中试平台'],
    ],
    ['but not what opens a noun', '治理项目20个、配套道路3条。', ['治理项目', '配套道路']],
    ['nor a measure', '建设标准厂房20座、用地面积50亩。', ['建设标准厂房', '用地面积']],
    ['nor past an act of its own', '修复退化草原22万亩、治理沙化土地25万亩。', ['修复退化草原', '治理沙化土地']],
    ['the deed that closes it', '实施300个老旧小区、12个老旧街区改造。', ['实施老旧小区改造', '实施老旧街区改造']],
    [
      'what has a size',
      '建成10个百万亩、100个十万亩、1000个万亩治沙基地。',
      ['建成百万亩治沙基地', '建成十万亩治沙基地', '建成万亩治沙基地'],
    ],
    ['what is made better', '整体提升10所学校、5家医院周边环境。', ['整体提升学校周边环境', '整体提升医院周边环境']],
    ['what has a rank', '新建6个国家级、20个省级临床重点专科。', ['新建国家级临床重点专科', '新建省级临床重点专科']],
  ])('%s', (_, text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

describe('a number of one year keeps the act that tells what is added:', () => {
  test.each([
    ['新培育2518个典型村。', ['新培育典型村']],
    ['培育龙头企业3家以上。', ['培育龙头企业']],
    ['滚动实施1500个以上技改项目。', ['滚动实施技改项目']],
    ['累计引进和培育150家以上生态企业。', ['引进和培育生态企业（累计）']],
    ['新增持证护理员超1500人。', ['新增持证护理员']],
    ['新增劳动力平均受教育年限达到14.2年。', ['新增劳动力平均受教育年限']],
    ['新增普通高中学位2万个。', ['普通高中学位']],
    ['完成旧住房成套改造20万平方米。', ['旧住房成套改造']],
    ['推动建设超100条（个）幸福河湖。', ['推动建设幸福河湖']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });

  test('of several years it does without', () => {
    expect(extractTargets('到2030年，培育龙头企业3家以上。').map(({ metric }) => metric)).toEqual(['龙头企业']);
  });
});

describe('goals that contradict each other are given up:', () => {
  const goals = (...lines: string[]) => {
    const { portal } = readText(['某市2026年工作要点', '', '一、重点工作', ...lines].join('\n'));
    const [document] = portal.documents;
    return extractDocumentTargets({ ...portal, ...(document ? { document } : {}) }).map(({ metric, value }) => [
      metric,
      value,
    ]);
  };

  test('two amounts of the same for the same time', () => {
    expect(goals('到2026年，湖区渔场达到20处。', '到2026年，湖区渔场达到30处。', '到2026年，苗圃达到9处。')).toEqual([
      ['苗圃', 9],
    ]);
  });

  test('but not a level and a change, nor two dates', () => {
    expect(
      goals('到2026年，湖区渔场达到20处。', '到2026年，湖区渔场增加3处。', '到2027年，湖区渔场达到30处。'),
    ).toEqual([
      ['湖区渔场', 20],
      ['湖区渔场', 3],
      ['湖区渔场', 30],
    ]);
  });
});
