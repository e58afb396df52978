import type { Region } from '../../../model/region.ts';

/** Codes of ISO 3166-2:CN by the name of the province. */
const codes: Readonly<Record<string, string>> = {
  北京市: 'bj',
  天津市: 'tj',
  河北省: 'he',
  山西省: 'sx',
  内蒙古自治区: 'nm',
  辽宁省: 'ln',
  吉林省: 'jl',
  黑龙江省: 'hl',
  上海市: 'sh',
  江苏省: 'js',
  浙江省: 'zj',
  安徽省: 'ah',
  福建省: 'fj',
  江西省: 'jx',
  山东省: 'sd',
  河南省: 'ha',
  湖北省: 'hb',
  湖南省: 'hn',
  广东省: 'gd',
  广西壮族自治区: 'gx',
  海南省: 'hi',
  重庆市: 'cq',
  四川省: 'sc',
  贵州省: 'gz',
  云南省: 'yn',
  西藏自治区: 'xz',
  陕西省: 'sn',
  甘肃省: 'gs',
  青海省: 'qh',
  宁夏回族自治区: 'nx',
  新疆维吾尔自治区: 'xj',
};

/**
 * The jurisdiction segment of an Akoma Ntoso address: `cn-zj` of 杭州市, whose province the registry
 * knows; `cn` where neither list leads to a province.
 */
export function jurisdictionCode(jurisdiction: string | null, regions: readonly Region[]): string {
  const seen = new Set<string>();
  let name = jurisdiction;
  while (name !== null && !seen.has(name)) {
    const code = codes[name];
    if (code !== undefined) return `cn-${code}`;
    seen.add(name);
    const region = regions.find((each) => each.name === name);
    name = regions.find(({ id }) => id === region?.parent)?.name ?? null;
  }
  return 'cn';
}
