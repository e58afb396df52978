import { describe, expect, it } from 'vitest';
import { opensBlock, readMarker } from '../../../../src/core/read/structure/marker.ts';

describe('readMarker', () => {
  it.each([
    ['第一编 总则', 'chapter', 1, 3],
    ['第十二章　附则', 'chapter', 12, 4],
    ['第二节 现状', 'chapter', 2, 3],
    ['第一部分 现状', 'chapter', 1, 4],
    ['第二分编 所有权', 'chapter', 2, 4],
    ['第3条 甲', 'article', 3, 3],
    ['第五条：甲', 'article', 5, 4],
    ['第一条为了治水', 'article', 1, 3],
    ['第一百零五条', 'article', 105, 6],
    ['第一百一十一条 甲', 'article', 111, 7],
    ['第一千二百六十四条 甲', 'article', 1264, 9],
    ['第一百一十二章 甲', 'chapter', 112, 7],
    ['第１２条　甲', 'article', 12, 4],
    ['１．甲', 'paragraph', 1, 2],
    ['（１０）甲', 'subparagraph', 10, 4],
    ['一、总体要求', 'section', 1, 2],
    ['（十二）甲', 'subsection', 12, 4],
    ['一．总体要求', 'section', 1, 2],
    ['一、2021年工作回顾', 'section', 1, 2],
    ['三、5G应用', 'section', 3, 2],
    ['第二部分：现状', 'chapter', 2, 5],
    ['4、20个断面', 'paragraph', 4, 2],
    ['【一】甲', 'subsection', 1, 3],
    ['二）甲', 'subsection', 2, 2],
    ['第一、甲', 'paragraph', 1, 3],
    ['3﹒甲', 'paragraph', 3, 2],
    ['一是加强领导', 'point', 1, 2],
    ['(一)甲', 'subsection', 1, 3],
    ['（三）、甲', 'subsection', 3, 4],
    ['㈠甲', 'subsection', 1, 1],
    ['1.甲', 'paragraph', 1, 2],
    ['2．甲', 'paragraph', 2, 2],
    ['3、甲', 'paragraph', 3, 2],
    ['⒈甲', 'paragraph', 1, 1],
    ['（1）甲', 'subparagraph', 1, 3],
    ['(2)甲', 'subparagraph', 2, 3],
    ['3）甲', 'subparagraph', 3, 2],
    ['⑴甲', 'subparagraph', 1, 1],
    ['②甲', 'point', 2, 1],
  ])('reads %s', (line, kind, value, length) => {
    expect(readMarker(line)).toMatchObject({ kind, value, length });
  });

  it.each([
    '2.5微克',
    '2．5微克',
    '２．５微克',
    '2020年',
    '一是加强领导；二是加大投入。',
    '二、三级医院',
    '二、三线城市',
    '二、3级响应',
    '4、5个月不等',
    '100、80、60分',
    '第一、第二产业',
    '第三条第二款规定的情形',
    '第五条所称塘岸',
    '第九条、第十条规定的职责',
    '第二条修改为：',
    '第一节能中心',
    '十四五时期',
    '（2021—2025年）',
    '（责任单位：甲）',
    '第一章为总则，明确了原则',
    '第二章到第四章为主体部分',
    '第一，',
    '',
    '甲一、',
    '1234.甲',
  ])('gives null for %j', (line) => {
    expect(readMarker(line)).toBeNull();
  });

  it('reads an article put in between', () => {
    expect(readMarker('第二条之一 甲')).toMatchObject({ kind: 'article', value: 2, branch: 1, length: 5 });
    expect(readMarker('第一百二十条之六　甲')).toMatchObject({ value: 120, branch: 6 });
    expect(readMarker('第二条 甲')).toMatchObject({ value: 2, branch: null });
  });

  it('takes a number with a blank behind it for an article, whatever follows', () => {
    expect(readMarker('第三条 第二次违反的')).toMatchObject({ kind: 'article', value: 3 });
  });

  it('ranks 编 above 部分, 分编, 章 above 节 above 条 above 一、 above （一） above 1. above （1） above ①', () => {
    const lines = [
      '第一编',
      '第一部分',
      '第一分编',
      '第一章',
      '第一节',
      '第一条',
      '一、',
      '（一）',
      '1.',
      '（1）',
      '①',
    ];
    const ranks = lines.map((line) => readMarker(line)?.rank);
    expect(ranks).toEqual(ranks.toSorted((a = 0, b = 0) => a - b));
    expect(new Set(ranks).size).toBe(lines.length);
  });
});

describe('opensBlock', () => {
  it.each([
    '一、甲',
    '专栏1 甲',
    '表2 甲',
    '注：甲',
    '附件：甲',
    '附件1',
    '抄送：甲',
    '——甲',
    '（责任单位：甲）',
    '（此件公开发布）',
    '## 甲',
    '目　录',
    '某局 2019年1月16日印发',
  ])('is true for %s', (line) => {
    expect(opensBlock(line)).toBe(true);
  });
  it.each(['湖、滨江', '附近的河道', '表明了态度', '注意安全', '抄表到户'])('is false for %s', (line) => {
    expect(opensBlock(line)).toBe(false);
  });
});
