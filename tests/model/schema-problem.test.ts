import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { describeProblem } from '../../src/model/schema-problem.ts';
import { bodyRegistrySchema } from '../../src/model/body.ts';
import { reviewedCorrectionSchema } from '../../src/model/correction.ts';
import { indicatorRegistrySchema } from '../../src/model/indicator.ts';
import { regionRegistrySchema } from '../../src/model/region.ts';
import { targetOverrideSchema } from '../../src/model/target-override.ts';
import { customIssue } from '../../src/model/wording.ts';

const schema = z.strictObject({ name: z.string().min(4), kind: z.enum(['a', 'b']), rows: z.array(z.int()).min(1) });

describe('describeProblem', () => {
  const cases: [what: string, data: unknown, zh: string, en: string][] = [
    [
      'a field that is not there',
      { kind: 'a', rows: [1] },
      'name: 无效输入：期望 文字，实际没有填写',
      'name: Invalid input: expected string, received undefined',
    ],
    [
      'a field of another type',
      { name: 'abcd', kind: 'a', rows: ['x'] },
      'rows.0: 无效输入：期望 数字，实际接收 文字',
      'rows.0: Invalid input: expected number, received string',
    ],
    [
      'a word that is not in the list',
      { name: 'abcd', kind: 'c', rows: [1] },
      'kind: 无效选项：期望以下之一 "a"|"b"',
      'kind: Invalid option: expected one of "a"|"b"',
    ],
    [
      'a text that is too short',
      { name: 'abc', kind: 'a', rows: [1] },
      'name: 过小：期望文字至少 4 字符',
      'name: Too small: expected string to have >=4 characters',
    ],
    [
      'a field too many',
      { name: 'abcd', kind: 'a', rows: [1], more: 1 },
      '出现未知的字段："more"',
      'Unrecognized key: "more"',
    ],
  ];
  test.each(cases)('tells of %s in both languages', (_what, data, zh, en) => {
    expect(describeProblem(schema, data)).toEqual({ zh, en });
  });

  test('names every problem', () => {
    const { zh, en } = describeProblem(schema, {});
    expect(zh.split('；')).toHaveLength(3);
    expect(en.split('; ')).toHaveLength(3);
  });

  test('tells what a schema itself says in both languages', () => {
    const wording = { zh: '两数相同', en: 'both are the same' };
    const own = schema.superRefine((_, context) => {
      context.addIssue(customIssue(['rows', 0], wording));
    });
    expect(describeProblem(own, { name: 'abcd', kind: 'a', rows: [1] })).toEqual({
      zh: 'rows.0: 两数相同',
      en: 'rows.0: both are the same',
    });
  });

  test('says nothing of data that fit', () => {
    expect(describeProblem(schema, { name: 'abcd', kind: 'b', rows: [2] })).toEqual({ zh: '', en: '' });
  });

  test('leaves the messages of zod as they were', () => {
    describeProblem(schema, {});
    expect(schema.safeParse({}).error?.issues[0]?.message).toBe('Invalid input: expected string, received undefined');
  });
});

const region = { id: 'hangzhou', name: '杭州市', kind: 'city', parent: 'hangzhou', aliases: ['杭州市'] };
const body = {
  id: 'x',
  name: '甲局',
  kind: 'agency',
  jurisdiction: '杭州市',
  usedIn: [],
  aliases: [],
  parent: 'nobody',
  reason: '试',
};
const registries: [what: string, schema: z.ZodType, data: unknown][] = [
  ['regions', regionRegistrySchema, [region]],
  ['bodies', bodyRegistrySchema, [body]],
  ['indicators', indicatorRegistrySchema, [{}]],
  ['a correction', reviewedCorrectionSchema, { before: '甲', kind: 'ocr', reason: '试' }],
  ['an override', targetOverrideSchema, { do: 'change' }],
];

test.each(registries)('what is wrong with %s is told in Chinese to those who read Chinese', (_what, schemaOf, data) => {
  const { zh, en } = describeProblem(schemaOf, data);
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(zh).not.toMatch(/\b(?:invalid|expected|received|input|string|array|object|undefined|refers|needs|has)\b/iu);
  expect(en).toMatch(/\b(?:invalid|refers|needs|has)\b/iu);
});
