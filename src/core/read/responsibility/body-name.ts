import { LISTED_ENDING } from '../../../lexicon/body-endings.ts';

const LONGEST = 40;
/** What a name may end with in brackets: `市园文局（市运河综保委）`, `各镇（街道、管委会）`. */
export const ASIDE = '(?:（[^（）]*）|\\([^()]*\\)|〔[^〔〕]*〕|\\[[^[\\]]*\\])';
const aside = new RegExp(`${ASIDE}$`, 'u');
const letters = /^[\p{L}\p{N}“”‘’"《》〈〉·•—－\-、,，（）()〔〕［］[\]]+$/u;
/** An ending with something before it: `部门` alone names nobody. */
const named = new RegExp(`^.+(?:${LISTED_ENDING})$`, 'su');
/** `各地`, `有关方面`: whoever is meant. */
const collective = /^(?:各|相关|有关|其他|全体|所有)\p{Script=Han}/u;
/** Words that end as a body does and name none: `全社会`, `企业`, `建成区`; and people: `市政府分管负责同志`. */
const nobody =
  /(?:社会|机会|全市|全省|全县|全区|[我本]市|[我本]省|同志|领导|负责人|责任人|书记|市长|区长|县长|省长|主任|局长)$|^(?:社会|全民|群众|公众|市场|多方|政府|企业|部门|单位|机构|个人|行业|基层|地方|学校|医院|社区|组织)$|[是不可应须为使让把被]$/u;
/** Words of a sentence, which no name has. */
const sentence =
  /[。；：？！:;]|(?:以上|以下|进行|加强|开展|通过|应当|可以|不得|根据|需要|等方面|包括|支持|鼓励)|的|了|(?<!自)由/u;
const SHORTEST_UNSURE = 4;
const LONGEST_UNSURE = 20;

/** Whether a run of words may be the name of a body or of several: it ends as one does and is no sentence. */
export function isBodyName(run: string): boolean {
  const name = bare(run);
  return name !== null && (named.test(name) || collective.test(name));
}

/** Whether a run of words may be a name where bodies are listed, whatever it ends with: `某城投`, but no person. */
export function mayBeBody(run: string): boolean {
  const name = bare(run);
  return name !== null && (isBodyName(run) || (name.length >= SHORTEST_UNSURE && name.length <= LONGEST_UNSURE));
}

/** The name without what it has in brackets; null where the words are none. */
function bare(run: string): string | null {
  const whole = run.replace(/\s/gu, '');
  const name = whole.replace(aside, '');
  const isWhole = name.length >= 2 && name.length <= LONGEST && letters.test(whole);
  return isWhole && !nobody.test(name) && !sentence.test(name) ? name : null;
}
