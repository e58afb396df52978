import { describe, expect, it } from 'vitest';
import { findNumberGaps } from '../../../../src/core/read/structure/numbering.ts';
import { readText } from '../../support/portal.ts';

const gaps = (body: string) =>
  findNumberGaps(readText(`某市治水方案\n${body}`).portal.provisions).map(
    ({ kind, before, after }) => `${kind} ${before}→${after}`,
  );

describe('findNumberGaps', () => {
  it.each([
    '一、甲\n二、乙\n三、丙',
    '一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅',
    '一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅\n（四）卯',
    '第一条 甲。\n第二条 乙。\n第二条之一 丙。\n第二条之二 丁。\n第三条 戊。',
    '第一章 甲\n第一节 子\n第二章 乙\n第一节 丑',
    '1 甲\n1.1 子\n1.2 丑\n2 乙\n2.1 寅\n2.1.1 卯\n2.1.2 辰',
  ])('finds none in %j', (body) => {
    expect(gaps(body)).toEqual([]);
  });
  it('finds a number that is skipped', () => {
    expect(gaps('一、甲\n三、丙')).toEqual(['skipped 一、→三、']);
    expect(gaps('二、甲')).toEqual(['skipped →二、']);
  });
  it('finds one among decimal numbers', () => {
    expect(gaps('一、甲\n1.1 子\n1.2 丑\n1.4 寅\n二、乙\n2.1 卯\n2.2 辰')).toEqual(['skipped 1.2→1.4']);
  });
  it('finds a number that is repeated or runs back', () => {
    expect(gaps('一、甲\n二、乙\n二、丙')).toEqual(['repeated 二、→二、']);
  });
});
