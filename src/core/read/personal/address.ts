import { HAN } from '../text/han.ts';

const PLACE = '省|市|区|县|镇|乡|村|街道|社区|路|街|巷|弄|小区|新村|苑|屯|庄|组';
const DOOR = '号楼?|室|幢|栋|组|弄|单元|户|楼|社|队|座';
const NUMBER = '(?<!第)(?:[\\d０-９]+|[一二三四五六七八九十]+)(?:[-—－][\\d０-９]+)*';

/** 某某市某某区某某路12号3幢401室, 某某镇某某村三组. */
const whole = new RegExp(
  `^[${HAN}\\d０-９（）()·]{0,40}(?:${PLACE})[${HAN}\\d０-９（）()·、-]{0,40}?${NUMBER}(?:${DOOR}).{0,20}$`,
  'u',
);
const place = new RegExp(`[${HAN}](?:${PLACE})|${NUMBER}(?:${DOOR})`, 'u');

/** Whether words are an address down to the door, the house or the group of a village. */
export function isAddress(words: string): boolean {
  return words.length >= 6 && words.length <= 80 && whole.test(words);
}

/** Whether words name a place at all, as those below the head 住址 do. */
export function namesPlace(words: string): boolean {
  return words.length >= 4 && words.length <= 80 && place.test(words);
}
