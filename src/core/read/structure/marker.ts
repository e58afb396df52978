import { NUMERAL, readNumeral } from '../text/numeral.ts';

/** Kinds that number the hierarchy of a text, outermost first. */
export const hierarchy = ['chapter', 'article', 'section', 'subsection', 'paragraph', 'subparagraph', 'point'] as const;
export type HierarchyKind = (typeof hierarchy)[number];

/** A number at the head of a line. */
export interface Marker {
  kind: HierarchyKind;
  /** Place in the hierarchy, 0 outermost: 编 stands above 章, 章 above 节, all of them chapters. */
  rank: number;
  /** Length of the marker as printed. */
  length: number;
  value: number;
}

/** `一千二百六十`: below ten thousand, seven characters at most. */
const numeral = `[${NUMERAL}]{1,7}`;
const digit = '[\\d０-９]';
const markers: readonly (readonly [HierarchyKind, RegExp])[] = [
  ['chapter', new RegExp(`^第(${numeral}|${digit}{1,4})编`, 'u')],
  ['chapter', new RegExp(`^第(${numeral}|${digit}{1,4})章`, 'u')],
  ['chapter', new RegExp(`^第(${numeral}|${digit}{1,4})节`, 'u')],
  ['article', new RegExp(`^第(${numeral}|${digit}{1,4})条`, 'u')],
  ['section', new RegExp(`^(${numeral})、`, 'u')],
  ['subsection', new RegExp(`^[（(](${numeral})[）)]、?`, 'u')],
  // A year may follow the point (`2.2020年…`), no other digit: `2.5微克` is a number.
  ['paragraph', new RegExp(`^(${digit}{1,3})(?:、|[.．](?!${digit})|[.．](?=(?:19|20)\\d\\d年))`, 'u')],
  ['subparagraph', new RegExp(`^(?:[（(](${digit}{1,3})[）)]|(${digit}{1,2})[）)])`, 'u')],
  ['point', /^([①-⑳])/u],
];
/** Rank of `1.`; what stands above it are headings that end a box. */
export const PARAGRAPH_RANK = markers.findIndex(([kind]) => kind === 'paragraph');

/** `⑴`, `⒈`, `㈠`: a marker in one character, by the compatibility form that it stands for. */
const SINGLE = /^[⑴-⒇⒈-⒛㈠-㈩]/u;

/** Reads the number that opens a line (`一、`, `（一）`, `1.`, `（1）`, `1）`, `①`, `第一章`), or null. */
export function readMarker(line: string): Marker | null {
  if (SINGLE.test(line)) {
    const marker = readMarker(line.charAt(0).normalize('NFKC'));
    return marker && { ...marker, length: 1 };
  }
  for (const [rank, [kind, pattern]] of markers.entries()) {
    const match = pattern.exec(line);
    const value = match ? readNumeral(match[1] ?? match[2] ?? '') : null;
    if (match && value !== null) return { kind, rank, length: match[0].length, value };
  }
  return null;
}

/** `专栏 1`, `专栏一：`. */
export const BOX = new RegExp(`^专栏\\s*(${digit}{1,3}|${numeral})[：:]?`, 'u');
/** `表 1`, `表2-1`, `附表1`. */
export const TABLE_CAPTION = /^附?表\s*(\d{1,3})(?:[-－.]\d+)?/u;
/** `注：`, `备注：`. */
export const NOTE = /^(?:备?注)\s*[：:]/u;
/** `附件：`, `附件1`, `附：`. */
export const ATTACHMENT = /^附\s*件?\s*(?:[：:]|\d{1,2}\s*[.．、：:]?|$)/u;
/** `抄送：`, `抄报：`. */
export const COPY = /^抄\s*[送报]\s*[：:]/u;
/** `（此件公开发布）`, `信息公开选项：主动公开`. */
export const PUBLICITY = /^[（(]此件[^）)]{2,20}[）)]$|^信息公开(?:选项|类别|属性)[：:].{2,10}$/u;
/** `某市人民政府办公室 2019年1月16日印发`, the foot of the last page. */
export const IMPRINT = /^.{2,40}\d{4}年\d{1,2}月\d{1,2}日印发$/u;
/** Dashes and bullets of an unnumbered list: `——`, `- `, `• `. */
export const BULLET = /^(?:——|--|[-*•·●▪◆■]\s+|[●▪◆■•])/u;

/** True when a line opens a block of its own, so that nothing before it runs on into it. */
export function opensBlock(line: string): boolean {
  const fixed = [
    BOX,
    TABLE_CAPTION,
    NOTE,
    ATTACHMENT,
    COPY,
    PUBLICITY,
    IMPRINT,
    BULLET,
    /^#{1,6}\s/u,
    /^[（(【](?:责任|牵头|省|市)[^）)】]*[）)】]$/u,
  ];
  return readMarker(line) !== null || fixed.some((pattern) => pattern.test(line));
}
