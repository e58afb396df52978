import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, matchRanges } from '../../src/search/excerpt.ts';
import { foldTerm } from '../../src/lexicon/fold.ts';

describe('matchRanges(text, terms)', () => {
  test('finds every occurrence of every term, overlaps joined', () => {
    expect(matchRanges('水水水，质', ['水水', '质'])).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 5 },
    ]);
  });

  test('marks the shown characters of a folded match', () => {
    expect(matchRanges('消除劣Ⅴ 类', [foldTerm('劣V类')])).toEqual([{ start: 2, end: 6 }]);
  });

  test('does not reach across the cells of a table', () => {
    expect(matchRanges('水\t质', ['水质'])).toEqual([]);
  });

  test('marks all of a sign of which a part is found', () => {
    expect(matchRanges('约5㎡大', ['5m'])).toEqual([{ start: 1, end: 3 }]);
  });
});

describe('excerptOf(text, terms, length)', () => {
  const long = `${'甲'.repeat(200)}水质${'乙'.repeat(200)}`;

  test('shows the first match with words around it and says where it cuts', () => {
    const segments = excerptOf(long, ['水质'], 40);
    expect(segments.map(({ text }) => text).join('')).toMatch(/^…甲+水质乙+…$/);
    expect(segments.filter(({ matched }) => matched)).toEqual([{ text: '水质', matched: true }]);
  });

  test('shows a short text whole', () => {
    expect(excerptOf('水质达标。', ['达标'], 40)).toEqual([
      { text: '水质', matched: false },
      { text: '达标', matched: true },
      { text: '。', matched: false },
    ]);
  });

  test('shows the beginning where nothing matches', () => {
    expect(excerptOf(long, ['丙'], 10)).toEqual([
      { text: '甲'.repeat(10), matched: false },
      { text: '…', matched: false },
    ]);
  });

  test('parts the cells of a row', () => {
    expect(excerptOf('1\t断面\t100', ['断面'], 40).map(({ text }) => text)).toEqual(['1｜', '断面', '｜100']);
  });

  test('shows a run of the text, never half a character, with the match in it', () => {
    const texts = fc.string({ unit: fc.constantFrom('水', '质', '🌊', '𠮷', ' ', 'Ⅴ'), minLength: 1 });
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 20 }), (text, run, length) => {
        const term = foldTerm(run);
        fc.pre(term !== '');
        const segments = excerptOf(text, [term], length);
        const shown = segments.map((segment) => segment.text).join('');
        expect(text.replace(/\s+/gu, ' ')).toContain(shown.replace(/^…|…$/g, ''));
        expect(shown.isWellFormed()).toBe(true);
        expect(segments.some(({ matched }) => matched)).toBe(foldTerm(text).includes(term));
      }),
    );
  });
});
