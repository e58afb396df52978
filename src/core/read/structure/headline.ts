import { readDate } from '../text/date.ts';
import { HAN } from '../text/han.ts';

/** A line that heads what stands below it and has no number. */
export interface Headline {
  /** Its level as the file sets it, 1 outermost; `question` for one that is asked. */
  level: number | 'question';
  /** Length of the label before its words: `问：`. */
  label: number;
}

const LONGEST = 40;
const SENTENCE = /[。；！;]|[，：、,:]$/u;
const han = new RegExp(`[${HAN}]`, 'u');
/** `问：`, `记者问：`, `问1：`. */
const ASKED = /^(?:记者)?问[\d一二三四五六七八九十]{0,3}[：:]\s*/u;
/** `答：`, which the words that are asked stand above. */
const ANSWER = /^答[\d一二三四五六七八九十]{0,3}[：:]/u;
const QUESTION_LENGTH = 150;

/** Level of a Markdown heading: 2 of `## 目标`; null for any other line. */
export function markdownLevel(line: string): number | null {
  return /^(#{1,6})\s/u.exec(line)?.[1]?.length ?? null;
}

/**
 * Reads a line without a number as a heading: words that the file sets as one, or a question with an answer below it.
 * @param level the level that the file states for the line, null where it states none
 */
export function readHeadline(words: string, level: number | null, next: string): Headline | null {
  const label = ASKED.exec(words)?.[0].length ?? 0;
  if (words.length <= QUESTION_LENGTH && /[？?]$/u.test(words) && (label > 0 || ANSWER.test(next)))
    return { level: 'question', label };
  const isHeading = level !== null && words.length <= LONGEST && !SENTENCE.test(words) && han.test(words);
  return isHeading && readDate(words) === null ? { level, label: 0 } : null;
}
