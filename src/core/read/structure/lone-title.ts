import { TITLE_NOTE } from '../../../lexicon/head-lines.ts';
import { endsAsBody } from '../text/body-name.ts';
import { findDate } from '../text/date.ts';
import { HAN } from '../text/han.ts';
import type { Line } from '../text/lines.ts';
import { opensContents } from './contents.ts';
import { opensBlock, readMarker } from './marker.ts';
import { markLength } from './title.ts';

const SHORTEST = 6;
const LONGEST = 40;
/** Marks of sentences and of the fields of a form (`日期：`), which no title has. */
const SENTENCE_MARK = /[。；，、：！？,;:!?|\t]/u;
/** `某市人民政府令第12号`: a decree and its number, above the text that it puts in force. */
const DECREE = /第\s*\d+\s*号$/u;
const han = new RegExp(`[${HAN}]`, 'gu');
/** How far a title of a known genre may stand below the buttons of a web page. */
const LOOK_AHEAD = 10;

/**
 * The first line of a text as its title, where it ends as no known genre does (`2025年度湿地认养热点10问`): a
 * short line without the marks of a sentence, with the text below it and no title of a known genre near.
 * @returns 1, or 2 with a note on its standing, or 0 where the line is none
 */
export function loneTitleLength(
  lines: readonly Line[],
  at: number,
  knownTitle: (lines: readonly Line[], start: number) => number,
): number {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next) return 0;
  const words = line.text.slice(markLength(line.text));
  const isShort = words.length >= SHORTEST && words.length <= LONGEST;
  // `怎么办理某证？`: where it asks more questions, the first of them is no title.
  const isQuestion = words.endsWith('？') && !lines.slice(at + 1).some(({ text }) => text.endsWith('？'));
  if (
    !isShort ||
    SENTENCE_MARK.test(isQuestion ? words.slice(0, -1) : words) ||
    opensBlock(words) ||
    (words.match(han)?.length ?? 0) * 2 < words.length
  )
    return 0;
  if (endsAsBody(words) || findDate(words) !== null || DECREE.test(words)) return 0;
  // A lone line has the text itself below it: a sentence, a first heading or a row, not more of a list or of a title.
  const length = TITLE_NOTE.test(next.text) ? 2 : 1;
  const below = lines[at + length]?.text ?? '';
  const opensText = /[。；：？\t]/u.test(below) || readMarker(below) !== null || opensContents(lines, at + length);
  if (!opensText) return 0;
  const ahead = lines.slice(at + 1, at + 1 + LOOK_AHEAD);
  const isNear = ahead.some(({ text }, index) => readMarker(text) === null && knownTitle(lines, at + 1 + index) > 0);
  return isNear ? 0 : length;
}
