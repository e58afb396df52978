import { pageControl, readPageFields } from '../../../../lexicon/page-controls.ts';
import { readMarker } from '../../structure/marker.ts';
import { splitLines, type Line } from '../../text/lines.ts';
import { replaceMatches, type Rule } from './rule.ts';

/** Buttons stand among so many lines at the head and at the foot of a text; `打印` in its midst may be a cell. */
const EDGE = 15;
/** Who edited a page is told in its last lines. */
const FOOT = 3;
const LONGEST_LINE = 80;

/** Buttons and counters of the web page that a text was copied from (`[下载]`, `【字号：大 中 小】`), and what it tells of itself (`来源：某江日报`). */
export const pageControlRule: Rule = {
  id: 'page-control',
  name: '网页按钮',
  explanation: '随网页复制来的按钮、字号、分享、浏览次数和来源、发布时间等栏目不进入正文，如【字号：大 中 小】。',
  find: (text) => {
    const lines = splitLines(text).filter((line) => line.text !== '');
    const head = lines[Math.min(EDGE, lines.length) - 1]?.end ?? 0;
    const foot = lines.at(-EDGE)?.start ?? 0;
    const buttons = replaceMatches(text, pageControl, () => '').filter(
      ({ start, end }) => end > start && (start < head || end > foot),
    );
    const fields = pageFieldLines(lines)
      .map(({ start, end }) => ({ start, end, text: '' }))
      .filter((line) => buttons.every(({ start, end }) => line.end <= start || end <= line.start));
    return [...buttons, ...fields].sort((a, b) => a.start - b.start);
  },
};

/** Lines above the text, and behind its end, in which a page tells of itself. */
export function pageFieldLines(lines: readonly Line[]): Line[] {
  const begin = lines.findIndex(({ text }, index) => index >= EDGE || isText(text));
  const above = lines.slice(0, begin < 0 ? lines.length : begin);
  const below = lines.slice(Math.max(above.length, lines.length - FOOT));
  return [...above, ...below].filter(({ text }) => text.length <= LONGEST_LINE && readPageFields(text) !== null);
}

function isText(line: string): boolean {
  return line.includes('。') || readMarker(line) !== null;
}
