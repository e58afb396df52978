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

test(
  'any text goes through the auditor, and every quote stands in its provision',
  () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { value } = buildPortal([sourceOf(text)], noCorrections, registries);
        expect(anomalySchema.array().safeParse(value.anomalies).error).toBeUndefined();
        expectReceipts(value.anomalies, value.provisions);
      }),
      { numRuns: 150 },
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
