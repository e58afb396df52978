import { bareTitle, isLedEntry, ledTitles } from '../../structure/contents.ts';
import { findDecimals } from '../../structure/decimals.ts';
import { opensBlock, readMarker } from '../../structure/marker.ts';
import { runningLines } from '../../structure/running-table.ts';
import { splitLines } from '../../text/lines.ts';
import { endsWithWideMark } from '../../text/sentence-end.ts';
import { firstWordWidth } from '../../text/set-width.ts';
import type { Edit } from '../../text/revision.ts';
import { isBareNumber } from './bare-page-number.ts';
import type { Rule } from './rule.ts';
import { findSetting, setLines, SLACK, type SetLine } from './set-stretches.ts';

/** So many lines are indented where indents show paragraphs. */
const LEAST_INDENTED = 0.1;

/**
 * Lines that a page or a mail broke at its width (`结合本` / `市实际，制定本办法。`): where most lines of a text, or of
 * long stretches of it, are equally long, a line that the first word of the next would not have fitted on goes on in it.
 */
export const wrappedLine: Rule = {
  id: 'wrapped-line',
  name: '按行宽断行',
  explanation: '全文按固定行宽断开的行接回原段。',
  find: (text) => {
    const lines = setLines(text, splitLines(text));
    const setting = findSetting(lines);
    if (setting === null) return [];
    const indents = lines.filter(({ isIndented }) => isIndented).length >= lines.length * LEAST_INDENTED;
    const opens = blockOpenings(lines);
    const titles = ledTitles(lines);
    return lines.flatMap((line, index): Edit[] => {
      const next = lines[index + 1];
      if (!next || !setting.holds(index)) return [];
      const isHeading = opens(index) && !/[。；：]/u.test(line.text);
      const slack = isHeading ? headingSlack(line.text, next.text, titles) : setting.slack;
      if (slack === null || !goesOn(line, next, setting.width - slack)) return [];
      // A sentence that ends with its line ends the paragraph, unless an indent would show that.
      if (!indents && (endsWithWideMark(line.text) || opens(index + 1))) return [];
      return [{ start: line.end, end: next.start, text: '' }];
    });
  },
};

/** A heading that the width has cut ends in the next line: in a few words alone, or before its first full stop. */
const TAIL = /^[^，。；：！？]{1,15}(?:$|。)/u;
/** Headings may be set in a larger type. */
const HEADING_SLACK = 2;

/**
 * How much of the width a full line that heads something may lack; null for a whole heading. The contents page tells
 * which it is, else the line below it.
 */
function headingSlack(line: string, next: string, titles: ReadonlySet<string>): number | null {
  if (titles.has(bareTitle(line))) return null;
  return titles.has(bareTitle(line + next)) || TAIL.test(next) ? HEADING_SLACK : SLACK;
}

/** @param room as wide as a line is that has no more room for a word */
function goesOn(line: SetLine, next: SetLine, room: number): boolean {
  if (line.text === '' || next.text === '' || line.text.includes('\t') || next.text.includes('\t')) return false;
  if (next.isIndented || isBareNumber(line) || isBareNumber(next)) return false;
  const taken = line.width + (line.isIndented ? 2 : 0);
  return taken + firstWordWidth(next.text) > room;
}

/**
 * Tells the lines that begin a block. `一、` that no `二、` follows and that follows on nothing is the end of a word that
 * the width cut (`统` / `一、可持续的体系`).
 */
function blockOpenings(lines: readonly SetLine[]): (index: number) => boolean {
  const filled = lines.filter(({ text }) => text !== '');
  const decimals = findDecimals(filled);
  const running = runningLines(filled, ({ start }) => decimals.has(start));
  const sections = lines.flatMap(({ text }, index) => {
    const marker = isLedEntry(text) ? null : readMarker(text);
    return marker?.kind === 'section' ? [{ index, value: marker.value }] : [];
  });
  const stray = new Set(
    sections.flatMap(({ index, value }, at) => {
      const follows = value === (sections[at - 1]?.value ?? NaN) + 1;
      const begins = value === 1 && sections[at + 1]?.value === 2;
      return follows || begins ? [] : [index];
    }),
  );
  return (index) => {
    const line = lines[index];
    if (line === undefined) return false;
    return decimals.has(line.start) || running.has(line.start) || (opensBlock(line.text) && !stray.has(index));
  };
}
