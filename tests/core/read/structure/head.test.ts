import { describe, expect, it } from 'vitest';
import { buildPortal } from '../../../../src/core/portal/build.ts';
import { faultsIn, line, readText } from '../../support/portal.ts';
import { noCorrections, sourceOf } from '../../support/sources.ts';

const head = (raw: string) => readText(`${raw}\n一、总体要求\n坚持绿色发展。`).portal.provisions.map(line).slice(0, -2);

describe('the head of a document', () => {
  it('of an opinion: title, number, addressee', () => {
    expect(head('某省人民政府\n关于治水的意见\n某政发[2020]1号\n各市、县人民政府，省政府直属各单位:')).toEqual([
      'title title ||某省人民政府关于治水的意见',
      'number number ||某政发[2020]1号',
      'addressee addressee ||各市、县人民政府，省政府直属各单位：',
    ]);
  });

  it('of an opinion with its date in brackets below its title', () => {
    expect(head('中共某市委 某市人民政府\n关于治水的意见\n（2022年2月28日）')).toEqual([
      'title title ||中共某市委 某市人民政府关于治水的意见',
      'date date ||（2022年2月28日）',
    ]);
  });

  it('whose title ends as no genre does: a short first line above its text, with a warning', () => {
    const { portal, diagnostics } = readText('# 河长上岗十问\n一、谁当河长？\n答：镇长。');
    expect(portal.documents[0]?.title).toBe('河长上岗十问');
    expect(diagnostics).toMatchObject([{ code: 'document/title-guessed', severity: 'warning', span: { start: 2 } }]);
  });

  it.each([
    ['a sentence', '坚持绿色发展，治好水。\n一、总体要求'],
    ['a button of a web page', '下载\n打印\n全屏\n坚持绿色发展。'],
    ['a list', '下载电子版本\n打印全文版本\n坚持绿色发展。'],
    ['the name of a body', '某市生态环境局\n一、总体要求\n坚持绿色发展。'],
    ['a field of a form', '来源：某市晚报\n一、总体要求\n坚持绿色发展。'],
    ['a line above the title itself', '某市晚报昨日消息\n一、摘要\n某市治水方案\n坚持绿色发展。'],
  ])('takes %s for no title', (_, raw) => {
    expect(readText(raw).diagnostics.map(({ code }) => code)).toContain('document/no-title');
  });

  it.each([
    '为保护古树，根据《某法》，现提出如下意见：',
    '根据工作需要，对《某市治水办法》作如下修改：',
    '某委员会第18次会议决定，对治水办法（以下简称办法）作出修改：',
    '现将有关情况报送市财政局、市水务局：',
    '根据省人民政府要求，报市人民政府：',
    '请市财政局、市水务局：',
  ])('takes %s for no addressee', (lead) => {
    expect(head(`某省治水规定\n${lead}`).map((one) => one.split(' ')[0])).toEqual(['title', 'preamble__p_1']);
  });

  it.each([
    '经济技术开发区管委会，各县（市、区）人民政府：',
    '现代农业园区管委会、市政府各有关部门、各县（市、区）人民政府：',
  ])('takes %s for addressees', (lead) => {
    expect(head(`某市治水规定\n${lead}\n一、总体要求`).map((one) => one.split(' ')[0])).not.toContain('preamble__p_1');
  });

  it('of a standard, below the lines of its cover', () => {
    const cover = ['Z 60ICS 13.040.40　　DB99', '某省地方标准', 'DB99/ 613—2009', '猪场污染物排放标准'];
    const { portal } = readText(`${cover.join('\n')}\n2009-01-07发布　2009-08-01实施\n1 范围\n本标准适用于猪场。`);
    expect(portal.documents[0]).toMatchObject({
      title: '猪场污染物排放标准',
      issuedOn: '2009-01-07',
      effectiveOn: '2009-08-01',
    });
  });

  it('whose title ends as the line of a cover does', () => {
    const { portal } = readText('污水综合排放地方标准\n第一章 总则\n第一条 治好污水。\n第二条 管好污水。');
    expect(portal.documents[0]?.title).toBe('污水综合排放地方标准');
  });

  it.each([
    '经信局、财政局、水务局：',
    '市决定执行办公室，各区人民政府：',
    '经济开发区管委会，现代农业园区管委会：',
    '某省交通运输厅：',
  ])('takes %s for an addressee', (words) => {
    expect(head(`某省治水意见\n${words}`)[1]).toBe(`addressee addressee ||${words}`);
  });

  it('takes the title and the genre that the manifest states', () => {
    const read = (raw: string) => {
      const stated = { titles: { text: '河长上岗，这样做' }, kinds: { text: '问答' } };
      return buildPortal([{ ...sourceOf(raw), ...stated }], noCorrections);
    };
    const printed = read('河长上岗，\n这样做\n一、谁当河长？\n答：镇长。');
    expect(printed.value.documents).toMatchObject([{ title: '河长上岗，这样做', kind: '问答' }]);
    expect(printed.value.provisions[0]).toMatchObject({ kind: 'title', text: '河长上岗，这样做' });
    const unprinted = read('一、谁当河长？\n答：镇长。');
    expect(unprinted.value.documents).toMatchObject([{ title: '河长上岗，这样做', kind: '问答' }]);
    expect(faultsIn(unprinted.diagnostics)).toEqual([]);
  });

  it('takes the facts that the manifest states', () => {
    const facts = {
      text: { issuers: ['某市水利局'], jurisdiction: '某市', level: 'city' as const, issuedOn: '2020-01-02' },
    };
    const read = buildPortal([{ ...sourceOf('治水方案\n一、总体要求\n坚持绿色发展。'), facts }], noCorrections);
    expect(read.value.documents).toMatchObject([{ ...facts.text, unread: [] }]);
  });

  it('of a text from a portal that puts its facts in black brackets first', () => {
    expect(head('【发布单位】某市经信委\n【发文字号】某经信〔2022〕5号\n某市数字化转型方案')).toEqual([
      'masthead_1 masthead ||【发布单位】某市经信委',
      'masthead_2 masthead ||【发文字号】某经信〔2022〕5号',
      'title title ||某市数字化转型方案',
    ]);
  });

  it('of a notice whose title goes on behind the years of its plan, below a number of the register', () => {
    const raw = `ZJSP99-2018-0004
某省人民政府办公厅关于印发某省治水方案
（2018—2020年）的通知
某政办发〔2018〕41号
各市、县人民政府:
现将《某省治水方案（2018—2020年）》印发给你们。
某省人民政府办公厅
2018年5月30日
某省治水方案
（2018—2020年）`;
    expect(head(raw).slice(0, 4)).toEqual([
      'masthead_1 masthead ||ZJSP99-2018-0004',
      'notice__title title ||某省人民政府办公厅关于印发某省治水方案（2018—2020年）的通知',
      'notice__number number ||某政办发〔2018〕41号',
      'notice__addressee addressee ||各市、县人民政府：',
    ]);
  });

  it('of a notice that encloses a plan: the notice with its signature, then the title of the plan', () => {
    const raw = `某市人民政府文件
签发人：张三
某政发〔2020〕1号
某市人民政府关于印发《某市治水方案》的通知
各区、县（市）人民政府：
现将《某市治水方案》印发给你们。
某市人民政府
2020年3月8日
（此件公开发布）
某市治水方案
（2020-2022年）`;
    expect(head(raw)).toEqual([
      'masthead_1 masthead ||某市人民政府文件',
      'masthead_2 masthead ||签发人：张三',
      'notice__number number ||某政发〔2020〕1号',
      'notice__title title ||某市人民政府关于印发《某市治水方案》的通知',
      'notice__addressee addressee ||各区、县（市）人民政府：',
      'notice__p_1 p ||现将《某市治水方案》印发给你们。',
      'notice__signature_1 signature ||某市人民政府',
      'notice__date date ||2020年3月8日',
      'notice__publicity publicity ||（此件公开发布）',
      'title title ||某市治水方案',
      'preamble__p_1 p ||（2020-2022年）',
    ]);
  });

  it('of a decree: the decree, then the title of what it proclaims', () => {
    const raw =
      '某市人民政府令\n第12号\n《某市垃圾规定》已经审议通过，现予公布。\n市长  王某某\n2020年5月20日\n某市垃圾规定';
    expect(head(raw).map((provision) => provision.split(' ')[0])).toEqual([
      'notice__title',
      'notice__number',
      'notice__p_1',
      'notice__p_2',
      'notice__date',
      'title',
    ]);
  });

  it('of a draft: the title and its standing', () => {
    expect(head('某市治水方案\n（征求意见稿）')).toEqual([
      'title title ||某市治水方案',
      'status status ||（征求意见稿）',
    ]);
  });

  it('of a file from an archive: its front matter line by line, before the title', () => {
    const raw = '---\n标题: 某市治水方案\n文号: 某政发〔2020〕1号\n---\n> 仅供检索\n\n# 某市治水方案';
    expect(head(raw)).toEqual([
      'masthead_1 masthead ||---',
      'masthead_2 masthead ||标题：某市治水方案',
      'masthead_3 masthead ||文号：某政发〔2020〕1号',
      'masthead_4 masthead ||---',
      'masthead_5 masthead ||> 仅供检索',
      'title title ||某市治水方案',
    ]);
  });

  it('of a plan with a contents page: its entries', () => {
    expect(head('某市治水规划\n目 录\n前言……1\n一、总体要求\n前言\n说明。').slice(1)).toEqual([
      'toc contents ||目录',
      'toc__entry_1 entry ||前言……1',
      'toc__entry_2 entry ||一、总体要求',
      'preamble__p_1 p ||前言',
      'preamble__p_2 p ||说明。',
    ]);
  });

  it('of a plan with a contents page: all entries up to where the first stands again', () => {
    const entries = '第一章 现状\n第二章 措施\n第三章 附则';
    const body = '第一章 现状\n甲。\n第二章 措施乙要加强。\n第三章 附则';
    expect(head(`某市治水规划\n目 录\n${entries}\n${body}`).slice(1, 5)).toEqual([
      'toc contents ||目录',
      'toc__entry_1 entry ||第一章现状',
      'toc__entry_2 entry ||第二章措施',
      'toc__entry_3 entry ||第三章附则',
    ]);
  });

  it('of a saved page: the title below its buttons, which are no part of the text', () => {
    expect(head('下载\n打印\n【字号：\n大\n中\n小\n】\n2026年某江省政府工作报告\n各位代表：').slice(0, 2)).toEqual([
      'title title ||2026年某江省政府工作报告',
      'addressee addressee ||各位代表：',
    ]);
  });

  it('of a library page: its address and its own heading above the title', () => {
    const raw =
      '【引证码】 X.1.2\n原文链接：https://www.example.org/lar/0123456789abcdef0123456789abcdef.html\n某省办公厅关于印发某规划(2021—2023年)的通知\n某省办公厅关于印发某规划（2021-2023年）的通知\n（某政办〔2021〕8号）';
    expect(head(raw)).toEqual([
      'masthead_1 masthead ||【引证码】X.1.2',
      'masthead_2 masthead ||原文链接：https://www.example.org/lar/0123456789abcdef0123456789abcdef.html',
      'masthead_3 masthead ||某省办公厅关于印发某规划（2021—2023年）的通知',
      'title title ||某省办公厅关于印发某规划（2021-2023年）的通知',
      'number number ||（某政办〔2021〕8号）',
    ]);
  });

  it('has no title behind a sentence or a numbered heading', () => {
    expect(head('说明如下。\n某市治水方案')).not.toContain('title title ||某市治水方案');
    expect(head('一、说明\n某市治水方案')).not.toContain('title title ||某市治水方案');
  });

  it.each([
    ['的复函', '湖北省人民政府：', ['湖北省人民政府']],
    ['的批复', '教育部财政部国家发展改革委：', ['教育部', '财政部', '国家发展改革委']],
    ['的函', '交通运输部：你部关于治水的请示收悉。', ['交通运输部']],
    ['的答复', '石英代表：您提出的建议收悉。', ['石英代表']],
    ['的通知', '省有关单位：', ['省有关单位']],
    ['的通知', '台州市财政局台州市水利局：', ['台州市财政局', '台州市水利局']],
    ['的通知', '请认真贯彻执行：', []],
  ])('takes whom a text “关于治水%s” is sent to from %s', (end, line, addressees) => {
    const { documents, provisions } = readText(`某局关于治水${end}\n${line}\n一、甲。`).portal;
    expect(documents[0]?.addressees).toEqual(addressees);
    expect(provisions.some(({ kind }) => kind === 'addressee')).toBe(addressees.length > 0);
  });

  it('takes a line of text for no addressee', () => {
    expect(head('某市治水方案\n现提出如下意见：')).toEqual([
      'title title ||某市治水方案',
      'preamble__p_1 p ||现提出如下意见：',
    ]);
  });
});
