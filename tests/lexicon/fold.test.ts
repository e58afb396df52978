import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellBoundary,
  foldForms,
  foldFormsInPlace,
  foldSign,
  foldSpelling,
  foldTerm,
  foldText,
  foldTitle,
} from '../../src/lexicon/fold.ts';

describe('foldText(text)', () => {
  test.each([
    ['劣Ⅴ类', '劣v类'],
    ['ＰＭ₂.₅', 'pm2.5'],
    ['m³', 'm3'],
    ['（一）：', '(一):'],
    ['2020 年\n底', '2020年底'],
    ['水\u200B质\u00AD', '水质'],
    ['⽔质', '水质'],
    ['〔2016〕', '〔2016〕'],
    ['一\t二', `一${cellBoundary}二`],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  test('gives a letter the same form with its mark and before it', () => {
    expect(foldText('e\u0301').folded).toBe(foldText('é').folded);
  });

  test('tells the shown characters that each folded one came from', () => {
    expect(foldText('至㎡ 止')).toEqual({ folded: '至m2止', starts: [0, 1, 1, 3], ends: [1, 2, 2, 4] });
  });

  const cluster = /\P{Mark}\p{Mark}*|\p{Mark}+/gu;

  test('folds each character with the marks that combine with it', () => {
    const signs = fc.constantFrom(
      '水',
      '𬭎',
      '葛',
      'e',
      '\u0301',
      '\u{E0100}',
      '\u0301',
      'が',
      '\u3099',
      '\uD800',
      'ﾞ',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const clusters = [...text.matchAll(cluster)].map(([shown]) => shown);
        expect(clusters.map((shown) => foldText(shown).folded).join('')).toBe(foldText(text).folded);
        expect(new Set(foldText(text).starts).size).toBe(
          clusters.filter((shown) => foldText(shown).folded !== '').length,
        );
      }),
    );
  });

  test('has a place in the text for every folded unit, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded, starts, ends } = foldText(text);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          expect(ends[index]).toBeGreaterThan(start);
          expect(ends[index]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('keeps every run of a text a run of the folded text', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'水质Ⅴ㎡２5.，（） \n①xX🌊') });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const characters = Array.from(text);
        const start = from % (characters.length + 1);
        const run = characters.slice(start, start + (length % 9)).join('');
        expect(foldText(text).folded).toContain(foldTerm(run));
      }),
    );
  });
});

test.each([
  [foldForms, '５⑸Ⅴ㎡ Ａ', '5(5)Vm2 A'],
  [foldFormsInPlace, '５⑸Ⅴ㎡ Ａ', '5⑸V㎡ A'],
  [foldSign, 'µg／m ³', 'μg/m3'],
  [foldSpelling, 'ＶＯＣｓ 排放', 'vocs 排放'],
  [foldTitle, '《“十三五”规划》（2016——2020年）', '十三五规划(2016-2020年)'],
  [foldTitle, '“十三五” 规划（2016～2020年）', '十三五规划(2016-2020年)'],
])('%o folds %j to %j', (fold, text, folded) => {
  expect(fold(text)).toBe(folded);
});
