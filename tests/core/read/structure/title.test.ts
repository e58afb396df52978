import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../src/core/read/text/lines.ts';
import {
  announcedTitle,
  endsAsTitle,
  isStatusLine,
  measureAnnounced,
  measureTitle,
  sameTitle,
} from '../../../../src/core/read/structure/title.ts';

describe('endsAsTitle', () => {
  it.each([
    '某市水污染防治行动计划',
    '关于治水的通知',
    '某某办法（试行）',
    '某某实施方案（征求意见稿）',
    '某某应急预案',
    '某某规划（2021-2025年）',
    '某国湖泊保护法',
    '某国湖泊法典',
    '某国湖泊法修正案（二）',
    '最高某院关于治水纠纷的解释',
    '某市环境状况公报',
    '某市河长公示',
    '某市示范河道名单',
    '河道养护作业规范',
    '办事须知',
    '关于治水预算的说明',
    '河长会议纪要',
    '《治水方案》政策问答',
    '《治水方案》解读',
  ])('is true for %s', (text) => {
    expect(endsAsTitle(text)).toBe(true);
  });
  it.each(['总体要求', '某市人民政府', '根据通知精神', '各区、县（市）人民政府：'])('is false for %s', (text) => {
    expect(endsAsTitle(text)).toBe(false);
  });
});

describe('isStatusLine', () => {
  it('knows a note of the standing on its own line', () => {
    expect(isStatusLine('（征求意见稿）')).toBe(true);
    expect(isStatusLine('（送审稿，2020年5月）')).toBe(true);
    expect(isStatusLine('征求意见稿印发各地')).toBe(false);
  });
});

describe('sameTitle', () => {
  it('overlooks blanks, quotation marks, title marks and width', () => {
    expect(sameTitle('《“美丽杭州”建设 方案(试行)》', '"美丽杭州"建设方案（试行）')).toBe(true);
    expect(sameTitle('治水方案', '治气方案')).toBe(false);
  });
});

describe('announcedTitle', () => {
  it.each([
    ['某市人民政府关于印发《某市治水方案》的通知', '', '某市治水方案'],
    ['关于印发某市治水方案的通知', '', '某市治水方案'],
    ['关于转发治水方案的通知', '', '治水方案'],
    ['某市人民政府令', '《某市垃圾规定》已经市政府常务会议审议通过，现予公布。', '某市垃圾规定'],
    ['关于加强治水工作的通知', '', null],
    ['某市人民政府令', '一、总则', null],
  ])('of %s is what it encloses', (title, first, announced) => {
    expect(announcedTitle(title, first)).toBe(announced);
  });
});

describe('measureTitle and measureAnnounced', () => {
  const lines = splitLines('某市水污染\n防治方案（2021-2025年）\n一、总体要求');
  it('count the lines that a title takes', () => {
    expect(measureTitle('某市水污染防治方案（2021-2025年）')(lines, 0)).toBe(2);
    expect(measureTitle('某市水污染防治方案')(lines, 1)).toBe(0);
  });
  it('take the longest of several titles', () => {
    expect(measureTitle('某市水污染', '某市水污染防治方案（2021-2025年）')(lines, 0)).toBe(2);
    expect(measureTitle()(lines, 0)).toBe(0);
  });
  it('let the years or the region stand in one of the two only', () => {
    expect(measureAnnounced('水污染防治方案')(lines, 0)).toBe(2);
    expect(measureAnnounced('某省某市水污染防治方案')(lines, 0)).toBe(2);
    expect(measureAnnounced('某市大气污染防治方案')(lines, 0)).toBe(0);
    expect(measureAnnounced('总体要求')(lines, 2)).toBe(0);
  });
});
