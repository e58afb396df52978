import { ATTACHMENT } from '../../../../lexicon/markers.ts';
import { isOpenAtEnd } from '../../text/brackets.ts';
import { splitLines, usualIndent, type Line } from '../../text/lines.ts';
import type { Edit } from '../../text/revision.ts';
import { bareTitle, isLedEntry, ledTitles } from '../../structure/contents.ts';
import { findDecimals } from '../../structure/decimals.ts';
import { endsWithMark } from '../../text/sentence-end.ts';
import { opensBlock, readMarker } from '../../structure/marker.ts';
import { endsWithNote } from '../../responsibility/closing-note.ts';
import { runningLines } from '../../structure/running-table.ts';
import { wrapperLength } from '../../structure/wrapper.ts';
import { isBareNumber } from './bare-page-number.ts';
import type { Rule } from './rule.ts';

const RUNNING_TEXT = /[，。；,;]|[：:]./u;
/** Marks that no line begins with. */
const NEVER_FIRST = /^[，。；、：！？）》”]/u;
/** The end of a sentence that the line above had no room for: `求。`. */
const LAST_WORDS = /^.{1,5}[。；]$/u;
/** `原文链接：https://www.example.org/a.html`: an address ends with its line. */
const ENDS_WITH_ADDRESS = /https?:\/\/\S+$/u;
const LEAST_LENGTH = 25;
/** `各区人民政府：`. */
const ADDRESSEE = /^[^，。；：]{2,60}：$/u;
/** `2021年1月27日某市第十五届`, above `人民代表大会第五次会议批准`. */
const ADOPTED = /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日[^，。；：]{2,30}$/u;
const LONGEST_HEADING = 60;
/** `每季工作日：248天÷4季＝62天`. */
const FORMULA = /^[^。；]*[=＝≈][^。；]*$/u;
/** How a formula and what stands below one begin: `每月工作日：`, `总分＝`. */
const NAMES_RESULT = /^[^，。；：:=＝≈]{2,20}[：:=＝≈]/u;
/** So large a part of lines followed by a blank line is all of them: the rest are tables and lists. */
const ALL = 0.6;

/**
 * A paragraph cut by a page break: it stops in mid-sentence and the next line is no block of its own
 * (`含上城、拱墅、西` / `湖、滨江`). Headings, titles, signatures and table lines are never joined.
 */
export const brokenLine: Rule = {
  id: 'broken-line',
  name: '断行接排',
  explanation: '因换页而从句中断开的行接回原句。',
  find: (text) => {
    const all = splitLines(text).filter((line) => line.text !== '');
    const lines = all.slice(wrapperLength(all));
    const parted = lines.map((line, index) => isParted(text, line, lines[index + 1]));
    // Where all lines are parted so, a blank line says nothing.
    const areAllParted = parted.filter(Boolean).length >= lines.length * ALL;
    const base = usualIndent(lines);
    const decimals = findDecimals(lines);
    const titles = ledTitles(lines);
    const running = runningLines(lines, ({ start }) => decimals.has(start));
    const edits: Edit[] = [];
    let paragraph = '';
    lines.forEach((line, index) => {
      paragraph += line.text;
      const next = lines[index + 1];
      const isApart = parted[index] === true && !(areAllParted && next && isCutByPage(paragraph, next));
      const isBlock =
        next === undefined ||
        decimals.has(next.start) ||
        running.has(next.start) ||
        titles.has(bareTitle(paragraph)) ||
        titles.has(bareTitle(next.text));
      if (!isBlock && line.indent <= base && !isApart && continues(paragraph, line, next))
        edits.push({ start: line.end, end: next.start, text: '' });
      else paragraph = '';
    });
    return edits;
  },
};

/** True when a blank line stands between two lines. */
function isParted(text: string, line: Line, next: Line | undefined): boolean {
  return next !== undefined && /\n[^\S\n]*\n|\r[^\S\r\n]*\r/u.test(text.slice(line.end, next.start));
}

/** True for prose that a page break cut: what stands before or behind it is a sentence, and neither is a formula. */
function isCutByPage(paragraph: string, { text: next }: Line): boolean {
  if (FORMULA.test(paragraph) || FORMULA.test(next)) return false;
  return /[。；]./u.test(paragraph) || /[。；]/u.test(next) || isOpenAtEnd(paragraph);
}

function continues(paragraph: string, line: Line, next: Line): boolean {
  // A row of a Markdown table is a line: `|1|植树|`.
  if (next.text.startsWith('|')) return false;
  if (line.text.includes('\t') || next.text.includes('\t') || next.indent > line.indent) return false;
  // A number alone on its line may be that of a page: `控制在`, `4`, `10%以内`.
  if (ATTACHMENT.test(line.text) || isBareNumber(line) || isBareNumber(next)) return false;
  if (/[；;]$/u.test(paragraph) && isOpenAtEnd(paragraph) && !opensBlock(next.text)) return true;
  if (ENDS_WITH_ADDRESS.test(line.text) || isLedEntry(line.text)) return false;
  // （…会议通过，自2021年1月1日起施行） stands above whom the text is addressed to.
  if (/[）)]$/u.test(paragraph) && ADDRESSEE.test(next.text)) return false;
  if (ADOPTED.test(paragraph) && /^[^，。；：]{4,30}(?:通过|批准)$/u.test(next.text)) return true;
  if (endsWithMark(paragraph) || endsWithNote(paragraph) || opensBlock(next.text)) return false;
  if (FORMULA.test(paragraph) && NAMES_RESULT.test(next.text)) return false;
  if (NEVER_FIRST.test(next.text) || /[，、]$/u.test(paragraph) || isOpenAtEnd(paragraph)) return true;
  if (paragraph === line.text && isHeadingAbove(line.text, next.text)) return false;
  return paragraph.length >= LEAST_LENGTH && (RUNNING_TEXT.test(paragraph) || LAST_WORDS.test(next.text));
}

/** True for a numbered line that no width has cut: the line below it is far longer, so it ends where its heading does. */
function isHeadingAbove(words: string, next: string): boolean {
  const isShort = words.length <= LONGEST_HEADING && next.length >= 2 * words.length;
  return isShort && readMarker(words) !== null && !/[。；：:]/u.test(words);
}
