import { SURE_BODY_ENDING } from '../../../lexicon/body-endings.ts';
import { placePattern } from '../../../lexicon/place-endings.ts';
import { closingKinds, closingPattern, countingVerbs, givingVerbs } from '../../../lexicon/verbs.ts';
import type { Span } from '../../../model/span.ts';

/** Characters that join a name to the words before it. */
const JOINING = '和与及或由向对在于从为报经按将把给使被的至到以并占跨是';
/** Words that do, beside the verbs of the lexicon. */
const before = [
  ...['按照', '根据', '依据', '依托', '围绕', '结合', '以及', '已经', '通过', '作为', '尽管', '目前', '其余', '附件见'],
  ...['落实', '强化', '加强', '加大', '加快', '充实', '鼓励', '支持', '配合', '督促', '指导', '获得', '争取', '开展'],
];
const closings = closingPattern(closingKinds);
const BEFORE = [...before, closings, ...countingVerbs, ...givingVerbs].join('|');
/** Where a name may begin: at the head, behind a mark or what joins it; never within a run of words. */
const START = `(?<=^|\\P{Script=Han}|[${JOINING}]|${BEFORE})(?!${BEFORE})`;

const PLACE = placePattern('(?![省市县区镇乡国全本我该各两有所的由向对在从被以报见照占个年])\\p{Script=Han}');
/** `占浙江省` holds 浙江省; 和 of 和田市 belongs to the name. */
const NOT_JOINING = `(?![${JOINING}]${PLACE})`;
const PLACES = `(?:${NOT_JOINING}${PLACE})+`;
const place = new RegExp(`${START}${PLACES}`, 'gu');

/** What a body is named by before what it does: its place, or the level that it stands at. */
const SEAT = `(?:${PLACES}|中共|国家|最高人民|各级|省|市|区|县)`;
const WORK = `(?:(?![由向对在从被的等报]|${closings})\\p{Script=Han}){0,10}?`;
const body = new RegExp(
  `国务院(?:办公厅)?|党中央|${START}(?![${JOINING}]${SEAT})${SEAT}${WORK}(?:${SURE_BODY_ENDING})+`,
  'gu',
);

/** Bodies 机关 that a clause names by their place and their ending: 市环保局, 萧山区政府; no registry is asked. */
export function findBodyNames(text: string): Span[] {
  return spansOf(body, text);
}

/** Places that a clause names by their ending, a chain of them as one: 浙江省杭州市; no registry is asked. */
export function findPlaceNames(text: string): Span[] {
  return spansOf(place, text);
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
}
