import { describe, expect, test } from 'vitest';
import { growthOf } from '../../support/growth.ts';

const FIXED = 50;

describe('growthOf', () => {
  test('takes work that doubles with its documents for linear, whatever is done without any', async () => {
    expect(await growthOf((n) => FIXED + 3 * n, 10)).toMatchObject({ factor: 2, linear: true });
  });

  test('tells a scan of all documents for each', async () => {
    expect(await growthOf((n) => FIXED + n * n, 10)).toMatchObject({ factor: 4, linear: false });
  });

  test('takes the median of its runs, and measures anew where one try was disturbed', async () => {
    const disturbed = [1, 11, 21, 1, 11, 90, 1, 11, 90];
    const work = (n: number) => disturbed.shift() ?? n;
    expect(await growthOf(work, 10)).toMatchObject({ factor: 2, linear: true });
    expect(disturbed).toEqual([]);
    const once = [0, 10, 20, 0, 10, 99, 0, 10, 20];
    expect(await growthOf((n) => once.shift() ?? n, 10, { tries: 1 })).toMatchObject({ factor: 2, linear: true });
  });
});
