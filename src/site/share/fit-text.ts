import { breakLines, textWidth } from './break-lines.ts';

/** A text set in lines of one size. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room for a text, in pixels: its width, and how many lines it may take in each size, the largest first. */
export interface Room {
  readonly width: number;
  readonly sizes: readonly { readonly size: number; readonly lines: number }[];
}

/** Sets a text as large as its room allows; one that does not fit in the smallest size ends in an ellipsis. */
export function fitText(text: string, { width, sizes }: Room): SetText {
  for (const { size, lines: most } of sizes) {
    const lines = breakLines(text, width / size);
    if (lines.length <= most && lines.every((line) => textWidth(line) * size <= width)) return { size, lines };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: width, lines: 1 };
  const lines = breakLines(text, width / size).slice(0, most);
  const last = lines.pop() ?? '';
  return { size, lines: [...lines, cut(last, width / size)] };
}

/** As much of a line as leaves room for the ellipsis. */
function cut(line: string, width: number): string {
  const characters = Array.from(line);
  while (characters.length > 0 && textWidth(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('')}…`;
}
