import type { RegisteredRegion as Region } from '../../model/region.ts';
import type { Span } from '../../model/span.ts';
import { outerBrackets } from '../read/text/brackets.ts';

/** A region named in a text. */
export interface RegionMention extends Span {
  region: string;
}

/** What makes a name part of that of a body, a company, an institution, an event or a brand. */
const follows = [
  // 杭州市委市政府, 浙江海事局, 浙江政务服务网, 中石油杭州分公司, 浙江大学
  /^市?(?:人民政府|政府|政务服务|委(?!员)|海事|中心支行|分公司|办事处|工业大学|大学|日报|文广)/u,
  // 淳安特别生态功能区管委会, 杭州建铜集团有限公司, 杭州市生态文明建设（“美丽杭州”建设）委员会
  /^(?!流域|地区)[\p{Script=Han}（）“”]{0,22}?(?:管委会|管理委员会|委员会|公司|集团|领导小组|人大常委会|研究院|研究中心|设计院)/u,
  // 杭州市生态环境局, 浙江省水利厅
  /^\p{Script=Han}{1,7}?(?:(?<![布格全结大时开])局|厅|法院|检察院)(?![部面势限外域])/u,
  // G20杭州峰会, 杭州样本, 西湖风景名胜区
  /^(?:峰会|样本|标准|篇章|模式|特色|风景名胜区|风景区)/u,
];
/** What makes a name part of a slogan: 美丽杭州, 数字浙江. */
const precedes = /(?:美丽|森林|数字|信用|法治|平安|健康)$/u;
const MAX_SLOGAN = 14;

/**
 * Finds the regions that a text names, the longest name first. A facility or a project counts
 * (余杭临平污水处理厂); a body, a company, a cited title and a slogan do not.
 * @param options `year` is that of the document, null for one without a date, which is read by today's names;
 * `skip` are spans that name something else, such as responsibility notes
 */
export function findRegions(
  text: string,
  regions: readonly Region[],
  options: { year?: number | null; skip?: readonly Span[] } = {},
): RegionMention[] {
  const { names, namesakes, districts, enumeration } = gazetteerOf(regions, options.year ?? Infinity);
  const called = namesakes.flatMap((name) => placesOf(name, text));
  const closed: Span[] = [...(options.skip ?? []), ...outerBrackets(text, '《'), ...slogans(text), ...called];
  const mentions: RegionMention[] = [];
  for (const { run, items } of findEnumerations(text, districts, enumeration)) {
    if (closed.some((other) => overlaps(other, run))) continue;
    if (!isPartOfAnother(text, run)) mentions.push(...items);
    closed.push(run);
  }
  for (const { name, region } of names) {
    for (const span of placesOf(name, text)) {
      if (closed.some((other) => overlaps(other, span))) continue;
      if (!isPartOfAnother(text, span)) mentions.push({ region, ...span });
      // A shorter name inside a refused one is refused with it: 淳安 in 淳安县政府.
      closed.push(span);
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** The region that a name means by itself, in the year of a document; null for a name of none, or of more than one. */
export function regionNamed(name: string, regions: readonly Region[], year: number | null): Region | null {
  const known = gazetteerOf(regions, year ?? Infinity).names.find((entry) => entry.name === name);
  return regions.find(({ id }) => id === known?.region) ?? null;
}

/** Where a name stands in a text. */
function placesOf(name: string, text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
    spans.push({ start, end: start + name.length });
  return spans;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Quoted runs short enough to be a slogan: “美丽杭州”, “西湖繁星”. */
function slogans(text: string): Span[] {
  return outerBrackets(text, '“').filter(({ start, end }) => end - start <= MAX_SLOGAN);
}

function isPartOfAnother(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 32);
  return precedes.test(text.slice(0, start)) || follows.some((pattern) => pattern.test(after));
}

/** Three or more districts in a row, where 西湖, 滨江 and 钱塘 are districts: `上城、拱墅、西湖、滨江`. */
function findEnumerations(
  text: string,
  districts: ReadonlyMap<string, string>,
  enumeration: RegExp,
): { run: Span; items: RegionMention[] }[] {
  return [...text.matchAll(enumeration)].map(({ 0: run, index }) => ({
    run: { start: index, end: index + run.length },
    items: [...run.matchAll(/[^、]+/gu)].map(({ 0: name, index: at }) => ({
      region: districts.get(name) ?? '',
      start: index + at,
      end: index + at + name.length,
    })),
  }));
}

/** The names by which regions go in one year. */
interface Gazetteer {
  /** The longest first. */
  readonly names: readonly { name: string; region: string }[];
  /** Names of what is called after a region. */
  readonly namesakes: readonly string[];
  /** Districts and counties by the names that they go by in an enumeration. */
  readonly districts: ReadonlyMap<string, string>;
  readonly enumeration: RegExp;
}

/** A registry is read for a few years only, and consulted thousands of times for each. */
const gazetteers = new WeakMap<readonly Region[], Map<number, Gazetteer>>();

function gazetteerOf(regions: readonly Region[], year: number): Gazetteer {
  const known = gazetteers.get(regions) ?? new Map<number, Gazetteer>();
  const gazetteer = known.get(year) ?? readGazetteer(regions, year);
  gazetteers.set(regions, known.set(year, gazetteer));
  return gazetteer;
}

function readGazetteer(regions: readonly Region[], year: number): Gazetteer {
  const inForce = regions.filter(({ from, until }) => (from ?? -Infinity) <= year && (until === null || year < until));
  const longestFirst = (a: string, b: string) => b.length - a.length;
  const districts = new Map(
    inForce
      .filter(({ kind }) => kind === 'district' || kind === 'county')
      .flatMap(({ id, aliases, listedAs }) => [...aliases, ...listedAs].map((name) => [name, id] as const)),
  );
  // Without districts there is no enumeration: `(?!)` matches nothing.
  const any = `(?:${[...districts.keys()].sort(longestFirst).join('|') || '(?!)'})`;
  return {
    names: inForce
      .flatMap(({ id, aliases }) => aliases.map((name) => ({ name, region: id })))
      .sort((a, b) => longestFirst(a.name, b.name)),
    namesakes: inForce.flatMap(({ namesakes }) => namesakes ?? []),
    districts,
    enumeration: new RegExp(`${any}(?:、${any}){2,}`, 'gu'),
  };
}
