import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unbreakablePieces } from '../../src/markdown/line-breaks.ts';

test('a title may break between words, not within one', () => {
  const pieces = unbreakablePieces('杭州市水污染防治行动计划');
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces).not.toContain('护');
});

test('a mark stays with the word that it closes or opens', () => {
  for (const piece of unbreakablePieces('杭州市生态环境保护“十四五”规划，（试行）')) {
    expect(piece).not.toMatch(/^[”，）]/);
    expect(piece).not.toMatch(/[“（]$/);
  }
});

test('no character is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(unbreakablePieces(title).join('')).toBe(title);
    }),
  );
});

test('a year keeps its 年, and 印发 and 高新 stay one word', () => {
  const pieces = unbreakablePieces('关于印发2016年工作要点的通知');
  expect(pieces).toContain('印发');
  expect(pieces).toContain('2016年');
  expect(unbreakablePieces('杭州市建德高新技术产业园')).toContain('高新');
});

test('各 stays with the word that follows it, 的 and 了 with the one before', () => {
  expect(unbreakablePieces('承诺了什么：各主题的目标')).toEqual(['承诺了', '什么：', '各主题的', '目标']);
});

test('a formula stays whole', () => {
  expect(unbreakablePieces('细颗粒物（PM₂.₅）年均浓度')).toContain('（PM₂.₅）');
});
