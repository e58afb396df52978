import { describe, expect, test } from 'vitest';
import { applyOverrides, numberRecords } from '../../../../src/core/portal/targets/overrides.ts';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';
import type { PlacedTarget } from '../../../../src/core/find/targets/target-draft.ts';
import { targetOverrideSchema } from '../../../../src/model/target-override.ts';

const TEXT = '到2017年，利用率达到12%；到2020年，利用率达到15%。建成百条河流。';
const words = new Map([['sec_1__p_1', TEXT]]);
const records = extractTargets(TEXT).map((target): PlacedTarget => ({
  ...target,
  provision: 'sec_1__p_1',
  nature: null,
  origin: 'prose',
  scope: null,
  actual: null,
}));
const apply = (override: object) =>
  applyOverrides(records, [targetOverrideSchema.parse({ reason: '试', ...override })], words);
const at = { provision: 'sec_1__p_1' };

describe('applyOverrides(records, overrides)', () => {
  test('leaves records as the rules made them, with their words', () => {
    const { value, misfits } = applyOverrides(records, [], words);
    expect(value.map(({ words: quote }) => quote)).toEqual(['利用率达到12%', '利用率达到15%']);
    expect(value.every(({ override }) => override === null)).toBe(true);
    expect(misfits).toEqual([]);
  });

  test('adds a record where its quote stands, with its reason', () => {
    const fields = { metric: '生态河流', comparator: 'count', value: 100, unit: '条' };
    const { value, misfits } = apply({ do: 'add', ...at, quote: '建成百条河流', fields });
    expect(misfits).toEqual([]);
    const added = value.at(-1);
    expect(added).toMatchObject({ ...fields, strength: 'must', deadline: null, origin: 'prose', override: '试' });
    expect(TEXT.slice(added?.quote.start, added?.quote.end)).toBe('建成百条河流');
  });

  test('amends and removes the one record that is meant', () => {
    const record = { ...at, quote: '利用率达到', value: 15 };
    const amended = apply({ do: 'amend', record, fields: { comparator: 'gte' } }).value;
    expect(amended.map(({ value, comparator, override }) => [value, comparator, override])).toEqual([
      [12, 'eq', null],
      [15, 'gte', '试'],
    ]);
    expect(apply({ do: 'remove', record }).value.map(({ value }) => value)).toEqual([12]);
  });

  test('tells two records of one quote, value and deadline apart by their metric', () => {
    const text = '2019年年底前，完成1家化工企业关停、1家造纸企业关停。';
    const both = extractTargets(text).map((target): PlacedTarget => ({
      ...target,
      ...at,
      nature: null,
      origin: 'prose',
      scope: null,
      actual: null,
    }));
    const record = { ...at, quote: '完成1家化工企业关停', value: 1 };
    const amend = (key: object) =>
      applyOverrides(
        both,
        [
          targetOverrideSchema.parse({
            do: 'amend',
            record: { ...record, ...key },
            fields: { scope: '甲县' },
            reason: '试',
          }),
        ],
        new Map([['sec_1__p_1', text]]),
      );
    expect(amend({}).misfits).toEqual([{ index: 0, found: 2 }]);
    expect(amend({ metric: '造纸企业关停' }).value.map(({ metric, scope }) => [metric, scope])).toEqual([
      ['化工企业关停', null],
      ['造纸企业关停', '甲县'],
    ]);
    expect(amend({ metric: '电镀企业关停' }).misfits).toEqual([{ index: 0, found: 0 }]);
  });

  test.each<[string, object, number]>([
    ['a record that is not there', { do: 'remove', record: { ...at, quote: '利用率达到', value: 99 } }, 0],
    ['words that are not there', { do: 'remove', record: { ...at, quote: '没有的话语' } }, 0],
    ['several records', { do: 'amend', record: { ...at, quote: '利用率达到' }, fields: { unit: '%' } }, 2],
    [
      'a quote that does not stand in the provision',
      { do: 'add', ...at, quote: '建成千条河流', fields: { metric: '河流', comparator: 'count' } },
      0,
    ],
    [
      'a quote that stands there twice',
      { do: 'add', ...at, quote: '利用率达到1', fields: { metric: '利用率', comparator: 'eq' } },
      2,
    ],
    [
      'a provision that is not there',
      { do: 'add', provision: 'sec_9', quote: '建成百条河流', fields: { metric: '河流', comparator: 'count' } },
      0,
    ],
  ])('refuses %s, and leaves the records alone', (_, override, found) => {
    const { value, misfits } = apply(override);
    expect(misfits).toEqual([{ index: 0, found }]);
    expect(value).toHaveLength(records.length);
    expect(value.every((record) => record.override === null)).toBe(true);
  });
});

test('an override without a reason is none', () => {
  const override = { do: 'remove', record: { ...at, quote: '利用率达到' } };
  expect(targetOverrideSchema.safeParse(override).success).toBe(false);
});

describe('numberRecords(overrides)', () => {
  const retire = (number: number) => targetOverrideSchema.parse({ do: 'retire', ...at, number, reason: '试' });

  test('gives no record the number of one that went', () => {
    const numbers = numberRecords([retire(2), retire(3)]);
    expect(['sec_1__p_1', 'sec_1__p_1', 'sec_2', 'sec_1__p_1'].map(numbers.next)).toEqual([1, 4, 1, 5]);
    expect(numbers.misfits()).toEqual([]);
  });

  test('refuses a number behind which no record comes', () => {
    const numbers = numberRecords([retire(2)]);
    expect(numbers.next('sec_1__p_1')).toBe(1);
    expect(numbers.misfits()).toEqual([{ index: 0, found: 0 }]);
  });
});
