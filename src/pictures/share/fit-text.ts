import { breakLines, textWidth } from './break-lines.ts';

/** A text set in lines of one size. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room for a text, in pixels, and the sizes to try, the largest first. */
export interface Room {
  readonly width: number;
  readonly sizes: readonly number[];
  readonly lines: number;
}

/** Sets a text as large as its room allows; one that does not fit in the smallest size ends in an ellipsis. */
export function fitText(text: string, { width, sizes, lines: most }: Room): SetText {
  const smallest = sizes.at(-1) ?? 1;
  for (const size of sizes) {
    const lines = breakLines(text, width / size);
    if (lines.length <= most && lines.every((line) => textWidth(line) * size <= width)) return { size, lines };
  }
  const lines = breakLines(text, width / smallest).slice(0, most);
  return {
    size: smallest,
    lines: lines.map((line, index) => (index === lines.length - 1 ? cut(line, width / smallest) : line)),
  };
}

function cut(line: string, width: number): string {
  const characters = Array.from(line);
  while (textWidth(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('')}…`;
}
