import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { buildPortal } from '../../../src/core/portal/build.ts';
import { anomalySchema, type Anomaly } from '../../../src/model/anomaly.ts';
import { indicatorRegistrySchema } from '../../../src/model/indicator.ts';
import { provisionWords, type Provision } from '../../../src/model/provision.ts';
import { arbitraryText } from '../../core/support/arbitrary-texts.ts';
import { noCorrections, sourceOf } from '../../core/support/sources.ts';
import { rawTexts, readContentFile } from '../support/content.ts';
import { publishedInput } from './published-input.ts';

const TIME = 120_000;
const registries = {
  bodies: publishedInput.bodies,
  regions: publishedInput.regions,
  overrides: new Map(),
  indicators: [],
};

function expectReceipts(anomalies: readonly Anomaly[], provisions: readonly Provision[]): void {
  const words = new Map(provisions.map((one) => [`${one.document} ${one.eid}`, provisionWords(one)]));
  for (const { receipts } of anomalies)
    for (const { document, provision, quote, mark } of receipts) {
      expect(words.get(`${document} ${provision}`)).toContain(quote);
      expect(mark.start).toBeGreaterThanOrEqual(0);
      expect(mark.end).toBeLessThanOrEqual(quote.length);
      expect(mark.end).toBeGreaterThan(mark.start);
    }
}

/** Sentences of the kinds that the rules read; each `#` is a number. */
const audited = [
  '建设绿道#公里（甲区#公里、乙区#公里、丙区#公里）。',
  '优良天数比例由#%上升至#%，提高#个百分点。',
  '优良天数比例为#%（#天）。',
  '全市10个市辖区（甲、乙、丙区）落实责任。',
  '一是加强巡查；三是落实责任。',
  '主要指标#项，其中约束性指标#项，预期性指标#项。',
  '全市全域禁行国三柴油货车。',
  '到20#年，基本淘汰国三柴油货车。',
] as const;
const auditedText = fc
  .array(
    fc
      .constantFrom(...audited)
      .chain((words) =>
        fc
          .array(fc.integer({ min: 1, max: 99 }), { minLength: words.split('#').length, maxLength: 9 })
          .map((numbers) => words.split('#').reduce((said, part, at) => `${said}${String(numbers[at])}${part}`)),
      ),
    { minLength: 1, maxLength: 8 },
  )
  .map((said) => `某市治水方案\n\n2021年1月1日\n\n一、总体要求\n\n${said.join('\n')}\n`);

test(
  'any text goes through the auditor, and every quote stands in its provision',
  () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(arbitraryText, auditedText), (text) => {
        const { value } = buildPortal([sourceOf(text)], noCorrections, registries);
        expect(anomalySchema.array().safeParse(value.anomalies).error).toBeUndefined();
        expectReceipts(value.anomalies, value.provisions);
        for (const { rule } of value.anomalies) found.add(rule);
      }),
      { numRuns: 150 },
    );
    expect([...found].sort()).toEqual(
      expect.arrayContaining(['numbering', 'share-of-days', 'stated-change', 'sum-of-parts']),
    );
  },
  TIME,
);

test(
  'with the numbers of a text in other places, no value is told that its words do not show',
  () => {
    const raw = rawTexts.get('hz-eco-2021.txt') ?? '';
    const number = /(?<![\d.])\d+\.\d+(?![\d.])/gu;
    const numbers = raw.match(number) ?? [];
    const registry = indicatorRegistrySchema.parse(load(readContentFile('registry/indicators.yaml')));
    const indicators = registry.map((entry) => ({ ...entry, points: [] }));
    fc.assert(
      fc.property(fc.shuffledSubarray(numbers, { minLength: numbers.length }), (shuffled) => {
        const left = [...shuffled];
        const source = {
          ...sourceOf(raw.replaceAll(number, () => left.pop() ?? '')),
          file: 'hz-eco-2021.txt',
          documents: ['hz-eco-2021'],
        };
        const { value } = buildPortal([source], noCorrections, { ...registries, indicators });
        expectReceipts(value.anomalies, value.provisions);
        for (const { id, receipts } of value.anomalies)
          for (const { quote, mark, value: told } of receipts) {
            const shown =
              quote
                .slice(mark.start, mark.end)
                .match(/\d+(?:\.\d+)?/gu)
                ?.map(Number) ?? [];
            if (told !== null && shown.length > 0) expect(shown, id).toContain(told);
          }
      }),
      { numRuns: 12 },
    );
  },
  TIME,
);
