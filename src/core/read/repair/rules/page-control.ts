import { pageControl } from '../../../../lexicon/page-controls.ts';
import { splitLines } from '../../text/lines.ts';
import { replaceMatches, type Rule } from './rule.ts';

/** Buttons stand among so many lines at the head and at the foot of a text; `打印` in its midst may be a cell. */
const EDGE = 15;

/** Buttons and counters of the web page that a text was copied from (`[下载]`, `【字号：大 中 小】`). */
export const pageControlRule: Rule = {
  id: 'page-control',
  name: '网页按钮',
  explanation: '随网页复制来的按钮、字号、分享和浏览次数不进入正文，如【字号：大 中 小】。',
  find: (text) => {
    const lines = splitLines(text).filter((line) => line.text !== '');
    const head = lines[Math.min(EDGE, lines.length) - 1]?.end ?? 0;
    const foot = lines.at(-EDGE)?.start ?? 0;
    return replaceMatches(text, pageControl, () => '').filter(
      ({ start, end }) => end > start && (start < head || end > foot),
    );
  },
};
