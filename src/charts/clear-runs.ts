import { measureText, textSizes, type Mark } from './grammar.ts';

const air = 3;

/** The parts of an upright line at `x`, each from its upper to its lower end, that cross no words of the drawing. */
export function clearRuns(marks: readonly Mark[], x: number, top: number, foot: number): [number, number][] {
  const runs: [number, number][] = [];
  let from = top;
  for (const [upper, lower] of crossings(marks, x)) {
    if (upper > from) runs.push([from, Math.min(upper, foot)]);
    from = Math.max(from, lower);
  }
  return from < foot ? [...runs, [from, foot]] : runs;
}

/** From where to where words stand in the way, from the top down. */
function crossings(marks: readonly Mark[], x: number): [number, number][] {
  return marks
    .flatMap((mark): [number, number][] => {
      if (mark.kind !== 'text') return [];
      const size = textSizes[mark.role];
      const width = measureText(mark.words, size);
      const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
      const crossed = left - air < x && x < left + width + air;
      return crossed ? [[mark.y - size / 2 - air, mark.y + size / 2 + air]] : [];
    })
    .toSorted(([a], [b]) => a - b);
}
