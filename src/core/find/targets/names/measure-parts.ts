/** How places end: `汾渭平原`, `长三角地区`; 区 is left out, since a 示范区 is no place. */
const PLACES = '[省市县]|县城|城镇|乡镇|农村|地区(?!生产总值)|流域|平原|区域|城市群';
const place = new RegExp(`(?:${PLACES})$`, 'u');
/** What names a part of the measure before: `县市达到75%以上`. */
const part = new RegExp(`^(?:面积|长度)|(?:${PLACES}|区|（[^（）]*）)$`, 'u');
/** A part that is named after its measure: `道路机械化清扫率城区`. */
const partBehind = /^(.+[率量])((?:主|中心)?城区|市区|县市|农村|建成区)$/u;
/** The part that a measure before is limited to, which a part named after it takes the place of. */
const partOfMeasure = new RegExp(
  `^(?:全[国省市区县]|市区|主?城区|建成区|.*(?:[省市县区]（[^（）]*）|地区(?!生产总值)|流域|平原))(?=.{3})|（[^（）]*(?:${PLACES}|区)）$`,
  'gu',
);
/** What is measured of the last of several places: `煤炭消费量` of `长三角地区煤炭消费量`. */
const measureOfPlace = /^(?:.*(?:地区(?!生产总值)|流域|平原)|城市|城镇|县城|乡镇|农村)(.{2,})$/u;

/** True of a name that is that of a place, as far from any thing that is counted. */
export function isPlace(name: string): boolean {
  return place.test(name);
}

/** True of a name that tells a part of a measure: a place, a zone, an area or a length. */
export function isPart(name: string): boolean {
  return part.test(name);
}

/** Puts a part that stands behind its measure before it: `城区机械化清扫率` for `机械化清扫率城区`. */
export function putPartFirst(name: string): string {
  return name.replace(partBehind, '$2$1');
}

/** The measure before, of another part: `铁路货运量（长三角地区）`. */
export function nameOfPart(measure: string, other: string): string {
  return `${measure.replace(partOfMeasure, '')}（${other}）`;
}

/**
 * One of several names that share the words behind the last: `京津冀及周边地区煤炭消费量` of
 * `京津冀及周边地区、长三角地区煤炭消费量`. Where they cannot be told apart, the name stands before all of them.
 */
export function nameInList(name: string, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (name === last) return name;
  const shared = isPlace(name) ? measureOfPlace.exec(last)?.[1] : undefined;
  return shared === undefined ? `${name}（${names.join('、')}）` : name + shared;
}

/** Where the first of several measures that have one value in common is taken: `城市建成区河道绿化普及率、岸线自然化率`. */
const placeOfFirst = /^(?:全[国省市区县]|[^、，]{0,6}建成区)(?=.{3})/u;

/** One of several measures of one value, at the place that the first of them names. */
export function shareFirst(name: string, first: string): string {
  const where = placeOfFirst.exec(first)?.[0] ?? '';
  return name === first || placeOfFirst.test(name) ? name : where + name;
}

/** Two things that share a measure and a value: `县级以上水源地和“千吨万人”水源地水质达标率均达到100%`. */
const pairOf = /^(?<first>.+?)和(?<last>.+(?:率|比例|比重|指数|系数))均/u;

/** What somebody has to do with what is measured: `银行业金融机构承担的风险责任比例`. */
const OF_WHOSE = /^[^的]{2,16}?(?<deed>(?:承担|使用|占用|排放|产生|缴纳|生产)的.+)$/u;

/** The measure of the first or the second of a pair; null where it cannot be told what they share. */
export function nameOfPair(words: string, share: number): string | null {
  const { first = '', last = '' } = pairOf.exec(words)?.groups ?? {};
  for (let length = Math.min(first.length, 8); length >= 2; length--) {
    const noun = first.slice(-length);
    const at = last.indexOf(noun);
    if (at >= 0) return share === 0 ? first + last.slice(at + noun.length) : shareFirst(last, first);
  }
  // `国家基金和银行承担的风险责任比例`: the deed of the second is that of the first.
  const deed = OF_WHOSE.exec(last)?.groups?.deed;
  if (deed === undefined || first.includes(deed.slice(0, 2))) return null;
  return share === 0 ? first + deed : last;
}
