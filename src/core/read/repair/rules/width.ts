import type { Span } from '../../../../model/span.ts';
import { HAN, isHan } from '../../text/han.ts';
import type { Edit } from '../../text/revision.ts';
import { splitLines } from '../../text/lines.ts';
import { replaceMatches, type Rule } from './rule.ts';

const wide = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
  ['[', '［'],
  [']', '］'],
]);

const BESIDE = `[${HAN}”’》）)】〕％%]`;
const marks = new RegExp(`(?<=${BESIDE})[,;:!?]|[,;:!?](?=[${HAN}“‘《（【])`, 'gu');
const stop = new RegExp(`(?<=[${HAN}])\\.(?=[${HAN}]|$)`, 'gmu');
const documentYear = /^\[\d{4}\]$/;

/**
 * Half-width punctuation beside Han characters (`水安全,根据`, `(二)`). Brackets change in pairs, when Han
 * characters stand inside or beside them; the year of a 发文字号 (`国发[2015]17号`) keeps its brackets.
 */
export const width: Rule = {
  id: 'width',
  name: '半角标点',
  explanation: '汉字旁的半角标点改为全角；括号成对改。',
  find: (text) => {
    const brackets = splitLines(text).flatMap((line) => bracketPairs(line.text, line.start));
    const edits: Edit[] = [
      ...replaceMatches(text, marks, (match) => wide.get(match[0]) ?? match[0]),
      ...replaceMatches(text, stop, () => '。'),
      ...brackets
        .filter((pair) => isChinese(text, pair))
        .flatMap(({ start, end }) => [widen(text, start), widen(text, end - 1)]),
    ];
    return edits.sort((a, b) => a.start - b.start);
  },
};

function widen(text: string, start: number): Edit {
  return { start, end: start + 1, text: wide.get(text.charAt(start)) ?? text.charAt(start) };
}

function isChinese(text: string, { start, end }: Span): boolean {
  const inside = text.slice(start, end);
  if (documentYear.test(inside)) return false;
  return new RegExp(`[${HAN}]`, 'u').test(inside) || isHan(text[start - 1]) || isHan(text[end]);
}

/** All half-width bracket pairs of a line, nested ones too. */
function bracketPairs(line: string, offset: number): Span[] {
  const pairs: Span[] = [];
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    if (mark === '(' || mark === '[') open.push({ mark, at });
    if (mark !== ')' && mark !== ']') continue;
    const opener = mark === ')' ? '(' : '[';
    if (open.at(-1)?.mark !== opener) continue;
    pairs.push({ start: offset + (open.pop()?.at ?? 0), end: offset + at + 1 });
  }
  return pairs;
}
