import { areaList } from '@vant/area-data';

/** An administrative division 行政区划, with its code of GB/T 2260. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'city' | 'county';
}

/** Divisions that are no more, under the names and ranks that they had: texts of their day name them so. */
const former: readonly (readonly [within: string, name: string, level: Division['level']])[] = [
  ['31', '卢湾区', 'county'],
  ['31', '闸北区', 'county'],
  ['31', '南市区', 'county'],
  ['31', '南汇区', 'county'],
  ['31', '南汇县', 'county'],
  ['31', '崇明县', 'county'],
  ['3301', '江干区', 'county'],
  ['3301', '下城区', 'county'],
  ['3301', '富阳市', 'county'],
  ['3301', '临安市', 'county'],
  ['3301', '萧山市', 'county'],
  ['3301', '余杭市', 'county'],
  ['3302', '江东区', 'county'],
  ['3302', '奉化市', 'county'],
  ['3302', '鄞县', 'county'],
  ['3306', '绍兴县', 'county'],
  ['3306', '上虞市', 'county'],
  ['4401', '东山区', 'county'],
  ['4401', '芳村区', 'county'],
  ['4401', '萝岗区', 'county'],
  ['4401', '番禺市', 'county'],
  ['4401', '花都市', 'county'],
  ['4401', '增城市', 'county'],
  ['4401', '从化市', 'county'],
];

/** What a division is called after, and not the zones and the collective rows that lists of codes hold too. */
const NAMED = /^(?!.*(?:开发区|园区|直辖|其它|高新区|管理区))\p{Script=Han}{1,12}[省市区县旗州盟]$/u;
const SEVERAL: ReadonlySet<string> = new Set(['县', '城区', '郊区', '开发区', '东区', '西区', '南区', '北区']);

const PEOPLES =
  '朝鲜|土家|藏|羌|彝|苗|侗|布依|壮|哈尼|傣|景颇|白|傈僳|回|蒙古|哈萨克|柯尔克孜|维吾尔|瑶|满|黎|畲|仡佬|水|纳西|拉祜|佤|布朗|怒|普米|独龙|德昂|东乡|保安|撒拉|裕固|土|锡伯|塔吉克|达斡尔|鄂温克|鄂伦春|仫佬|毛南|各';
/** 阿坝藏族羌族自治州, which is called 阿坝州. */
const prefecture = new RegExp(`^(.{2,4}?)(?:(?:${PEOPLES})族?)*自治州$`, 'u');
const region = /^(内蒙古|广西|西藏|宁夏|新疆).*自治区$/u;

const isMunicipality = (code: string) => /^(?:11|12|31|50)/u.test(code);

function rows(list: Readonly<Record<string, string>>, level: Division['level']): Division[] {
  return Object.entries(list).map(([code, name]) => ({ code, name, level }));
}

const provinces = rows(areaList.province_list, 'province');
/** Those that stand in the list of cities for the counties of a municipality are no divisions of their own. */
const cities = rows(areaList.city_list, 'city').filter(({ code, name }) => !isMunicipality(code) && NAMED.test(name));
const counties = rows(areaList.county_list, 'county').filter(({ name }) => NAMED.test(name) && !SEVERAL.has(name));
const gone = former.map(([code, name, level]) => ({ code, name, level }));

/** The names that a division goes by: its own, and the short one of an autonomous prefecture or region. */
function namesOf({ name, level }: Division): string[] {
  const short = level === 'city' ? prefecture.exec(name)?.[1] : undefined;
  const bare = region.exec(name)?.[1];
  return [name, ...(short === undefined ? [] : [`${short}州`]), ...(bare === undefined ? [] : [`${bare}自治区`])];
}

const LONGEST = 15;
const byName = new Map<string, Division[]>();
for (const division of [...provinces, ...cities, ...counties, ...gone])
  for (const name of new Set(namesOf(division))) byName.set(name, [...(byName.get(name) ?? []), division]);

/** What the codes of those that lie in a division begin with: 31 of 上海市, 3301 of 杭州市. */
function within({ code, level }: Division): string {
  if (code.length < 6) return code;
  return level === 'province' ? code.slice(0, 2) : level === 'city' ? code.slice(0, 4) : code;
}

/** Divisions whose names are ordinary words, or end other names, of which a text may speak instead. */
const ordinary: ReadonlySet<string> = new Set(
  [
    '矿区',
    '新城区',
    '老城区',
    '市中区',
    '城中区',
    '新市区',
    '山城区',
    '港口区',
    '江城区',
    '南部县',
    '合作市',
    '东方市',
  ].concat(['平安区', '友好区', '南山区', '中山区', '河口区', '海南区']),
);
const ENDINGS = /[省市区县旗州盟]/gu;
/** The fewest characters of a name that is told from what only ends alike: 新县 stands in 创新县域. */
const SHORTEST = 3;
const present = new Map(
  [...byName].flatMap(([name, all]) => {
    const now = all.filter((one) => !gone.includes(one));
    return now.length === 0 || name.length < SHORTEST || ordinary.has(name) ? [] : [[name, now] as const];
  }),
);

/** The divisions of today that a text may name, by the names that stand in it. */
export function divisionNamesIn(text: string): Map<string, readonly Division[]> {
  const found = new Map<string, readonly Division[]>();
  for (const { index } of text.matchAll(ENDINGS))
    for (let length = SHORTEST; length <= LONGEST && length <= index + 1; length++) {
      const name = text.slice(index + 1 - length, index + 1);
      const named = present.get(name);
      if (named !== undefined) found.set(name, named);
    }
  return found;
}

/** The divisions that a division lies in, the outermost first. */
export function divisionsAround(division: Division): Division[] {
  const own = within(division);
  return [...provinces, ...cities].filter((one) => one !== division && own.startsWith(within(one)));
}

/** Whether a division is another or lies in it. */
export function isWithin(division: Division, outer: Division): boolean {
  return within(division).startsWith(within(outer));
}

/** Every division that there is, under its name and those of the divisions that it lies in: 浙江省杭州市富阳区. */
export function divisionPaths(): string[] {
  const all = [...provinces, ...cities, ...counties];
  const names = new Map(all.map((one) => [within(one), one.name]));
  return all.map((one) => {
    const outer = [2, 4].filter((length) => length < within(one).length);
    return [...outer.map((length) => names.get(one.code.slice(0, length)) ?? ''), one.name].join('');
  });
}

/** A division that a text begins with, and the length of its name there. */
interface Opening {
  readonly division: Division;
  readonly length: number;
}

/** The division with the longest name that a text begins with, one of those that lie in another where that is given. */
function opening(text: string, outer: Division | null): Opening | null {
  for (let length = Math.min(LONGEST, text.length); length >= 2; length--) {
    const named = byName.get(text.slice(0, length)) ?? [];
    const inner = outer === null ? named : named.filter((one) => one !== outer && one.code.startsWith(within(outer)));
    const [division] = inner;
    if (division) return { division, length };
  }
  return null;
}

/**
 * The divisions that a text begins with, the outermost first: 上海市 and 嘉定区 of 上海市嘉定区人民政府.
 * @returns with the length of their names in the text
 */
export function openingDivisions(text: string): { divisions: Division[]; length: number } {
  const divisions: Division[] = [];
  let length = 0;
  for (let found = opening(text, null); found; found = opening(text.slice(length), found.division)) {
    divisions.push(found.division);
    length += found.length;
  }
  return { divisions, length };
}
