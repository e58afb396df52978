import { foldForms } from '../../../lexicon/fold.ts';
import {
  ATTACHMENT,
  BOX,
  BULLET,
  COPY,
  COUNTED,
  IMPRINT,
  markers,
  NOTE,
  PUBLICITY,
  SINGLE,
  TABLE_CAPTION,
  type HierarchyKind,
} from '../../../lexicon/markers.ts';
import { readNumeral } from '../text/numeral.ts';

/** A number at the head of a line. */
export interface Marker {
  kind: HierarchyKind;
  /** Place in the hierarchy, 0 outermost: 编 stands above 章, 章 above 节, all of them chapters. */
  rank: number;
  /** Length of the marker as printed. */
  length: number;
  value: number;
  /** Number of an article put in between: 1 of 第二条之一; null for any other. */
  branch: number | null;
}

/** Rank of `1.`; what stands above it are headings that end a box. */
export const PARAGRAPH_RANK = markers.findIndex(([kind]) => kind === 'paragraph');

/** Rank of `（一）`. */
export const SUBSECTION_RANK = markers.findIndex(([kind]) => kind === 'subsection');

/** Rank of 第一条; what stands below it are its 款, 项 and 目. */
export const ARTICLE_RANK = markers.findIndex(([kind]) => kind === 'article');

/** Reads the number that opens a line (`一、`, `（一）`, `1.`, `（1）`, `1）`, `①`, `第一章`, `第二条之一`), or null. */
export function readMarker(line: string): Marker | null {
  if (SINGLE.test(line)) {
    const marker = readMarker(foldForms(line.charAt(0)));
    return marker && { ...marker, length: 1 };
  }
  for (const [rank, [kind, pattern]] of markers.entries()) {
    const match = pattern.exec(line);
    const value = match ? readNumeral(match[1] ?? match[2] ?? '') : null;
    if (!match || value === null || (kind === 'paragraph' && isCounted(line))) continue;
    return { kind, rank, length: match[0].length, value, branch: readNumeral(match.groups?.['branch'] ?? '') };
  }
  return null;
}

/** True for numbers in a row, which count what follows: `4、5个月不等`, `100、80、60分`. */
function isCounted(line: string): boolean {
  const [, first = '', second = '', more] = COUNTED.exec(line) ?? [];
  return first !== '' && (more !== undefined || readNumeral(second) === (readNumeral(first) ?? 0) + 1);
}

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
    // Marks of Markdown sites: `::: tip`, `@tab 章节`, `[[toc]]`.
    /^(?::{3}|@tab|\[\[toc\]\]$)/u,
    /^目\s*[录次]$/u,
    /^[（(【](?:责任|牵头|省|市)[^）)】]*[）)】]$/u,
  ];
  return readMarker(line) !== null || fixed.some((pattern) => pattern.test(line));
}
