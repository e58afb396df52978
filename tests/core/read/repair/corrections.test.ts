import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../../../src/core/read/repair/corrections.ts';
import { repair } from '../../../../src/core/read/repair/repair.ts';
import { cleanText } from '../../../../src/core/read/text/revision.ts';
import type { ReviewedCorrection } from '../../../../src/model/correction.ts';

const raw = '城市市污水，城市市垃圾 and 废水';
const whole = { start: 0, end: raw.length };

function correction(before: string, after?: string, times = 1): ReviewedCorrection {
  const kind = after === undefined ? 'query' : 'print';
  return { before, ...(after === undefined ? {} : { after }), times, kind, reason: '试' };
}

const find = (...corrections: ReviewedCorrection[]) => findCorrections(raw, [whole], corrections);

describe('findCorrections', () => {
  it('places a correction at each of its occurrences', () => {
    const { placed, misplaced } = find(correction('城市市', '城市', 2));
    expect(placed.map(({ span }) => span)).toEqual([
      { start: 0, end: 3 },
      { start: 6, end: 9 },
    ]);
    expect(misplaced).toEqual([]);
  });
  it('refuses one that is found more often or less often than it says', () => {
    expect(find(correction('城市市', '城市')).misplaced).toEqual([{ entry: 0, expected: 1, found: 2 }]);
    expect(find(correction('没有', '有')).misplaced).toEqual([{ entry: 0, expected: 1, found: 0 }]);
  });
  it('refuses the later of two changes that overlap, but lets a query stand beside a change', () => {
    const { placed, misplaced } = find(
      correction('市污水', '污水'),
      correction('城市市污', '城市污'),
      correction('污水'),
    );
    expect(placed).toHaveLength(2);
    expect(misplaced).toEqual([{ entry: 1, expected: 1, found: 0 }]);
  });
  it('looks into the given parts only, and counts them together', () => {
    const parts = [
      { start: 0, end: 3 },
      { start: 6, end: 9 },
    ];
    expect(findCorrections(raw, parts, [correction('城市市', '城市', 2)]).misplaced).toEqual([]);
    expect(findCorrections(raw, parts, [correction('污水', '水')]).misplaced).toHaveLength(1);
  });
});

describe('repair', () => {
  it('makes reviewed corrections before the rules, which quote the raw text', () => {
    const { placed } = find(correction(' and ', '和'), correction('城市市', '城市', 2));
    expect(cleanText(repair(raw, whole, placed))).toBe('城市污水，城市垃圾和废水');
  });
  it('changes nothing for a query', () => {
    expect(
      cleanText(
        repair('市', { start: 0, end: 1 }, findCorrections('市', [{ start: 0, end: 1 }], [correction('市')]).placed),
      ),
    ).toBe('市');
  });
});
