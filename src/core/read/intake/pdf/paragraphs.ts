import { opensBlock } from '../../structure/marker.ts';
import { mostFrequent } from './geometry.ts';
import { widthOfFirstWord, type PrintedLine } from './line.ts';

/** Where the lines of a column of text may begin and end, in points. */
export interface Measure {
  left: number;
  right: number;
}

/** `第一章……1`: a line of a catalogue ends with its page. */
const LEADER = /[.．…·]{3,}\s*[\dIVXivx]{1,4}$/u;
const SENTENCE_END = /[。！？；：]["”’）)》]?$/u;
/** Indents and sizes that differ by less than this part of a size are equal. */
const EQUAL = 0.6;
const SAME_SIZE = 0.12;
/** A line further below than this part of the usual distance begins a paragraph. */
const WIDE_GAP = 1.35;

/**
 * True when only the width of the page parts a line from the next: the first word of the next had no room on it, and
 * nothing shows a new paragraph.
 * @param pitch usual distance of lines of the paragraph, null where it is not known, as across pages
 */
export function isWrapped(above: PrintedLine, below: PrintedLine, measure: Measure, pitch: number | null): boolean {
  const size = Math.max(above.size, below.size);
  if (Math.abs(above.size - below.size) > SAME_SIZE * size) return false;
  if (pitch !== null && above.base - below.base > pitch * WIDE_GAP) return false;
  const indent = below.left - measure.left;
  const isCentred = above.left - measure.left > size * EQUAL && isMiddle(above, measure) && isMiddle(below, measure);
  const room = isCentred ? measure.right - measure.left - (above.right - above.left) : measure.right - above.right;
  if (room + size * 0.05 >= widthOfFirstWord(below)) return false;
  if (LEADER.test(above.text)) return false;
  if (isCentred) return !SENTENCE_END.test(above.text);
  if (indent <= size * EQUAL) return !(SENTENCE_END.test(above.text) && opensBlock(below.text));
  // The lines of an indented block stand where its first line does.
  return Math.abs(below.left - above.left) <= size * EQUAL && !SENTENCE_END.test(above.text) && !opensBlock(below.text);
}

/** So many of the lines of a text, at least, end at its right margin. */
const LEAST_FULL = 0.12;
/** Nearer to the left margin than this part of the page, no line ends for want of room. */
const LEAST_WIDTH = 0.5;

/** Takes the margins from the lines of pages that are equally wide. */
export function measureLines(lines: readonly PrintedLine[], width: number): Measure {
  const left = mostFrequent(lines.map((line) => line.left)) ?? 0;
  const size = mostFrequent(lines.map((line) => line.size)) ?? 0;
  const ends = lines.map(({ right }) => right).sort((a, b) => a - b);
  let best = {
    right: Math.max(ends.at(-1) ?? width, width - left - size),
    full: Math.max(2, ends.length * LEAST_FULL),
  };
  let first = 0;
  ends.forEach((right, index) => {
    while ((ends[first] ?? right) < right - size) first++;
    const full = index - first + 1;
    if (right > left + width * LEAST_WIDTH && full >= best.full) best = { right, full };
  });
  return { left, right: best.right };
}

function isMiddle({ left, right, size }: PrintedLine, measure: Measure): boolean {
  return Math.abs((left + right) / 2 - (measure.left + measure.right) / 2) < size * EQUAL;
}
