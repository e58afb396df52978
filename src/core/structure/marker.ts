import { NUMERAL, readNumeral } from '../text/numeral.ts';

/** Kinds that number the hierarchy of a text, outermost first. */
export const hierarchy = ['chapter', 'article', 'section', 'subsection', 'paragraph', 'subparagraph', 'point'] as const;
export type HierarchyKind = (typeof hierarchy)[number];

/** Places in the hierarchy: 0 is outermost. */
export function rankOf(kind: HierarchyKind): number {
  return hierarchy.indexOf(kind);
}

/** A number at the head of a line. */
export interface Marker {
  kind: HierarchyKind;
  /** Length of the marker as printed. */
  length: number;
  value: number;
}

const numeral = `[${NUMERAL}]{1,4}`;
const markers: readonly (readonly [HierarchyKind, RegExp])[] = [
  ['chapter', new RegExp(`^第(${numeral}|\\d{1,3})[章编]`, 'u')],
  ['article', new RegExp(`^第(${numeral}|\\d{1,3})条`, 'u')],
  ['section', new RegExp(`^(${numeral})、`, 'u')],
  ['subsection', new RegExp(`^[（(](${numeral})[）)]、?`, 'u')],
  ['paragraph', /^(\d{1,3})(?:[．、]|\.(?!\d))/u],
  ['subparagraph', /^[（(](\d{1,3})[）)]/u],
];
const CIRCLED = /^[①-⑳]/u;

/** Reads the number that opens a line (`一、`, `（一）`, `1.`, `（1）`, `①`, `第一章`), or null. */
export function readMarker(line: string): Marker | null {
  for (const [kind, pattern] of markers) {
    const match = pattern.exec(line);
    const value = match ? readNumeral(match[1] ?? '') : null;
    if (match && value !== null) return { kind, length: match[0].length, value };
  }
  if (CIRCLED.test(line)) return { kind: 'point', length: 1, value: line.charCodeAt(0) - 0x2460 + 1 };
  return null;
}

/** `专栏 1`, `专栏一：`. */
export const BOX = new RegExp(`^专栏\\s*(\\d{1,3}|${numeral})[：:]?`, 'u');
/** `表 1`, `表2-1`, `附表1`. */
export const TABLE_CAPTION = /^附?表\s*(\d{1,3})(?:[-－.]\d+)?/u;
/** `注：`, `备注：`. */
export const NOTE = /^(?:备?注)\s*[：:]/u;
/** `附件：`, `附件1`, `附：`. */
export const ATTACHMENT = /^附\s*件?\s*(?:[：:]|\d{1,2}\s*[.．、：:]?|$)/u;
/** `抄送：`, `抄报：`. */
export const COPY = /^抄\s*[送报]\s*[：:]/u;
/** Dashes and bullets of an unnumbered list: `——`, `- `, `• `. */
export const BULLET = /^(?:——|--|[-*•·●▪◆■]\s+|[●▪◆■•])/u;

/** True when a line opens a block of its own, so that nothing before it runs on into it. */
export function opensBlock(line: string): boolean {
  const fixed = [BOX, TABLE_CAPTION, NOTE, ATTACHMENT, COPY, BULLET, /^#{1,6}\s/u, /^[（(【](?:责任|牵头|省|市)[^）)】]*[）)】]$/u];
  return readMarker(line) !== null || fixed.some((pattern) => pattern.test(line));
}
