import type { Level } from '../../../model/document.ts';
import { HAN } from '../text/han.ts';

/** The region that an issuer governs and its level of administration. */
export interface Jurisdiction {
  jurisdiction: string;
  level: Level;
}

const NATIONAL = /^(?:中共中央|国务院|全国人大|中华人民共和国|国家|最高人民)|^[\p{Script=Han}]{2,10}部(?:办公厅)?$/u;
/** A county may bear a name of one character (歙县). */
const region = new RegExp(
  `^([${HAN}]县|[${HAN}]{2,}?(?:特别行政区|自治区|自治州|自治县|省|市|地区|盟|州|新区|区|县|旗))`,
  'u',
);
const MUNICIPALITIES: ReadonlySet<string> = new Set(['北京市', '天津市', '上海市', '重庆市']);

/** Reads the jurisdiction off the name of an issuer or the head of a title; null when it names none. */
export function readJurisdiction(name: string): Jurisdiction | null {
  if (NATIONAL.test(name)) return { jurisdiction: '中华人民共和国', level: 'national' };
  const jurisdiction = region.exec(name.replace(/^中共/u, ''))?.[1];
  if (jurisdiction === undefined) return null;
  return { jurisdiction, level: levelOf(jurisdiction) };
}

function levelOf(name: string): Level {
  if (/(?:省|自治区|特别行政区)$/u.test(name) || MUNICIPALITIES.has(name)) return 'province';
  if (/(?:市|自治州|地区|盟|州)$/u.test(name)) return 'city';
  return 'county';
}
