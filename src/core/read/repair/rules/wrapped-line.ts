import { firstWordWidth, widthOf } from '../../text/set-width.ts';
import { splitLines, type Line } from '../../text/lines.ts';
import { endsWithWideMark } from '../../text/sentence-end.ts';
import { opensBlock } from '../../structure/marker.ts';
import { isBareNumber } from './bare-page-number.ts';
import type { Edit } from '../../text/revision.ts';
import type { Rule } from './rule.ts';

const SENTENCE_MARK = /[，。；]/u;
/** Widths, in Han characters, at which pages and mails break lines. */
const NARROWEST = 15;
const WIDEST = 60;
/** So many lines, and so large a part of all, are full where a width broke them. */
const LEAST_FULL = 4;
const LEAST_SHARE = 0.3;
/** Of full lines so many stop within a sentence. */
const LEAST_CUT = 0.5;
/** So many lines are indented where indents show paragraphs. */
const LEAST_INDENTED = 0.1;

/** Where lines are broken at a number of characters, a blank or a digit counts as much as a Han character. */
const SLACK = 1;

/** A line with the width that it takes and the blanks before it. */
interface SetLine extends Line {
  width: number;
  isIndented: boolean;
}

/**
 * Lines that a page or a mail broke at its width (`结合本` / `市实际，制定本办法。`): where most lines of a text are
 * equally long, a line that the first word of the next would not have fitted on goes on in it.
 */
export const wrappedLine: Rule = {
  id: 'wrapped-line',
  name: '按行宽断行',
  explanation: '全文按固定行宽断开的行接回原段。',
  find: (text) => {
    const lines = setLines(text);
    const width = usualWidth(lines.filter((line) => line.text !== ''));
    if (width === null) return [];
    const indents = lines.filter(({ isIndented }) => isIndented).length >= lines.length * LEAST_INDENTED;
    return lines.flatMap((line, index): Edit[] => {
      const next = lines[index + 1];
      if (!next || !goesOn(line, next, width, indents)) return [];
      return [{ start: line.end, end: next.start, text: '' }];
    });
  },
};

function setLines(text: string): SetLine[] {
  return splitLines(text).map((line) => ({
    ...line,
    width: widthOf(line.text),
    isIndented: /[ \u3000]$/u.test(text.slice(Math.max(0, line.start - 1), line.start)),
  }));
}

/** The width at which the lines of a text are broken; null where they end of themselves. */
function usualWidth(lines: readonly SetLine[]): number | null {
  const counts = new Map<number, number>();
  const indent = (line: SetLine) => (line.isIndented ? 2 : 0);
  const rounded = lines.map((line) => Math.ceil(line.width + indent(line)));
  for (const width of rounded) counts.set(width, (counts.get(width) ?? 0) + 1);
  const near = (width: number) => (counts.get(width) ?? 0) + (counts.get(width - 1) ?? 0);
  let best = NARROWEST;
  for (const width of counts.keys()) {
    if (width > NARROWEST && width <= WIDEST && near(width) > near(best)) best = width;
  }
  const full = lines.filter((line, index) => line.text !== '' && (rounded[index] ?? 0) >= best - 1);
  const wider = rounded.filter((width) => width > best + 1).length;
  const cut = full.filter(({ text }) => !endsWithWideMark(text)).length;
  const isWrapped =
    full.length >= LEAST_FULL &&
    full.length >= lines.length * LEAST_SHARE &&
    cut >= full.length * LEAST_CUT &&
    wider === 0 &&
    full.some(({ text }) => SENTENCE_MARK.test(text));
  return isWrapped ? best : null;
}

function goesOn(line: SetLine, next: SetLine, width: number, indents: boolean): boolean {
  if (line.text === '' || next.text === '' || line.text.includes('\t') || next.text.includes('\t')) return false;
  if (next.isIndented || isBareNumber(line) || isBareNumber(next)) return false;
  const taken = line.width + (line.isIndented ? 2 : 0);
  if (taken + firstWordWidth(next.text) <= width - SLACK) return false;
  // A sentence that ends with its line ends the paragraph, unless an indent would show that.
  return indents || (!endsWithWideMark(line.text) && !opensBlock(next.text));
}
