import { describe, expect, it } from 'vitest';
import { isOpenAtEnd, outerBrackets } from '../../../../src/core/read/text/brackets.ts';

const slices = (text: string, opening = '（［([') =>
  outerBrackets(text, opening).map(({ start, end }) => text.slice(start, end));

describe('outerBrackets', () => {
  it('finds the outermost pairs, brackets included', () => {
    expect(slices('甲（乙（丙）丁）戊(己)')).toEqual(['（乙（丙）丁）', '(己)']);
  });
  it('pairs full and half width only with themselves', () => {
    expect(slices('甲（乙)丙）')).toEqual(['（乙)丙）']);
  });
  it('gives none for an unpaired bracket', () => {
    expect(slices('（甲')).toEqual([]);
    expect(slices('甲）')).toEqual([]);
  });
  it('counts only the brackets that it is asked for', () => {
    expect(slices('《甲（乙）》', '《')).toEqual(['《甲（乙）》']);
    expect(slices('《甲（乙）》', '［')).toEqual([]);
  });
});

describe('isOpenAtEnd', () => {
  it.each(['《某某', '（甲', '“四个', '（甲《乙》'])('is true for %s', (text) => {
    expect(isOpenAtEnd(text)).toBe(true);
  });
  it.each(['《某某》', '（甲《乙》）', '甲）', ''])('is false for %j', (text) => {
    expect(isOpenAtEnd(text)).toBe(false);
  });
});
