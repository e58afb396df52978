import type { Span } from '../../../model/span.ts';

/** A line of a text: its span without the line end, its words, and how many tabs stand before them. */
export interface Line extends Span {
  /** The line without white space around it. */
  text: string;
  /** Tabs before the first other character. */
  indent: number;
}

/** Splits a text into its lines (LF, CRLF or CR), blank ones included; `start` and `end` frame `text`. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /([^\r\n]*)(\r\n|\r|\n|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const content = match[1] ?? '';
    const trimmed = content.trimStart();
    const start = match.index + content.length - trimmed.length;
    const words = trimmed.trimEnd();
    const indent = /^\t*/.exec(content)?.[0].length ?? 0;
    lines.push({ start, end: start + words.length, text: words, indent });
    if (match[2] === '') break;
  }
  return lines;
}

/** Tabs that stand before every line of a text that is not blank, so that they mean nothing. */
export function usualIndent(lines: readonly Line[]): number {
  return lines.reduce((least, line) => (line.text === '' ? least : Math.min(least, line.indent)), Infinity);
}

/** The first offset from `at` on that is no blank within its line. */
export function skipBlanks(text: string, at: number): number {
  let start = at;
  while (/[^\S\r\n]/u.test(text.charAt(start))) start++;
  return start;
}
