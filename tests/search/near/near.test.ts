import { describe, expect, it } from 'vitest';
import { amountWritings } from '../../../src/search/near/amount-writings.ts';
import { longestPart } from '../../../src/search/near/longest-part.ts';
import { isOneApart, runsOneApart } from '../../../src/search/near/one-apart.ts';

describe('amountWritings(query)', () => {
  it.each([
    ['1.5亿立方米', '15000万立方米'],
    ['15000万立方米', '1.5亿立方米'],
    ['24000立方米', '2.4万立方米'],
    ['3万个', '30000个'],
  ])('writes %s as %s', (asked, other) => {
    expect(amountWritings(asked)).toContain(other);
  });

  it.each(['2020年', '12号', '95%', '水质'])('leaves %s as it is', (asked) => {
    expect(amountWritings(asked)).toEqual([]);
  });
});

describe('isOneApart(a, b)', () => {
  it.each([
    ['再生水利用律', '再生水利用率', true],
    ['再生水用率', '再生水利用率', true],
    ['再生水的利用率', '再生水利用率', true],
    ['再生水利用率', '再生水利用率', false],
    ['再生水回用量', '再生水利用率', false],
    ['水', '水质监', false],
  ])('tells %s from %s: %s', (a, b, apart) => {
    expect(isOneApart(a, b)).toBe(apart);
    expect(isOneApart(b, a)).toBe(apart);
  });

  it('finds the run of a name that is meant', () => {
    expect(runsOneApart('全市再生水利用率（%）', '再生水利用律')).toContain('再生水利用率');
  });
});

describe('longestPart(query, occurs)', () => {
  const text = '到2020年再生水利用率达到百分之十五';
  const occurs = (run: string) => Promise.resolve(text.includes(run));

  it('is the longest run that occurs', async () => {
    expect(await longestPart('雨再生水利用率表', occurs)).toBe('再生水利用率');
  });

  it('is none where less than half of the query occurs', async () => {
    expect(await longestPart('不存在的再生词语', occurs)).toBeNull();
    expect(await longestPart('水怪', occurs)).toBeNull();
  });
});
