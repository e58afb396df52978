import { describe, expect, it } from 'vitest';
import type { ReviewedCorrection } from '../../../src/model/correction.ts';
import { readText } from '../support/portal.ts';

const raw = '某市治水方案\n\n一、总体要求\n\n到 2025 年,城市市污水达标 and 干净。\n';
const corrections: ReviewedCorrection[] = [
  { before: '城市市', after: '城市', times: 1, kind: 'print', reason: '“市”字重出。' },
  { before: ' and ', after: '和', times: 1, kind: 'ocr', reason: '误识。' },
  { before: '干净', times: 1, kind: 'query', reason: '疑有误；未改。' },
];
const { portal } = readText(raw, corrections);
const lines = portal.corrections;

describe('the ledger', () => {
  it('has a line for each run of the source that is not published as it stands', () => {
    expect(lines.map(({ before, after, rules, kind }) => [before, after, rules.join(), kind])).toEqual([
      ['\n\n', '', 'paragraph-break', null],
      ['\n\n', '', 'paragraph-break', null],
      [' ', '', 'blank', null],
      [' ', '', 'blank', null],
      [',', '，', 'width', null],
      ['城市市', '城市', '', 'print'],
      [' and ', '和', '', 'ocr'],
      ['干净', '干净', '', 'query'],
      ['\n', '', 'paragraph-break', null],
    ]);
  });
  it('quotes the source exactly, in its order', () => {
    for (const { raw: span, before } of lines) expect(raw.slice(span.start, span.end)).toBe(before);
    expect(lines.map((line) => line.raw.start)).toEqual(lines.map((line) => line.raw.start).sort((a, b) => a - b));
  });
  it('names the provision that a line touches, or stands before', () => {
    expect(lines.find(({ kind }) => kind === 'ocr')?.eid).toBe('sec_1__p_1');
    expect(lines[0]?.eid).toBe('sec_1');
    expect(lines.at(-1)?.eid).toBeNull();
  });
  it('gives the reason of a reviewed correction', () => {
    expect(lines.find(({ kind }) => kind === 'print')?.reason).toBe('“市”字重出。');
  });
});
