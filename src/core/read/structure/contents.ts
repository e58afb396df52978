import type { Line } from '../text/lines.ts';
import type { Outline } from './outline.ts';
import { sameTitle } from './title.ts';

const CONTENTS = /^目\s*[录次]$/u;
/** The page number behind an entry, with what leads to it: `……12`, `\t5`, `(3)`. */
const PAGE = /(?:[…·.\s—-]+|[（(])\d{1,4}[）)]?$|(?<=[\p{Script=Han}”》）])\d{1,3}$/u;

/**
 * Reads the contents page of a document: a line 目录, then entries, each with a page number or standing
 * again as a heading further on.
 * @returns the index of the first line after it; `start` when there is none
 */
export function parseContents(lines: readonly Line[], start: number, outline: Outline): number {
  const label = lines[start];
  if (!label || !CONTENTS.test(label.text)) return start;
  outline.add({ kind: 'contents', scope: null, text: label });
  let next = start + 1;
  for (let line = lines[next]; line && isEntry(lines, next); line = lines[++next])
    outline.add({ kind: 'entry', scope: 'toc', text: line });
  return next;
}

function isEntry(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (/[。；]/u.test(text)) return false;
  return PAGE.test(text) || lines.slice(at + 1).some((line) => sameTitle(line.text, text));
}
