import { describe, expect, it } from 'vitest';
import { findThings, namesIn } from '../../../src/search/things/find-things.ts';
import { foldName } from '../../../src/search/things/names.ts';
import { foldedNames } from '../../../src/search/things/thing-index.ts';
import { openSample, thing } from '../support/things.ts';

const sample = () =>
  openSample({
    things: [
      thing({
        kind: 'region',
        id: 'hekou',
        name: '河口区',
        latin: [
          ['hekouqu', 'pinyin'],
          ['hkq', 'initials'],
        ],
      }),
      thing({ kind: 'body', id: 'hekou-government', name: '样市河口区人民政府', names: foldedNames(['河口区政府']) }),
      thing({
        kind: 'document',
        id: 'plan',
        name: '样市“十四五”治水规划',
        names: foldedNames(['样市“十四五”治水规划', '样政发〔2021〕8号']),
      }),
      thing({ kind: 'indicator', id: 'dust', name: '全市颗粒物浓度', said: foldedNames(['雾霾']) }),
      thing({ kind: 'topic', id: 'water', name: '水', latin: [['water', 'english']] }),
      thing({
        kind: 'indicator',
        id: 'use',
        name: '用水总量',
        latin: [
          ['totalwateruse', 'english'],
          ['wateruse', 'word'],
        ],
      }),
      thing({
        kind: 'work',
        id: 'law',
        name: '国务院治水行动计划',
        names: foldedNames(['国治〔2015〕17号', '治水十条']),
      }),
      thing({ kind: 'term', id: 'ten', name: '治水十条' }),
    ],
  });

const found = async (query: string) => {
  const { reader } = await sample();
  return (await findThings(reader, query)).map(({ thing: { id }, by, fit }) => `${id} ${by} ${fit}`);
};

describe('findThings(reader, query)', () => {
  it.each([
    ['河口区', ['hekou name whole', 'hekou-government name start']],
    ['样政发[2021] 8号', ['plan name whole']],
    ['样政发2021', ['plan name start']],
    ['十四五治水规划', ['plan name part']],
    ['hekou', ['hekou pinyin start']],
    ['HKQ', ['hekou initials whole']],
    ['雾霾', ['dust said whole']],
    ['水', ['water name whole']],
    ['water', ['water english whole', 'use word part']],
    ['total water', ['use english start']],
    ['治水十条', ['law name whole', 'ten name whole']],
  ])('finds by %s: %j', async (query, things) => {
    expect(await found(query)).toEqual(things);
  });

  it.each(['河口区要做什么', '没有的名称', 'zz', '，。', ''])('finds nothing by %s', async (query) => {
    expect(await found(query)).toEqual([]);
  });
});

describe('namesIn(reader, folded)', () => {
  it('finds the names in a question, the longest at each place', async () => {
    const { reader } = await sample();
    const names = await namesIn(reader, foldName('河口区政府的用水总量是多少'));
    expect(names.map(({ thing: { id }, start, end }) => [id, start, end])).toEqual([
      ['hekou-government', 0, 5],
      ['use', 6, 10],
    ]);
  });
});

describe('an index of things', () => {
  it('is in pieces, of which a question loads but those that it needs', async () => {
    const things = Array.from({ length: 900 }, (_, at) => {
      const name = `${String.fromCodePoint(0x4e00 + at)}${String.fromCodePoint(0x5e00 + at)}县`;
      return thing({ kind: 'region', id: `r${String(at)}`, name });
    });
    const { reader, loaded } = await openSample({ things });
    expect(reader.directory.pieces).toBeGreaterThan(12);
    const [first] = await findThings(reader, things[500]?.name ?? '');
    expect(first?.thing.id).toBe('r500');
    expect(loaded.size).toBeLessThan(10);
  });
});
