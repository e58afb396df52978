import { describe, expect, it } from 'vitest';
import { buildPortal } from '../../../src/core/portal/build.ts';
import { regionRegistrySchema } from '../../../src/model/region.ts';

const none = { bodies: [], overrides: new Map() };

/** The regions of a text of a place, and how many provisions name each. */
function regionsIn(title: string, text: string, regions: unknown[] = []) {
  const raw = `${title}\n\n一、工作目标\n\n${text}\n`;
  const source = { file: 'plan.txt', raw, sha256: '0'.repeat(64), encoding: 'utf-8' };
  const registries = { ...none, regions: regionRegistrySchema.parse(regions) };
  const { value } = buildPortal([source], new Map(), registries);
  const named = (id: string) => value.mentions.filter(({ kind, ref }) => kind === 'region' && ref === id).length;
  return value.regions.map(({ id, name, kind, parent, origin }) => ({
    id,
    name,
    kind,
    parent,
    origin,
    count: named(id),
  }));
}

const names = (title: string, text: string) =>
  regionsIn(title, text)
    .filter(({ count }) => count > 0)
    .map(({ name }) => name);

describe('the regions of a portal without a registry', () => {
  it('are those of the national list that its texts name, with those that they lie in', () => {
    expect(regionsIn('杭州市公园建设行动方案', '2027年前在富阳区、桐庐县建成公园3处。')).toEqual([
      { id: '330000', name: '浙江省', kind: 'province', parent: null, origin: 'derived', count: 0 },
      { id: '330100', name: '杭州市', kind: 'city', parent: '330000', origin: 'derived', count: 1 },
      { id: '330111', name: '富阳区', kind: 'district', parent: '330100', origin: 'derived', count: 1 },
      { id: '330122', name: '桐庐县', kind: 'county', parent: '330100', origin: 'derived', count: 1 },
    ]);
  });

  it.each([
    [
      'a district that several cities have, in a text of one of them',
      '南京市公园建设行动方案',
      '在鼓楼区建公园。',
      ['南京市', '鼓楼区'],
    ],
    ['one that two cities of the province have', '江苏省公园建设行动方案', '在鼓楼区建公园。', ['江苏省']],
    ['one of another province', '浙江省公园建设行动方案', '学习浦东新区的做法。', ['浙江省']],
    ['what only ends alike', '信阳市公园建设行动方案', '推动创新县域经济，更新县城面貌。', ['信阳市']],
    ['what another word goes on from', '三亚市公园建设行动方案', '扩大琼海市场，海口市级公园。', ['三亚市']],
    ['the name of a body', '杭州市公园建设行动方案', '由富阳区水利局实施。', ['杭州市']],
  ])('are not guessed: %s', (_, title, text, expected) => {
    expect(names(title, text)).toEqual(expected);
  });

  it('are those of the registry alone where there is one', () => {
    const hangzhou = { id: 'hangzhou', name: '杭州市', kind: 'city', parent: null, aliases: ['杭州市'] };
    const found = regionsIn('杭州市公园建设行动方案', '在富阳区建公园。', [hangzhou]);
    expect(found).toMatchObject([{ id: 'hangzhou', origin: 'registry', count: 1 }]);
  });
});
