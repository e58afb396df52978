import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../src/core/find/clause/clauses.ts';
import { arbitraryText } from '../../support/arbitrary-texts.ts';

const clauses = (text: string) => splitSentences(text).map((sentence) => sentence.map((clause) => clause.text));

describe('splitSentences(text)', () => {
  test('parts sentences at full stops and clauses at commas and semicolons', () => {
    expect(clauses('到2017年，达到12%；到2020年，达到15%。加强监督。')).toEqual([
      ['到2017年', '达到12%', '到2020年', '达到15%'],
      ['加强监督'],
    ]);
  });

  test('parts nothing inside brackets, titles and quotations', () => {
    expect(clauses('水质基本达标（嘉兴市有所改善，其余稳定达标），实施《水，土和气》，打造“山水，城市”。')).toEqual([
      ['水质基本达标（嘉兴市有所改善，其余稳定达标）', '实施《水，土和气》', '打造“山水，城市”'],
    ]);
  });

  test('parts no number at the comma of its thousands', () => {
    expect(clauses('新增就业1，200人，其中女性600人。')).toEqual([['新增就业1，200人', '其中女性600人']]);
    expect(clauses('到2025，300个村达标。')).toEqual([['到2025', '300个村达标']]);
  });

  test('is not misled by a bracket that never closes', () => {
    expect(clauses('完成治理（一期，到2020年达标。')).toEqual([['完成治理（一期', '到2020年达标']]);
  });

  test('leaves no clause empty', () => {
    expect(clauses('，，。；达标。。')).toEqual([['达标']]);
    expect(clauses('')).toEqual([]);
  });
});

test('any text: clauses stand in it, in order, each with its mark', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      let last = 0;
      for (const { start, end, text: words, stop } of splitSentences(text).flat()) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(words);
        expect(text.slice(end, end + stop.length)).toBe(stop);
        last = end;
      }
    }),
  );
});
