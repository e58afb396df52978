import type { Span } from '../../../model/span.ts';
import type { Grid, TextLine } from './tables.ts';

/** `| 名称 | 面积 |`: a row of a Markdown table, closed by its last bar. */
const ROW = /^\|.*\|$/u;
/** `|---|:--:|`, below the heads. */
const RULE = /^\|(?:\s*:?-+:?\s*\|)+$/u;

/**
 * Reads a Markdown table that came as text: heads, a rule of dashes below them, rows, all with as many bars. Null where
 * a row has other bars than the heads: which cell is missing is then not known.
 */
export function readPipes(lines: readonly TextLine[], start: number): Grid | null {
  const [head, rule] = [lines[start], lines[start + 1]];
  if (!head || !rule || !ROW.test(head.text) || !RULE.test(rule.text)) return null;
  const header = cellsOf(head);
  const rows: Span[][][] = [];
  let next = start + 2;
  for (let line = lines[next]; line && ROW.test(line.text); line = lines[++next]) rows.push(cellsOf(line));
  const isEven = [...rows, cellsOf(rule)].every((row) => row.length === header.length);
  return header.length > 1 && rows.length > 0 && isEven ? { header, rows, repeated: [], next } : null;
}

function cellsOf({ start, text }: TextLine): Span[][] {
  let at = start + 1;
  return text
    .slice(1, -1)
    .split('|')
    .map((part) => {
      const words = part.trim();
      const from = at + part.indexOf(words);
      at += part.length + 1;
      return words === '' ? [] : [{ start: from, end: from + words.length }];
    });
}
