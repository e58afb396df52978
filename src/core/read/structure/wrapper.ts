import type { Line } from '../text/lines.ts';

/**
 * How many lines an archive has put before a text in Markdown: front matter between `---` and block quotes.
 */
export function wrapperLength(lines: readonly Line[]): number {
  const close = lines[0]?.text === '---' ? lines.findIndex((line, index) => index > 0 && line.text === '---') : -1;
  let length = close + 1;
  while (lines[length]?.text.startsWith('>')) length++;
  return length;
}
