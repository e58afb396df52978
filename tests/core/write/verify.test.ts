import { describe, expect, it } from 'vitest';
import { buildPortal } from '../../../src/core/portal/build.ts';
import { publishFiles } from '../../../src/core/write/publish.ts';
import { reconstructParts } from '../../../src/core/write/reconstruct.ts';
import { verifyFiles } from '../../../src/core/write/verify.ts';
import type { Correction } from '../../../src/model/correction.ts';
import { noCorrections, sourceOf } from '../support/sources.ts';

const ledgerLine = (start: number, before: string, after: string): Correction => ({
  document: 'text',
  eid: null,
  raw: { start, end: start + before.length },
  before,
  after,
  rules: ['blank'],
  kind: null,
  reason: null,
  on: null,
});

describe('reconstructParts', () => {
  it('copies the words and sets back what the ledger has changed', () => {
    expect(
      reconstructParts('到2025年，甲', [ledgerLine(1, ' ', ''), ledgerLine(7, ',', '，')], [{ start: 0, end: 9 }]),
    ).toEqual(['到 2025年,甲']);
  });
  it('shares the words out among the parts of a source', () => {
    const parts = [
      { start: 0, end: 3 },
      { start: 10, end: 12 },
    ];
    expect(reconstructParts('甲乙丙丁', [ledgerLine(1, '\n', '')], parts)).toEqual(['甲\n乙', '丙丁']);
  });
  it('leaves a query alone', () => {
    expect(reconstructParts('甲', [{ ...ledgerLine(0, '甲', '乙'), kind: 'query' }], [{ start: 0, end: 1 }])).toEqual([
      '甲',
    ]);
  });
  it.each([
    ['too few words', '甲', []],
    ['too many words', '甲乙丙', []],
    ['other words than the ledger says', '甲乙', [ledgerLine(0, '丁', '丙')]],
  ])('refuses %s', (_, words, ledger) => {
    expect(() => reconstructParts(words, ledger, [{ start: 0, end: 2 }])).toThrow(RangeError);
  });
});

describe('verifyFiles', () => {
  const sources = [sourceOf('江川省治水方案\n\n一、目标\n\n到 2022 年达标。\n')];
  const files = publishFiles(buildPortal(sources, noCorrections).value);
  const path = 'policies/text.md';
  const markdown = files.get(path) ?? '';
  const verify = (changed: string) =>
    verifyFiles(new Map([...files, [path, changed]]), sources, files).map(({ code, span }) => [code, span?.start]);

  it('finds nothing wrong with what was published', () => {
    expect(verify(markdown)).toEqual([]);
  });
  it('tells where a changed word no longer gives the source', () => {
    expect(verify(markdown.replace('达标', '达成'))).toEqual([
      ['published/not-rebuilt', sources[0]?.raw.indexOf('标。')],
    ]);
  });
  it('tells that a file cannot be read back', () => {
    expect(verify(markdown.replace('到2022年', '到2年'))).toEqual([['published/unreadable', undefined]]);
    expect(verify(`${markdown}\n# 多\n`)).toEqual([['published/unreadable', undefined]]);
  });
  it('tells that front matter or markup is not what the source gives', () => {
    expect(verify(markdown.replace('kind: 方案', 'kind: 规划'))).toEqual([['published/otherwise', undefined]]);
    expect(verify(markdown.replace('{#sec_1}', '{#sec_2}'))).toEqual([['published/otherwise', undefined]]);
  });
});
