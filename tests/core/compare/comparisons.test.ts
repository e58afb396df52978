import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compareTexts } from '../../../src/core/compare/comparisons.ts';
import { comparisonRegistrySchema } from '../../../src/model/comparison.ts';
import { documentSchema } from '../../../src/model/document.ts';
import { indicatorSchema } from '../../../src/model/indicator.ts';
import { provisionSchema } from '../../../src/model/provision.ts';
import { targetSchema } from '../../../src/model/target.ts';

const read = (path: string) => readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8');
const rows = <Row>(name: string, schema: z.ZodType<Row>) =>
  z.array(schema).parse(JSON.parse(read(`data/${name}.json`)));
const texts = {
  library: { documents: rows('documents', documentSchema), provisions: rows('provisions', provisionSchema) },
  targets: rows('targets', targetSchema),
  indicators: rows('indicators', indicatorSchema),
};
const registry = comparisonRegistrySchema.parse(load(read('registry/comparisons.yaml')));
const water = 'zj-water-2016/hz-water-2016';

describe('compareTexts(texts, registry)', () => {
  const { value, diagnostics } = compareTexts(texts, registry);
  const verdictOn = (id: string) => value.comparisons.find(({ a, b }) => a === id || b === id)?.verdict;

  it('finds nothing wrong with the registry', () => {
    expect(diagnostics).toEqual([]);
  });

  it('gives each target of both plans exactly one verdict', () => {
    const own = value.comparisons.filter(({ pair }) => pair === water);
    for (const [side, document] of [
      ['a', 'zj-water-2016'],
      ['b', 'hz-water-2016'],
    ] as const)
      expect(own.flatMap((one) => one[side] ?? []).sort()).toEqual(
        texts.targets
          .filter((target) => target.document === document)
          .map(({ id }) => id)
          .sort(),
      );
  });

  it.each([
    ['hz-water-2016-sec_2__subsec_3__p_4-5', 'stricter'],
    ['hz-water-2016-sec_4__subsec_9__p_3-2', 'stricter'],
    // Other sections are counted on either side: 103 of the province, 13 of the city.
    ['hz-water-2016-sec_1__subsec_2__p_1-1', 'incomparable'],
    ['hz-water-2016-sec_1__subsec_2__p_2-1', 'incomparable'],
    // Both sentences only strive; one says 必须 within.
    ['hz-water-2016-sec_2__subsec_2__p_2-3', 'incomparable'],
    ['hz-water-2016-sec_3__subsec_7__p_3-2', 'equal'],
    // The province asks for 100 % too, once the aqueduct is built; its 90.9 % is for the time before.
    ['hz-water-2016-sec_1__subsec_2__p_2-6', 'equal'],
    ['hz-water-2016-sec_4__subsec_8__p_1-1', 'incomparable'],
    ['hz-water-2016-sec_4__subsec_9__p_1-1', 'incomparable'],
    ['hz-water-2016-sec_4__subsec_10__p_4-1', 'only-b'],
    ['zj-water-2016-sec_2__subsec_2__p_2-1', 'only-a'],
  ])('%s is %s', (id, verdict) => {
    expect(verdictOn(id)).toBe(verdict);
  });

  it('tells a join of targets that the texts do not set, and a part that is not there', () => {
    const annex = registry.find(({ manner }) => manner === 'details');
    if (annex === undefined) throw new RangeError('the registry has an annex');
    const wrong = [
      { ...annex, joins: [{ a: 'nothing', b: 'nowhere', same: true, anyArea: false, reason: '无' }] },
      { ...annex, b: { ...annex.b, part: 'att_9' }, joins: [] },
    ];
    expect(compareTexts(texts, wrong).diagnostics.map(({ code }) => code)).toEqual([
      'comparison/no-join',
      'comparison/no-part',
    ]);
  });

  it('leaves out what the portal does not have', () => {
    const library = { ...texts.library, documents: [] };
    expect(compareTexts({ ...texts, library }, registry).value.comparisons).toEqual([]);
  });
});

describe('the registry of comparisons', () => {
  const entry = { a: { document: 'one', label: '一' }, b: { document: 'two', label: '二' }, reason: '同题' };
  it.each([
    ['a pair given twice', [entry, entry]],
    ['a text compared with itself', [{ ...entry, b: { document: 'one', label: '二' } }]],
  ])('refuses %s', (_, entries) => {
    expect(comparisonRegistrySchema.safeParse(entries).success).toBe(false);
  });
});
