import { unifyShapes } from '../../../../lexicon/shared-shapes.ts';
import { LEADER } from '../../../../lexicon/punctuation.ts';
import { opensBlock } from '../../structure/marker.ts';
import { endsWithWideMark } from '../../text/sentence-end.ts';
import { mostFrequent } from './geometry.ts';
import { widthOfFirstWord, type PrintedLine } from './line.ts';

/** Where the lines of a column of text may begin and end, in points. */
export interface Measure {
  left: number;
  right: number;
  /** Whether paragraphs begin with an indent. */
  indents: boolean;
}

/** `第一章……1`: a line of a catalogue ends with its page. */
const ENTRY = new RegExp(`${LEADER}\\s*[\\dIVXivx]{1,4}$`, 'u');
/** `3.7 最大水深`: a heading that decimal numbers count stands at the margin, where paragraphs have an indent. */
const DECIMAL = /^\d{1,2}(?:[.．]\d{1,2}){1,4}[\s\u3000]+\p{Script=Han}/u;
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
  const isCentred = indent > size * EQUAL && isMiddle(above, measure) && isMiddle(below, measure);
  const room = isCentred ? measure.right - measure.left - (above.right - above.left) : measure.right - above.right;
  if (room + size * 0.05 >= widthOfFirstWord(below)) return false;
  if (ENTRY.test(above.text)) return false;
  if (endsWithWideMark(above.text) && DECIMAL.test(below.text)) return false;
  if (isCentred) return !endsWithWideMark(above.text) && !opensBlock(unifyShapes(below.text));
  if (indent <= size * EQUAL)
    return measure.indents || !(endsWithWideMark(above.text) && opensBlock(unifyShapes(below.text)));
  if (measure.indents && isFirstIndent(below, measure)) return false;
  // The lines of an indented block stand where its first line does.
  return (
    Math.abs(below.left - above.left) <= size * EQUAL &&
    !endsWithWideMark(above.text) &&
    !opensBlock(unifyShapes(below.text))
  );
}

/** So many of the lines of a text, at least, end at its right margin, and begin at its left one. */
const LEAST_FULL = 0.12;
const LEAST_LEFT = 0.1;
/** So many begin with an indent above one that has none, where indents show paragraphs. */
const LEAST_INDENTED = 0.03;
/** Nearer to the left margin than this part of the page, no line ends for want of room. */
const LEAST_WIDTH = 0.5;

/** Takes the margins from the lines of pages that are equally wide. */
export function measureLines(lines: readonly PrintedLine[], width: number): Measure {
  const left = leftMargin(lines);
  const size = mostFrequent(lines.map((line) => line.size)) ?? 0;
  const right = rightMargin(lines, Math.max(width - left - size, ...lines.map((line) => line.right)), {
    least: left + width * LEAST_WIDTH,
    size,
  });
  const measure = { left, right, indents: false };
  const indented = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isFirstIndent(line, measure) && Math.abs(next.left - left) <= next.size * EQUAL;
  });
  return { ...measure, indents: indented.length > 1 && indented.length >= lines.length * LEAST_INDENTED };
}

/** The leftmost of the places at which many lines begin: where all paragraphs are short, most begin at the indent. */
function leftMargin(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>();
  for (const { left } of lines) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const frequent = [...counts].filter(([, times]) => times > 1 && times >= lines.length * LEAST_LEFT);
  return frequent.length === 0
    ? (mostFrequent(lines.map(({ left }) => left)) ?? 0)
    : Math.min(...frequent.map(([left]) => left));
}

/** The place nearest to the right at which many lines end. */
function rightMargin(
  lines: readonly PrintedLine[],
  outermost: number,
  { least, size }: { least: number; size: number },
): number {
  const ends = lines.map(({ right }) => right).sort((a, b) => a - b);
  let best = { right: outermost, full: Math.max(2, ends.length * LEAST_FULL) };
  let first = 0;
  ends.forEach((right, index) => {
    while ((ends[first] ?? right) < right - size) first++;
    const full = index - first + 1;
    if (right > least && full >= best.full) best = { right, full };
  });
  return best.right;
}

/** The indent of two characters that a paragraph begins with. */
function isFirstIndent({ left, size }: PrintedLine, measure: Pick<Measure, 'left'>): boolean {
  const indent = (left - measure.left) / size;
  return indent > 1.5 && indent < 2.6;
}

function isMiddle({ left, right, size }: PrintedLine, measure: Measure): boolean {
  return Math.abs((left + right) / 2 - (measure.left + measure.right) / 2) < size * EQUAL;
}
