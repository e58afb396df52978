import { describe, expect, test } from 'vitest';
import { extractDocumentTargets } from '../../../../src/core/find/targets/document-targets.ts';
import { provisionWords } from '../../../../src/model/provision.ts';
import { findingsOf, readText } from '../../support/portal.ts';

/** `eid quote` of the records of a text. */
function quotes(body: string): string[] {
  const { portal } = readText(`某市水污染防治行动计划\n\n${body}`);
  const words = new Map(portal.provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  return extractDocumentTargets(portal).map(
    ({ provision, quote, origin, deadline }) =>
      `${provision} ${words.get(provision)?.slice(quote.start, quote.end) ?? ''} (${origin}) ${String(deadline)}`,
  );
}

/** `metric deadline` of the records of a whole text. */
function records(text: string): string[] {
  return findingsOf(text).targets.map(({ metric, deadline }) => `${metric} ${String(deadline)}`);
}

describe('extractDocumentTargets(provisions) reads', () => {
  test('paragraphs and items, each in its place', () => {
    expect(
      quotes(
        '一、主要目标\n到2020年，利用率达到15%。\n二、任务\n（一）建设。到2018年，建成示范区10个。\n——新增造林100亩。\n',
      ),
    ).toEqual([
      'sec_1__p_1 利用率达到15% (prose) 2020',
      'sec_2__subsec_1 建成示范区10个 (prose) 2018',
      'sec_2__subsec_1__item_1 新增造林100亩 (prose) null',
    ]);
  });

  test('the words of a section without its number, and none for the date of effect in one', () => {
    expect(quotes('一、改造泵站20座。\n二、新增绿道30公里。\n三、本通知自2025年5月1日起实施。\n')).toEqual([
      'sec_1 改造泵站20座 (prose) null',
      'sec_2 新增绿道30公里 (prose) null',
    ]);
  });

  test('an introduction from where it turns to what is to be reached', () => {
    const intro = '“十三五”时期是全面建成小康社会的决胜期，全市已完成投资100亿元。';
    expect(quotes(`${intro}到2020年，利用率达到15%。\n一、任务\n加强监督。\n`)).toEqual([
      'preamble__p_1 利用率达到15% (prose) 2020',
    ]);
    expect(quotes(`${intro}\n一、任务\n加强监督。\n`)).toEqual([]);
  });

  test('points of goals, whose deadline stands above them', () => {
    const text =
      '一、发展愿景\n到2025年，取得明显进展：\n——利用率达到15%。\n——全面实现联网。\n展望2035年，全面达到先进水平。\n二、任务\n达到率提高到20%。\n';
    expect(quotes(text)).toEqual([
      'sec_1__item_1 利用率达到15% (prose) 2025',
      'sec_2__p_1 达到率提高到20% (prose) null',
    ]);
  });

  test('an introduction with goals behind a label', () => {
    expect(quotes('主要指标：到2020年，优良比例达到70%。浓度控制在15%左右。\n一、任务\n加强监督。\n')).toEqual([
      'preamble__p_1 优良比例达到70% (prose) 2020',
      'preamble__p_1 浓度控制在15%左右 (prose) 2020',
    ]);
  });

  test('points below an introduction that keeps a vision in view and sets one date', () => {
    const text =
      '一、发展目标\n锚定2035年远景目标，到2025年，各项事业取得明显进展。\n（一）更加开放。港口吞吐量达到15万吨。\n（二）更加宜居。森林覆盖率达到20%。\n';
    expect(quotes(text)).toEqual([
      'sec_1__subsec_1 港口吞吐量达到15万吨 (prose) 2025',
      'sec_1__subsec_2 森林覆盖率达到20% (prose) 2025',
    ]);
  });

  test('nothing of what the five years before brought, up to where the text looks ahead', () => {
    const text = (plan: string) =>
      `某县国民经济和社会发展第十四个五年规划纲要\n\n一、新起点\n${plan}时期是全县发展史上极不平凡的五年。\n（一）实力提升。茶园面积达到15万亩。\n（二）民生改善。每年新增岗位50万个。\n（三）新机遇。到2025年，茶园面积达到20万亩。\n二、任务\n新建水厂3座。\n`;
    expect(records(text('“十三五”'))).toEqual(['茶园面积 2025', '新建水厂 null']);
    expect(records(text('“十四五”'))).toHaveLength(4);
  });

  test('no target where words are explained', () => {
    expect(quotes('一、任务\n新建水厂3座。\n名词解释\n1.揭榜挂帅。设立项目或奖金5项。\n')).toEqual([
      'sec_1__p_1 新建水厂3座 (prose) null',
    ]);
  });

  test('tasks by the date in their row', () => {
    const table = [
      '序号\t重点任务\t责任单位\t实施期限',
      '1\t新增公办幼儿园学位2万个\t市教育局\t2023年12月',
      '2\t建立监测预警平台\t市教育局、市大数据局\t2024年底',
      '3\t加强监督\t市教育局\t长期坚持',
      '4\t建成学校2所\t市教育局\t2022—2025年',
    ];
    expect(quotes(`一、任务\n加强监督。\n\n附件\n\n重点任务分工表\n\n${table.join('\n')}\n`)).toEqual([
      'att_1__row_1 新增公办幼儿园学位2万个 (annex) 2023-12',
      'att_1__row_2 建立监测预警平台 (annex) 2024-12',
      'att_1__row_4 建成学校2所 (annex) 2025',
    ]);
  });

  test('tasks whose goal stands in a column of its own, of the year in the title of their table', () => {
    const table = [
      '序号\t重点任务\t年度目标\t完成时限\t责任单位',
      '1\t适老化改造\t完成1000户\t10月底\t市民政局',
      '2\t等级评定办法\t6月底前出台\t6月底\t市民政局',
    ];
    const text = `一、任务\n加强监督。\n\n附件\n2022年度重点任务清单\n${table.join('\n')}\n`;
    expect(quotes(text)).toEqual([
      'att_1__row_1 完成1000户 (annex) 2022-10',
      'att_1__row_2 6月底前出台 (annex) 2022-06',
    ]);
    const { portal } = readText(`某市水污染防治行动计划\n\n${text}`);
    const targets = extractDocumentTargets(portal);
    expect(targets.map(({ metric }) => metric)).toEqual(['适老化改造', '等级评定办法']);
  });

  test('works that are not numbered, where the table names who is responsible or is called a table of tasks', () => {
    const rows = [
      '任务类型\t重点内容\t责任单位',
      '排水\t到2025年，改造泵站8座。\t市水务局',
      '绿化\t加强管护。\t市园林局',
    ];
    const text = (caption: string) => `一、任务\n加强监督。\n\n${caption}\n${rows.join('\n')}\n`;
    expect(quotes(text('表1 分片情况'))).toEqual(['table_1__row_1 改造泵站8座 (annex) 2025']);
    const plain = rows.map((row) => row.split('\t').slice(0, 2).join('\t')).join('\n');
    expect(quotes(`一、任务\n加强监督。\n\n表1 分片任务表\n${plain}\n`)).toHaveLength(1);
    expect(quotes(`一、任务\n加强监督。\n\n表1 分片情况\n${plain}\n`)).toEqual([]);
  });

  test('goals under a heading that also names principles', () => {
    const text =
      '一、指导思想、基本原则和主要目标\n（一）基本原则。\n到2015年，建成示范区3个。\n（二）主要目标。\n到2015年，建成示范区5个。\n';
    expect(quotes(text)).toEqual(['sec_1__subsec_2__p_1 建成示范区5个 (prose) 2015']);
  });
});

describe('extractDocumentTargets(provisions) passes over', () => {
  test('norms that articles lay down without a date', () => {
    expect(
      quotes(
        '第一条 台账保存期限不少于2年，每月10日前报送台账。\n第二条 到2025年，完好率达到95%。\n第三条 具备下列条件：\n（一）完好率达到95%。\n',
      ),
    ).toEqual(['art_1 每月10日前报送台账 (prose) null', 'art_2 完好率达到95% (prose) 2025']);
  });

  test.each([
    '工作背景',
    '形势分析',
    '“十三五”工作成效',
    '“十三五”成就',
    '发展基础',
    '存在的主要问题',
    '指导思想',
    '护塘既定目标如期实现',
  ])('what stands under %s', (heading) => {
    expect(quotes(`一、${heading}\n到2020年，利用率达到15%。\n`)).toEqual([]);
  });

  test('but not what stands under 确保护塘目标如期实现, which is to come', () => {
    expect(quotes('一、确保护塘目标如期实现\n到2020年，利用率达到15%。\n')).toHaveLength(1);
  });

  test('but not what stands under 夯实发展基础, which is a task', () => {
    expect(quotes('一、夯实发展基础\n到2020年，利用率达到15%。\n')).toHaveLength(1);
  });

  test('titles and headings', () => {
    expect(quotes('一、到2020年建设任务\n加强监督。\n')).toEqual([]);
  });
});
