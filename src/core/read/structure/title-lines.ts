import { DECREE, GOES_ON, TITLE_NOTE, UNFINISHED } from '../../../lexicon/head-lines.ts';
import { readDocumentNumber } from '../text/document-number.ts';
import type { Line } from '../text/lines.ts';
import { loneTitleLength } from './lone-title.ts';
import { opensContents } from './contents.ts';
import { readMarker } from './marker.ts';
import { endsAsTitle, markLength, measureTitle } from './title.ts';

const TITLE_LINES = 5;
const TITLE_LENGTH = 120;
/** What is shorter is no line of a title, not even the first of several. */
const SHORTEST = 5;
/** `当前位置：首页`, `信息公开`: buttons and paths of a page, which go on into no title. */
const BUTTON = /位置[：:]|^首页|[>›»：:]$/u;

/** Titles that are known before the text is read. */
export interface KnownTitles {
  /** Of the manifest; the text need not print it. */
  stated: string | null;
  /** Of the file: the metadata of a page, the front matter of an archive. */
  given: string | null;
}

/**
 * How many lines from an index on are the title: one that is known, one that ends as titles do, the name of a decree,
 * or a lone line where no title is known.
 */
export function titleAt(lines: readonly Line[], at: number, titles: KnownTitles): number {
  const known = knownTitleAt(lines, at, titles);
  if (known > 0) return known;
  if (DECREE.test(lines[at]?.text ?? '')) return 1;
  const isUnknown = titles.stated === null && titles.given === null;
  return endedTitleLength(lines, at) || (isUnknown ? loneTitleLength(lines, at, endedTitleLength) : 0);
}

/** How many lines from an index on are a title that is known. */
export function knownTitleAt(lines: readonly Line[], at: number, { stated, given }: KnownTitles): number {
  for (const title of [stated, given]) {
    const length = title === null ? 0 : measureTitle(title)(lines, at);
    if (length > 0) return length;
  }
  return 0;
}

/** Whether a line is too short for a title, or for the first line of one. */
export function isButton(text: string): boolean {
  return text.length < SHORTEST || BUTTON.test(text);
}

/** How many lines there are up to one that ends as a title does, none of them a sentence or a numbered heading. */
export function endedTitleLength(lines: readonly Line[], start: number): number {
  let joined = '';
  let ended = 0;
  for (let length = 1; length <= TITLE_LINES; length++) {
    const text = lines[start + length - 1]?.text;
    if (text === undefined || /[。；|｜>]|首页/u.test(text) || readDocumentNumber(text) !== null) break;
    // 目录 is the name of a genre too, but no title where entries with their pages stand below it.
    if (readMarker(text.slice(markLength(text))) !== null || opensContents(lines, start + length - 1)) break;
    // A button above a title is none of its lines.
    if (length === 2 && ended === 0 && isButton(joined)) return 0;
    joined += text;
    if (joined.length > TITLE_LENGTH) break;
    if (!endsAsTitle(joined)) continue;
    ended = length;
    if (!UNFINISHED.test(joined) && !goesOn(lines[start + length]?.text, joined)) break;
  }
  return ended === 0 ? 0 : ended + (TITLE_NOTE.test(lines[start + ended]?.text ?? '') ? 1 : 0);
}

function goesOn(next: string | undefined, joined: string): boolean {
  return next !== undefined && GOES_ON.test(next) && endsAsTitle(joined + next);
}
