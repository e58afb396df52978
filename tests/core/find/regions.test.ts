import { describe, expect, test } from 'vitest';
import { findRegions } from '../../../src/core/find/regions.ts';
import { regionRegistrySchema } from '../../../src/model/region.ts';

const county = { id: 'qinglan', name: '青岚县', kind: 'county', parent: null, aliases: ['青岚县', '青岚'] };
const regions = regionRegistrySchema.parse([{ ...county, namesakes: ['青岚茶赛', '云上青岚'] }]);

const found = (text: string) => findRegions(text, regions).map(({ start, end }) => text.slice(start, end));

describe('findRegions', () => {
  test('finds a name where it stands for the region', () => {
    expect(found('青岚县新建水厂，青岚老城改造管网')).toEqual(['青岚县', '青岚']);
  });

  test('passes over what the registry knows to be called after a region', () => {
    expect(found('办好青岚茶赛，建设云上青岚')).toEqual([]);
    expect(found('青岚茶园办茶赛，云上有青岚')).toEqual(['青岚', '青岚']);
  });

  test.each([
    ['slogans', '建设美丽青岚、数字青岚、平安青岚、健康青岚'],
    ['events and models', '青岚峰会、青岚样本、青岚模式'],
    ['bodies and companies', '青岚县水利局、青岚县人民政府、青岚水务有限公司'],
  ])('passes over %s in any portal', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
