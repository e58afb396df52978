import { describe, expect, it } from 'vitest';
import { line, readText } from '../../support/portal.ts';

const head = (raw: string) => readText(`${raw}\n一、总体要求\n坚持绿色发展。`).portal.provisions.map(line).slice(0, -2);

describe('a notice', () => {
  const closing = '某省水利厅\n2020年3月1日\n';
  it('encloses the text that its words name in title marks, though its own title words it otherwise', () => {
    const raw = `某省水利厅转发防汛处关于巡堤意见的通知\n各市水利局、各县水利局：\n现将《关于做好巡堤工作的意见》转发给你们。\n${closing}关于做好巡堤\n工作的意见\n一、巡堤\n每日巡堤。`;
    expect(readText(raw).portal.documents).toMatchObject([
      { title: '关于做好巡堤工作的意见', noticeTitle: '某省水利厅转发防汛处关于巡堤意见的通知' },
    ]);
  });

  it('may enclose two texts, which share its number, its issuer and its date', () => {
    const raw = `某省水利厅关于印发巡堤办法和护林办法的通知\n某水〔2020〕3号\n各市水利局、各县水利局：\n现将《某省巡堤办法》和《某省护林办法》印发给你们。\n${closing}某省巡堤办法\n第一条 每日巡堤。\n某省护林办法\n第一条 每日护林。`;
    const { portal, diagnostics } = readText(raw);
    const shared = { number: '某水〔2020〕3号', issuers: ['某省水利厅'], issuedOn: '2020-03-01' };
    expect(portal.documents).toMatchObject([
      { id: 'text-1', title: '某省巡堤办法', ...shared },
      { id: 'text-2', title: '某省护林办法', ...shared },
    ]);
    expect(portal.documents[1]?.noticeTitle).toBe(portal.documents[0]?.noticeTitle);
    expect(diagnostics).toEqual([]);
  });

  it('keeps its own text where what it names is an annex', () => {
    const raw = `某省水利厅关于印发巡堤费用范围的通知\n各市水利局、各县水利局：\n一、按《巡堤人员名录》执行。\n${closing}附件1\n巡堤人员名录\n张三`;
    expect(readText(raw).portal.documents.map(({ title }) => title)).toEqual(['某省水利厅关于印发巡堤费用范围的通知']);
    expect(head(raw)).toContain('sec_1 section 一、||按《巡堤人员名录》执行。');
  });

  it('has no second text in an annex, or in a work that it cites', () => {
    const enclosed = `${closing}某省巡堤办法\n第一条 每日巡堤。`;
    const named = '现将《某省巡堤办法》和《某省护林名录》印发给你们，另见《某省造林办法》。';
    const raw = `某省水利厅关于印发巡堤办法的通知\n各市水利局、各县水利局：\n${named}\n${enclosed}\n附件\n某省护林名录\n柳\n某省造林办法\n第一条 造林。`;
    expect(readText(raw).portal.documents.map(({ title }) => title)).toEqual(['某省巡堤办法']);
  });
});
