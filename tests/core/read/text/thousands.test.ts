import { describe, expect, test } from 'vitest';
import { findThousandCommas, readParted } from '../../../../src/core/read/text/thousands.ts';

test('readParted(digits) leaves the commas out', () => {
  expect(readParted('1,200')).toBe(1200);
  expect(readParted('12，600，000')).toBe(12_600_000);
  expect(readParted('4.5')).toBe(4.5);
});

describe('findThousandCommas(text)', () => {
  test('finds the commas inside a number, of either width', () => {
    expect([...findThousandCommas('就业2,600人，投资1，200，000元')]).toEqual([3, 12, 16]);
  });

  test.each(['到2025年，100个', '增长2020，300个', '增长5，30个', '增长5，3000个', 'PM2.5，100%', 'G20，300人'])(
    'finds none in: %s',
    (text) => {
      expect([...findThousandCommas(text)]).toEqual([]);
    },
  );
});
