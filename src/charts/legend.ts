import { measureText, text, textSizes, type Mark } from './grammar.ts';

/** A sample, drawn around the middle of a box of 20 by 20 pixels, and what it stands for. */
export interface LegendEntry {
  sample: (x: number, y: number) => Mark[];
  words: string;
}

const rowHeight = 24;
const sampleWidth = 24;
const gap = 18;

/** Sets a legend in as many rows as it needs; `height` is the room that it takes from the top. */
export function layLegend(entries: readonly LegendEntry[], width: number): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let x = 0;
  let y = rowHeight / 2;
  for (const { sample, words } of entries) {
    const room = sampleWidth + measureText(words, textSizes.quiet);
    if (x > 0 && x + room > width) {
      x = 0;
      y += rowHeight;
    }
    marks.push(...sample(x + 10, y), text('quiet', x + sampleWidth, y, words));
    x += room + gap;
  }
  return { marks, height: y + rowHeight / 2 + 6 };
}
