import { describe, expect, it } from 'vitest';
import { readText } from '../../support/portal.ts';

describe('the opening of a document', () => {
  it.each([
    ['a picture and who took it', '政府工作报告。某报记者 张三 摄\n某市政府工作报告', '某市政府工作报告'],
    ['the label of an annex', '附件2\n某市治水规程', '某市治水规程'],
    ['the label of a table', '附表二\n污染物和当量值表', '污染物和当量值表'],
    ['a label, and its year below', '附件：\n取水口登记编号\n（2010年版）', '取水口登记编号（2010年版）'],
    ['a short button', '分享:\n某市2026年工作要点', '某市2026年工作要点'],
    ['a path through the site', '您的位置:\n首页\n>\n要闻\n某市2026年工作要点', '某市2026年工作要点'],
  ])('of a page with %s above the title', (_, above, title) => {
    expect(readText(`${above}\n一、总体要求\n坚持绿色发展。`).portal.documents[0]?.title).toBe(title);
  });

  it.each([
    ['（试行）', '某市治水规程\n（试行）', '某市治水规程（试行）'],
    ['another plan', '某市第十四个五年规划\n和二〇三五年远景目标纲要', '某市第十四个五年规划和二〇三五年远景目标纲要'],
    [
      'what the opinion is about',
      '某省关于全面推行\n巡河制度、公示制度\n问责制度的指导意见',
      '某省关于全面推行巡河制度、公示制度问责制度的指导意见',
    ],
  ])('of a title that goes on with %s', (_, lines, title) => {
    expect(readText(`${lines}\n一、总体要求\n坚持绿色发展。`).portal.documents[0]?.title).toBe(title);
  });

  it('of an archive for a site: the title of its front matter, its containers before the text', () => {
    const raw = `---\ntitle: 某市治水办法\ndate: 2020-01-01\n---\n
::: tip 修订信息\n
（2019年12月1日某市人民政府令第3号公布）\n
:::\n
::: details 目录\n
[[toc]]\n
:::\n
第一条 为了治水，制定本办法。\n
第二条 本办法自2020年1月1日起施行。`;
    const { portal } = readText(raw);
    expect(portal.documents[0]).toMatchObject({ title: '某市治水办法', kind: '办法' });
    expect(portal.provisions.find(({ kind }) => kind === 'article')?.eid).toBe('art_1');
  });

  it.each([
    ['a title, its number and the addressees', '国务院关于治水的意见国发〔2014〕1号各省、自治区、直辖市人民政府：\n'],
    ['a number and the addressees', '国务院关于治水的意见\n国发〔2014〕1号各省、自治区、直辖市人民政府：\n'],
    ['a title, its number and its day', '国务院关于治水的意见国发〔2014〕1号（二〇一四年一月二日）\n'],
  ])('of a text with %s on one line', (_, raw) => {
    expect(readText(`${raw}一、总体要求\n坚持绿色发展。`).portal.documents[0]).toMatchObject({
      title: '国务院关于治水的意见',
      number: '国发〔2014〕1号',
    });
  });

  it('of a decree whose number stands beside its name: the statute below it', () => {
    const raw = `某市人民政府令第12号
《某市湖泊规定》已经市政府常务会议通过，现予公布，自2020年1月1日起施行。市 长　　张 三　　　　2019年12月1日
某市湖泊规定第一章　总则
第一条　为了保护湖泊，制定本规定。`;
    expect(readText(raw).portal.documents[0]).toMatchObject({
      title: '某市湖泊规定',
      noticeTitle: '某市人民政府令第12号',
      number: '某市人民政府令第12号',
      issuers: ['某市人民政府'],
      issuedOn: '2019-12-01',
    });
  });

  it('of a page that prints the title of the statute above the decree', () => {
    const raw = `某市湖泊规定\n某市人民政府令\n（第12号）\n《某市湖泊规定》已经会议通过，现予公布。\n市长　张三\n2019年12月1日\n某市湖泊规定\n第一条　为了保护湖泊，制定本规定。`;
    expect(readText(raw).portal.documents[0]).toMatchObject({
      title: '某市湖泊规定',
      noticeTitle: '某市人民政府令',
      number: '某市人民政府令第12号',
    });
  });

  it('of a notice that brings two texts: the first is the text', () => {
    const raw = `某省人民政府办公厅关于印发治水若干政策和某省治水行动计划（2021—2023年）的通知
某政办〔2021〕8号
各市人民政府：
现将《治水若干政策》《某省治水行动计划（2021—2023年）》印发给你们。
某省人民政府办公厅
2021年9月2日
治水若干政策
一、保护水源
坚持绿色发展。`;
    const { portal } = readText(raw);
    expect(portal.documents[0]).toMatchObject({ title: '治水若干政策', kind: '政策', issuedOn: '2021-09-02' });
  });

  it('of a statute: the lines on its history and a comment are no part of its text', () => {
    const raw =
      '# 某市湿地条例\n\n2001年5月8日 某市第一届人民代表大会常务委员会第九次会议通过\n\n<!-- END -->\n\n第一条 为了保护湿地，制定本条例。';
    const kinds = readText(raw).portal.provisions.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'masthead')).toEqual(['title', 'article']);
  });

  it('of a notice that names its annex: the annex is no text that it encloses', () => {
    const raw = `某市水利局关于印发取水收费标准的通知\n各有关单位：\n一、按照《某市取水收费目录》（附件1）收费。\n某市水利局\n2020年1月2日\n附件1\n某市取水收费目录\n一、农业取水`;
    expect(readText(raw).portal.documents[0]?.title).toBe('某市水利局关于印发取水收费标准的通知');
  });
});
