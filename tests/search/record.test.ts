import { expect, test } from 'vitest';
import { readRecord, resultHref, writeMeta } from '../../src/search/record.ts';

const record = {
  title: '某市行动计划',
  place: ['一、总则', '（二）目标'],
  words: '（二）目标到2020年\t<b>',
  draft: true,
};

test('readRecord gives back what writeMeta was given', () => {
  expect(readRecord({ url: '/a/#sec_1', meta: writeMeta(record) })).toEqual({ url: '/a/#sec_1', ...record });
});

test('a record without a place reads back without one', () => {
  const bare = { title: '某', place: [], words: '文', draft: false };
  expect(readRecord({ url: '/', meta: writeMeta(bare) })).toEqual({ url: '/', ...bare });
});

test('resultHref puts the query before the fragment, escaped', () => {
  expect(resultHref({ url: '/a/b/documents/x/#sec_1' }, '水 "&#<')).toBe(
    '/a/b/documents/x/?q=%E6%B0%B4%20%22%26%23%3C#sec_1',
  );
});
