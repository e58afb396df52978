import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compareTexts } from '../../../src/core/portal/compare/comparisons.ts';
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
    // Both sentences only strive; that of the province says 必须 within.
    ['hz-water-2016-sec_2__subsec_2__p_2-3', 'weaker'],
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

  const rowOf = (pair: string, document: string, quote: string, side: 'a' | 'b') => {
    const ids = texts.targets.flatMap((one) =>
      one.document === document && one.quote.includes(quote) ? [one.id] : [],
    );
    return value.comparisons.filter((one) => one.pair === pair && ids.includes(one[side] ?? ''));
  };

  it.each([
    ['全面实施城镇污水处理厂一级A提标改造', '钱塘江流域和太湖流域要全面实施城镇污水处理厂一级A提标改造'],
    ['县级以上饮用水水源一级保护区完成', '县级以上饮用水源一级保护区完成物理隔离或生物隔离设施建设'],
    ['设区城市建成区于2015年底前完成黑臭水体排查', '完成黑臭水体排查'],
    ['公布黑臭水体名称、责任人及达标期限', '公布黑臭水体名称、责任人及达标期限'],
    ['制定由政府牵头的环境监管网格化管理方案', '各区、县（市）应制定由政府牵头的环境监管网格化管理方案'],
    ['全面实行居民阶梯水价制度', '全面实行居民阶梯水价制度'],
  ])('finds that the city drops the date of %s', (quote, words) => {
    const found = texts.targets.filter((one) => one.document === 'zj-water-2016' && one.provision.startsWith('sec_'));
    const id = found.find((one) => one.quote.includes(quote) || one.metric.includes(quote.slice(-8)))?.id;
    const row = value.comparisons.find(({ pair, a }) => pair === water && a === id);
    expect([row?.verdict, row?.answer?.quote]).toEqual(['weaker', words]);
    expect(row?.reasons).toMatchObject([{ code: 'deadline-dropped', values: { past: true } }]);
  });

  it.each([
    ['到2020年，80%以上的区县', '80%以上的区、县（市）建成省级以上生态文明示范区', 'equal'],
    ['示范区 2022', '我市建成国家生态文明建设示范区', 'only-a'],
  ])('denies no words of the annex: %s', (_, quote, verdict) => {
    const rows = rowOf('hz-beautiful-2019/annex', 'hz-beautiful-2019', quote, 'a').filter(({ b }) => b === null);
    expect(rows.map((row) => [row.verdict, row.answer?.provision])).toEqual([[verdict, 'att_1__row_55']]);
  });

  it('says of the closures dealt out to places that they are parts of the total of the body', () => {
    const parts = texts.targets.filter((one) => one.provision === 'att_1__row_19');
    const told = parts.map(({ id }) => value.comparisons.find(({ b }) => b === id));
    expect(told.length).toBeGreaterThan(25);
    for (const row of told) {
      expect(row?.answer?.quote).toContain('369家企业关停转迁');
      expect(row?.reasons.map(({ code }) => code)).toEqual(['part-of-total']);
    }
  });

  it('sets 稳定达标 of the cities other than one against 基本达标 of one of them', () => {
    const [row] = rowOf(water, 'hz-water-2016', '城市集中式饮用水水源地水质基本达标', 'b');
    const stable = texts.targets.find(({ id }) => id === row?.a);
    expect([row?.verdict, stable?.text]).toEqual(['weaker', '稳定达标']);
  });

  it('sets amounts of province and city apart by their areas alone', () => {
    for (const quote of ['建制村的生活污水治理', '新增完成环境综合整治的建制村']) {
      const [row] = rowOf(water, 'hz-water-2016', quote, 'b');
      expect([row?.verdict, row?.reasons[0]?.code]).toEqual(['incomparable', 'unlike-areas']);
    }
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
    const documents = texts.library.documents.filter(({ id }) => id !== 'hz-water-2016');
    const told = compareTexts({ ...texts, library: { ...texts.library, documents } }, registry);
    expect(told.value.comparisons.filter(({ pair }) => pair === water)).toEqual([]);
    expect(told.diagnostics.filter(({ values }) => values['pair'] === water)).toMatchObject([
      { code: 'comparison/no-document', severity: 'warning', values: { document: 'hz-water-2016' } },
    ]);
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
