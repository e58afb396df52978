import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDifference, isRatio, readPrinted, type Printed } from '../../../../src/core/portal/audit/rounding.ts';

const printed = (text: string): Printed => readPrinted(text) ?? expect.unreachable(text);
const near = fc.tuple(
  fc.double({ min: 10, max: 500, noNaN: true }),
  fc.double({ min: 10, max: 500, noNaN: true }),
  fc.nat(2),
);

describe('readPrinted', () => {
  it('keeps the decimals that are printed', () => {
    expect(readPrinted('21.0')).toEqual({ value: 21, decimals: 1 });
    expect(readPrinted('38')).toEqual({ value: 38, decimals: 0 });
    expect(['', '约30', '1,000', '十'].map(readPrinted)).toEqual([null, null, null, null]);
  });
});

describe('isDifference', () => {
  it('lets rounding explain a last place, and no more', () => {
    expect(isDifference(printed('94.2'), printed('98.1'), printed('3.8'))).toBe(true);
    expect(isDifference(printed('94.2'), printed('98.1'), printed('3.5'))).toBe(false);
  });

  it('accepts what two numbers give before they are rounded', () => {
    fc.assert(
      fc.property(near, ([a, b, decimals]) => {
        const [from, to, stated] = [a, b, Math.abs(b - a)].map((value) => printed(value.toFixed(decimals)));
        expect(from && to && stated && isDifference(from, to, stated)).toBe(true);
      }),
    );
  });
});

describe('isRatio', () => {
  it('lets rounding explain a share, and no more', () => {
    expect(isRatio(printed('38'), printed('29.8'), printed('21.0'))).toBe(true);
    expect(isRatio(printed('38.0'), printed('29.8'), printed('21.0'))).toBe(false);
    expect(isRatio(printed('0'), printed('29.8'), printed('21.0'))).toBe(true);
  });

  it('accepts what two numbers give before they are rounded', () => {
    fc.assert(
      fc.property(near, ([a, b, decimals]) => {
        const [from, to, stated] = [a, b, Math.abs(b / a - 1) * 100].map((value) => printed(value.toFixed(decimals)));
        expect(from && to && stated && isRatio(from, to, stated)).toBe(true);
      }),
    );
  });
});
