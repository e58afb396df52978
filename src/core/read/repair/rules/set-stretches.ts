import { greatest } from 'd3-array';
import { isLedEntry } from '../../structure/contents.ts';
import { endsWithWideMark } from '../../text/sentence-end.ts';
import { widthOf } from '../../text/set-width.ts';
import type { Line } from '../../text/lines.ts';

/** A line with the width that it takes and the blanks before it. */
export interface SetLine extends Line {
  width: number;
  isIndented: boolean;
}

/** Where lines are broken at a width, and how much a full line may lack of it. */
interface Setting {
  width: number;
  slack: number;
  /** Whether a line, by its index, stands among lines that are set at this width. */
  holds: (index: number) => boolean;
}

const SENTENCE_MARK = /[，。；]/u;
/** Widths, in Han characters, at which pages and mails break lines. */
const NARROWEST = 15;
const WIDEST = 60;
/** So many lines, and so large a part of all, are full where a width broke them. */
const LEAST_FULL = 4;
const LEAST_SHARE = 0.3;
/** Of full lines so many stop within a sentence. */
const LEAST_CUT = 0.5;
/** Where lines are broken at a number of characters, a blank or a digit counts as much as a Han character. */
export const SLACK = 1;

/** Lines of a stretch, which is set at one width or is not. */
const STRETCH = 10;
const STEP = 2;
/** Quotation marks, digits and blanks that a page sets narrower than they are counted make a line of it look wider. */
const NOISE = 4;
/** A page makes a line wider by a character or two rather than break before a mark. */
const LOOSE_SLACK = 2.5;
/** So many lines stand in such stretches. */
const LEAST_SET = 100;
const TRIED = 6;

/** The width at which the lines of a text, or those of most of it, are broken; null where they end of themselves. */
export function findSetting(lines: readonly SetLine[]): Setting | null {
  const filled = lines.filter(({ text }) => text !== '');
  const width = usualWidth(filled);
  if (width !== null) return { width, slack: SLACK, holds: () => true };
  return settingOfStretches(lines);
}

function usualWidth(lines: readonly SetLine[]): number | null {
  const rounded = lines.map(takenBy);
  const best = commonWidths(lines)[0] ?? NARROWEST;
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

/** Widths by how many lines take them or one character less, the commonest first. */
function commonWidths(lines: readonly SetLine[]): number[] {
  const counts = new Map<number, number>();
  for (const width of lines.map(takenBy)) counts.set(width, (counts.get(width) ?? 0) + 1);
  const near = (width: number) => (counts.get(width) ?? 0) + (counts.get(width - 1) ?? 0);
  return [...counts.keys()]
    .filter((width) => width > NARROWEST && width <= WIDEST)
    .sort((a, b) => near(b) - near(a))
    .slice(0, TRIED);
}

function takenBy({ width, isIndented }: SetLine): number {
  return Math.ceil(width + (isIndented ? 2 : 0));
}

/**
 * The width at which stretches of a text are set between others, such as tables and notes in a smaller type: the one
 * that most lines stand in stretches of. A stretch is set at a width where so many of its lines are full and none is
 * wider.
 */
function settingOfStretches(lines: readonly SetLine[]): Setting | null {
  const own = lines.flatMap((line, index) => (line.text === '' || isLedEntry(line.text) ? [] : [{ line, index }]));
  const filled = own.map(({ line }) => line);
  const tried = commonWidths(filled).map((width) => {
    const set = new Set<number>();
    for (let start = 0; start < own.length; start += STEP) {
      const stretch = own.slice(start, start + STRETCH);
      if (!isSetAt(filled.slice(start, start + STRETCH), width)) continue;
      for (const { index } of stretch) set.add(index);
    }
    return { width, set };
  });
  const best = greatest(tried, ({ set }) => set.size);
  if (best === undefined || best.set.size < LEAST_SET) return null;
  return { width: best.width, slack: LOOSE_SLACK, holds: (index) => best.set.has(index) };
}

function isSetAt(stretch: readonly SetLine[], width: number): boolean {
  const full = stretch.filter((line) => takenBy(line) >= width - 1);
  const cut = full.filter(({ text }) => !endsWithWideMark(text)).length;
  return (
    full.every((line) => takenBy(line) <= width + NOISE) &&
    full.length >= stretch.length * LEAST_SHARE &&
    cut >= full.length * LEAST_CUT &&
    full.some(({ text }) => SENTENCE_MARK.test(text))
  );
}

/** The lines of a text as a page sets them. */
export function setLines(text: string, lines: readonly Line[]): SetLine[] {
  return lines.map((line) => ({
    ...line,
    width: widthOf(line.text),
    isIndented: /[ \u3000]$/u.test(text.slice(Math.max(0, line.start - 1), line.start)),
  }));
}
