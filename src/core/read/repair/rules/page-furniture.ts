import { splitLines, type Line } from '../../text/lines.ts';
import type { Edit } from '../../text/revision.ts';
import type { Rule } from './rule.ts';

/** `— 3 —`, `-13-`, `· 12 ·`, `第 3 页`, `第3页 共20页`, `第3页/共20页`, `第3页（共20页）`, `共20页 第3页`. */
const PAGE_NUMBER =
  /^(?:([—–\-－―·•])\1?\s*\d{1,4}\s*\1{1,2}|第\s*\d{1,4}\s*页(?:\s*[，,/／（(]?\s*共\s*\d{1,4}\s*页[）)]?)?|共\s*\d{1,4}\s*页\s*第\s*\d{1,4}\s*页)$/u;
const SENTENCE = /[。；]/u;
const HEADER_LENGTH = 40;

/** The number of a page, alone on a line in the midst of the text. */
export const pageNumber: Rule = {
  id: 'page-number',
  name: '页码',
  explanation: '单独成行的页码不进入正文。',
  find: (text) => dropLines(splitLines(text), isPageNumber),
};

/**
 * The running header or footer that a page number has beside it (`某省政府公报 2023年第24期`): the same
 * short line beside two page numbers or more.
 */
export const runningHeader: Rule = {
  id: 'running-header',
  name: '书眉',
  explanation: '每页重印、与页码相邻的书眉或页脚不进入正文。',
  find: (text) => {
    const lines = splitLines(text).filter((line) => line.text !== '');
    const besideNumber = lines.filter(
      (line, index) =>
        !isPageNumber(line) && [lines[index - 1], lines[index + 1]].some((other) => other && isPageNumber(other)),
    );
    return besideNumber.filter((line) => isHeader(line, besideNumber)).map(drop);
  },
};

function isPageNumber(line: Line): boolean {
  return line.indent === 0 && PAGE_NUMBER.test(line.text);
}

function isHeader({ text }: Line, candidates: readonly Line[]): boolean {
  if (text.length > HEADER_LENGTH || SENTENCE.test(text) || text.includes('\t')) return false;
  return candidates.filter((other) => other.text === text).length > 1;
}

/**
 * Drops lines together with the blank lines about them, so that what a page break parted stands next to each other:
 * other blank lines part paragraphs.
 */
export function dropLines(lines: readonly Line[], isDropped: (line: Line) => boolean): Edit[] {
  const edits: Edit[] = [];
  let above: Line | null = null;
  let dropped: Line[] = [];
  const close = (start: number | null, end: number | null) => {
    const [first, last] = [dropped[0], dropped.at(-1)];
    dropped = [];
    if (first && last)
      edits.push({
        start: start ?? first.start,
        end: end ?? last.end,
        text: start === null || end === null ? '' : '\n',
      });
  };
  for (const line of lines) {
    if (line.text === '') continue;
    if (isDropped(line)) dropped.push(line);
    else {
      close(above?.end ?? null, line.start);
      above = line;
    }
  }
  close(above?.end ?? null, null);
  return edits;
}

const drop = ({ start, end }: Line): Edit => ({ start, end, text: '' });
