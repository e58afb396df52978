import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { findRegions } from '../../../src/core/find/regions.ts';
import { readResponsibilities } from '../../../src/core/find/responsibilities.ts';
import { provisionWords } from '../../../src/model/provision.ts';
import { regionRegistrySchema, type Region } from '../../../src/model/region.ts';
import { arbitraryText } from '../../core/support/arbitrary-texts.ts';
import { documents, provisionsOf, tablesOf } from '../support/published.ts';
import { readContentFile } from '../support/content.ts';

const regions = regionRegistrySchema.parse(load(readContentFile('registry/regions.yaml')));

const found = (text: string, year: number | null = null) =>
  findRegions(text, regions, { year }).map(({ region, start, end }) => `${text.slice(start, end)}=${region}`);

describe('findRegions(text) finds', () => {
  test('the longest name', () => {
    expect(found('实施萧山区空港经济区化工行业结构调整')).toEqual(['萧山区空港经济区=airport-economic-zone']);
    expect(found('推动新安江—千岛湖生态补偿试验区建设')).toEqual([
      '新安江—千岛湖生态补偿试验区=xinan-compensation-zone',
    ]);
  });

  test('a district by the year of the document', () => {
    expect(found('深入推进上城区、江干区、余杭区', 2019)).toEqual([
      '上城区=shangcheng-before-2021',
      '江干区=jianggan',
      '余杭区=yuhang-before-2021',
    ]);
    expect(found('上城区、余杭区、临平区', 2021)).toEqual(['上城区=shangcheng', '余杭区=yuhang', '临平区=linping']);
    expect(found('临安苕溪上游', 2016)).toEqual(['临安=linan-city', '苕溪=shaoxi-river']);
    expect(found('临安天目山', 2021)).toEqual(['临安=linan', '天目山=tianmu-mountain']);
    expect(found('拱墅区')).toEqual(['拱墅区=gongshu']);
  });

  test('districts without 区 in an enumeration, and not elsewhere', () => {
    expect(found('含上城、拱墅、西湖、滨江、钱塘10个市辖区', 2021)).toEqual([
      '上城=shangcheng',
      '拱墅=gongshu',
      '西湖=xihu',
      '滨江=binjiang',
      '钱塘=qiantang',
    ]);
    expect(found('保护好西湖，构建滨江、沿河、沿线生态带')).toEqual(['西湖=west-lake']);
  });

  test('the region of a facility or a project', () => {
    expect(found('余杭临平污水处理厂一期等项目', 2016)).toEqual(['余杭=yuhang-before-2021']);
    expect(found('千岛湖配水工程受益区水价')).toEqual(['千岛湖=qiandao-lake']);
  });
});

describe('findRegions(text) passes over', () => {
  test.each([
    ['bodies', '杭州市环保局、浙江省水利厅、浙江海事局和淳安县政府'],
    ['a committee', '淳安特别生态功能区管委会'],
    ['governments that share a word', '富阳区、临安区、桐庐县、淳安县、建德市政府'],
    ['companies', '杭州千岛湖矿产品有限公司、杭州建铜集团有限公司、中石油杭州分公司'],
    ['institutions and events', '浙江大学、浙江工业大学、G20杭州峰会、杭州亚运会、浙江政务服务网'],
    ['cited titles', '《浙江省太湖流域水环境综合治理实施方案》'],
    ['slogans', '“美丽杭州”、新时代美丽杭州、“西湖繁星”、“数智杭州·宜居天堂”、数字浙江'],
    ['namesakes', '运河新城、西湖漾、西湖油车桥港'],
  ])('%s', (_, text) => {
    expect(found(text, 2019)).toEqual([]);
  });

  test('what it is told to skip', () => {
    expect(findRegions('萧山区', regions, { skip: [{ start: 0, end: 3 }] })).toEqual([]);
  });
});

describe('the registry of regions', () => {
  test('lists no region that the documents do not name', () => {
    const named = new Set<string>();
    for (const { id, issuedOn, publishedOn } of documents) {
      const date = issuedOn ?? publishedOn;
      const year = date === null ? null : Number(date.slice(0, 4));
      const provisions = provisionsOf(id);
      const { notes } = readResponsibilities(provisions, tablesOf(id));
      for (const provision of provisions) {
        const skip = notes.filter(({ eid }) => eid === provision.eid).map(({ span }) => span);
        for (const { region } of findRegions(provisionWords(provision), regions, { year, skip })) named.add(region);
      }
    }
    expect(regions.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  test('is refused when a name means two regions in a year, or a reference leads nowhere', () => {
    const hangzhou: Region | undefined = regions.find(({ id }) => id === 'hangzhou');
    if (!hangzhou) throw new Error('Hangzhou is missing');
    expect(regionRegistrySchema.safeParse([...regions, { ...hangzhou, id: 'again' }]).success).toBe(false);
    expect(regionRegistrySchema.safeParse([{ ...hangzhou, parent: 'nowhere' }]).success).toBe(false);
    expect(regionRegistrySchema.safeParse([...regions, hangzhou]).success).toBe(false);
  });
});

test('any text: mentions stand apart, in order, and print a name of their region', () => {
  const names = new Map(regions.map(({ id, aliases, listedAs }) => [id, [...aliases, ...listedAs]]));
  fc.assert(
    fc.property(arbitraryText, fc.constantFrom(2016, 2019, 2021, null), (text, year) => {
      let last = 0;
      for (const { region, start, end } of findRegions(text, regions, { year })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(names.get(region)).toContain(text.slice(start, end));
        last = end;
      }
    }),
    { numRuns: 60 },
  );
});
