import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { alignProvisions } from '../../../src/core/portal/compare/align.ts';
import { alignDetails, workedOut } from '../../../src/core/portal/compare/details.ts';
import { provisionSchema, type Provision } from '../../../src/model/provision.ts';
import { provision } from '../../core/portal/compare/provision.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const provisions = z.array(provisionSchema).parse(read('content/data/provisions.json'));
const gold = z
  .object({ both: z.array(z.string()), onlyProvince: z.array(z.string()), onlyCity: z.array(z.string()) })
  .parse(read('tests/portal/compare/water.json'));
const of = (document: string) => provisions.filter((one) => one.document === document);
const documents = [...new Set(provisions.map(({ document }) => document))];

/** Each provision of both is in exactly one pair, and none is invented. */
function expectPartition(a: readonly Provision[], b: readonly Provision[]): void {
  const pairs = alignProvisions(a, b);
  const eids = (side: 'a' | 'b') => pairs.flatMap((pair) => pair[side]?.eid ?? []).sort();
  expect(eids('a')).toEqual(a.map(({ eid }) => eid).sort());
  expect(eids('b')).toEqual(b.map(({ eid }) => eid).sort());
  expect(pairs.every((pair) => pair.a !== null || pair.b !== null)).toBe(true);
}

describe('alignProvisions(a, b)', () => {
  const [zj, hz] = [of('zj-water-2016'), of('hz-water-2016')];

  it('pairs both water plans as a reader does', () => {
    const pairs = alignProvisions(zj, hz);
    expectPartition(zj, hz);
    expect(pairs.flatMap(({ a, b }) => (a && b ? [`${a.eid} ${b.eid}`] : []))).toEqual(
      gold.both.map((eid) => `${eid} ${eid}`),
    );
    expect(pairs.flatMap(({ a, b }) => (a && !b ? [a.eid] : []))).toEqual(gold.onlyProvince);
    expect(pairs.flatMap(({ a, b }) => (b && !a ? [b.eid] : []))).toEqual(gold.onlyCity);
  });

  it('finds 99 % of the answers by the words alone, and no wrong one', () => {
    // Without numbers and parents, and with the city's provisions in reverse.
    const bare = (one: Provision) => ({ ...one, number: null, parent: null });
    const pairs = alignProvisions(zj.map(bare), hz.map(bare).reverse());
    const met = pairs.flatMap(({ a, b }) => (a && b ? [{ a: a.eid, b: b.eid }] : []));
    const right = met.filter(({ a, b }) => a === b && gold.both.includes(a)).length;
    expect(right / met.length).toBe(1);
    expect(right / gold.both.length).toBeGreaterThan(0.99);
  });

  it('takes a heading for the same when what stands below it is, however it is worded', () => {
    const text = '强化生产者的环境保护法律主体责任，大幅度提高违法成本';
    const plan = (heading: string) => [
      provision('sec_1', { kind: 'section', number: '一、', heading }),
      provision('sec_1__p_1', { text }),
    ];
    const [head] = alignProvisions(plan('完善法规标准'), plan('加快地方立法'));
    expect(head?.b?.heading).toBe('加快地方立法');
  });

  it('does not let an early likeness take the better match of a later one', () => {
    const a = [provision('p_1', { text: '城镇污水处理' }), provision('p_2', { text: '城镇污水处理设施建设' })];
    const b = [provision('p_1', { text: '城镇污水处理设施建设' }), provision('p_2', { text: '污水处理' })];
    expect(alignProvisions(a, b).map((pair) => [pair.a?.eid, pair.b?.eid])).toEqual([
      ['p_1', 'p_2'],
      ['p_2', 'p_1'],
    ]);
  });

  it('puts each provision of any two texts, in any order, in exactly one pair', () => {
    const two = fc.tuple(fc.constantFrom(...documents), fc.constantFrom(...documents)).chain(([one, other]) => {
      const some = (document: string) => fc.shuffledSubarray(of(document).slice(0, 60));
      return fc.tuple(some(one), some(other));
    });
    fc.assert(
      fc.property(two, ([a, b]) => {
        expectPartition(a, b);
      }),
      { numRuns: 15 },
    );
  });
});

describe('alignDetails(a, b)', () => {
  const all = of('hz-beautiful-2019');
  const [body, annex] = [
    all.filter(({ eid }) => !eid.startsWith('att_1')),
    all.filter(({ eid }) => eid.startsWith('att_1')),
  ];
  const pairs = alignDetails(body, annex);

  it('puts each task of the annex under one provision of the body, or under none', () => {
    expect(pairs.flatMap(({ b }) => b?.eid ?? []).sort()).toEqual(annex.map(({ eid }) => eid).sort());
    expect(new Set(pairs.flatMap(({ a }) => a?.eid ?? []))).toEqual(new Set(body.map(({ eid }) => eid)));
  });

  it.each([
    ['att_1__row_13', 'sec_3__subsec_1__para_4'],
    ['att_1__row_40', 'sec_3__subsec_3__para_4'],
    ['att_1__row_62', 'sec_3__subsec_4__para_6'],
    ['att_1__row_19', undefined],
    ['att_1__row_48', undefined],
  ])('%s works out %s', (row, eid) => {
    expect(pairs.find(({ b }) => b?.eid === row)?.a?.eid).toBe(eid);
  });

  it('cuts out the sentences that a task works out', () => {
    const text = '推进清洁生产。到2020年，建成充电桩3000个。加强监管。';
    expect(workedOut(text, '到2020年，建成充电桩不少于3000个。')).toBe('到2020年，建成充电桩3000个。');
    expect(workedOut(text, '推进清洁生产。加强监管。')).toBe('推进清洁生产。……加强监管。');
  });
});
