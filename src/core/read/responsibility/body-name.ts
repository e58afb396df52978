import { LISTED_ENDING } from '../../../lexicon/body-endings.ts';

const LONGEST = 40;
/** What a name may end with in brackets: `市园文局（市运河综保委）`, `各镇（街道、管委会）`. */
export const ASIDE = '(?:（[^（）]*）|\\([^()]*\\)|〔[^〔〕]*〕|\\[[^[\\]]*\\])';
const aside = new RegExp(`${ASIDE}$`, 'u');
const letters = /^[\p{L}\p{N}“”‘’"《》〈〉·•—－\-、,，（）()〔〕［］[\]\s]+$/u;
/** An ending with something before it: `部门` alone names nobody. */
const named = new RegExp(`^.+(?:${LISTED_ENDING})$`, 'su');
/** `各地`, `有关方面`: whoever is meant. */
const collective = /^(?:各|相关|有关|其他|全体|所有)\p{Script=Han}/u;
/** Words that end as a body does and name none: `全社会`, `企业`, `社会力量`, `建成区`. */
const nobody =
  /(?:社会|机会|工会组织|过程中|全市|全省|全县|全区|我市|我省|本市|本省|大力|工作组织|活动组织|积极组织)$|^(?:社会|全民|群众|公众|市场|多方|政府|企业|部门|单位|机构|个人|行业|基层|地方|学校|医院|社区|组织)$|[是不可应须为使让把被]$/u;
/** Words of a sentence, which no name has. */
const sentence = /[。；：？！]|(?:以上|以下|进行|加强|开展|通过|应当|可以|不得|根据|需要|等方面)|的|了|(?<!自)由/u;

/** Whether a run of words may be the name of a body or of several: it ends as one does and is no sentence. */
export function isBodyName(run: string): boolean {
  const whole = run.replace(/\s/gu, '');
  const name = whole.replace(aside, '');
  if (name.length < 2 || name.length > LONGEST || !letters.test(whole)) return false;
  if (nobody.test(name) || sentence.test(name)) return false;
  return named.test(name) || collective.test(name);
}
