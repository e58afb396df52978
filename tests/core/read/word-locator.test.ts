import { expect, test } from 'vitest';
import { locateWords } from '../../../src/core/read/word-locator.ts';
import { readText } from '../support/portal.ts';

const RAW = '某市水污染防治行动计划\n\n一、目标\n\n到 2017 年,利用率达到12%。\n加强监督。\n';

test('locateWords maps words over repairs to the characters that they were made from', () => {
  const { portal } = readText(RAW, [{ before: '监督', after: '监管', times: 1, kind: 'print', reason: '试' }]);
  const place = locateWords(portal.provisions, portal.corrections, 0);
  const source = (eid: string, words: string) => {
    const provision = portal.provisions.find((one) => one.eid === eid);
    const start = provision?.text.indexOf(words) ?? -1;
    expect(start).toBeGreaterThanOrEqual(0);
    const span = place(eid, { start, end: start + words.length });
    return RAW.slice(span.start, span.end);
  };
  expect(source('sec_1__p_1', '达到12%')).toBe('达到12%');
  expect(source('sec_1__p_1', '到2017年，利用率')).toBe('到 2017 年,利用率');
  expect(source('sec_1__p_2', '加强监管')).toBe('加强监督');
});
