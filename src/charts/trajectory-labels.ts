import { comparators } from '../lexicon/comparators.ts';
import type { TrajectoryMark } from './trajectory-mark.ts';

/** The number beside a mark. */
export interface Label {
  words: string;
  /** Place of its mark in per cent of the width. */
  x: number;
  /** Distance from it in pixels. */
  dx: number;
  /** Middle of the line in pixels. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  goal: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Width of the chart on a narrow phone: labels that are clear of each other there are so everywhere. */
const narrow = 270;
const lineHeight = 15;

/** A mark's value as a label: `≥92.3`, `约92`, `30`. */
function labelWords({ value, comparator }: Pick<TrajectoryMark, 'value' | 'comparator'>): string {
  return (comparator === null ? '' : (comparators[comparator].sign ?? '')) + String(value);
}

/**
 * Sets labels beside their marks where they cover neither a mark nor another label; a label that finds no room
 * is left to the table. One that another mark of the same place already bears is not set again.
 */
export function placeLabels(marks: readonly TrajectoryMark[], base: number): Label[] {
  const taken = marks.map(markBox);
  const labels: Label[] = [];
  // From the top down, so that of two close labels the higher value stands higher.
  const measuredFirst = [...marks].sort((a, b) => Number(a.shape === 'goal') - Number(b.shape === 'goal') || a.y - b.y);
  for (const mark of measuredFirst) {
    const words = labelWords(mark);
    const goal = mark.shape === 'goal';
    if (labels.some((label) => label.words === words && label.x === mark.x && (label.goal === goal || !goal))) continue;
    for (const label of candidates(mark, words, goal)) {
      const box = labelBox(label);
      if (box.left < -24 || box.right > narrow + 14 || box.top < 0 || box.bottom > base - 1) continue;
      if (taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      labels.push(label);
      break;
    }
  }
  return labels;
}

function candidates({ x, y }: TrajectoryMark, words: string, goal: boolean): Label[] {
  const at = (dx: number, dy: number, anchor: Label['anchor']): Label => ({ words, x, dx, y: y + dy, anchor, goal });
  const gap = goal ? 14 : 9;
  // The least shift first, so that a number stands by its own bar where several lie close together.
  const shifts = [0, 2, 5, 8, 14].flatMap((dy) => [dy, -dy]);
  const right = shifts.map((dy) => at(gap, dy, 'start'));
  const left = shifts.map((dy) => at(-gap, dy, 'end'));
  const over = [at(0, -15, 'middle'), at(0, 15, 'middle'), at(0, -24, 'middle'), at(0, 24, 'middle')];
  return x > 60 ? [...left, ...over, ...right] : [...right, ...over, ...left];
}

function labelBox({ words, x, dx, y, anchor }: Label): Box {
  const width = [...words].reduce((sum, character) => sum + (character > '\u2E80' ? 12 : 7.2), 0);
  const place = (x / 100) * narrow + dx;
  const left = anchor === 'start' ? place : anchor === 'end' ? place - width : place - width / 2;
  return { left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}

function markBox({ x, y, shape, allows }: TrajectoryMark): Box {
  const place = (x / 100) * narrow;
  const [half, reach] = shape === 'goal' ? [11, 2] : [6, 6];
  const up = allows === 'more' ? 12 : reach;
  const down = allows === 'less' ? 12 : reach;
  return { left: place - half, right: place + half, top: y - up, bottom: y + down };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
