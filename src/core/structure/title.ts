import type { Line } from '../text/lines.ts';

const genres = [
  '通知', '意见', '办法', '方案', '规划', '计划', '决定', '规定', '要点', '纲要', '公告', '通告', '函', '细则', '条例', '报告',
  '批复', '指南', '措施', '清单', '通报', '决议', '命令', '令', '标准', '目录', '分解表', '规程', '导则', '制度', '守则', '章程', '倡议书',
] as const;

const titleEnd = new RegExp(`(?:${genres.join('|')})(?:（[^（）]{1,20}）|\\([^()]{1,20}\\))?$`, 'u');

/** A note of the text's standing on a line of its own or behind the title. */
export const STATUS = /[（(【]?(征求意见稿|公开征求意见稿|征求意见|草案|送审稿|讨论稿)[）)】]?/u;
const statusLine = /^[（(【](?:公开)?(?:征求意见稿|草案|送审稿|讨论稿)[^）)】]{0,12}[）)】]$/u;

/** True when a text ends as titles of policy documents do. */
export function endsAsTitle(text: string): boolean {
  return titleEnd.test(text.replace(STATUS, ''));
}

/** True for a line such as `（征求意见稿）`. */
export function isStatusLine(text: string): boolean {
  return statusLine.test(text);
}

const plain = (text: string) => text.replace(/[\s《》“”"'‘’]/gu, '').normalize('NFKC');

/** Compares titles without blanks, quotation marks, title marks and width. */
export function sameTitle(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** How many lines from `start` on make up the given title, 0 when they do not. */
export function titleLength(lines: readonly Line[], start: number, title: string): number {
  let joined = '';
  for (let length = 1; length <= 4 && start + length <= lines.length; length++) {
    joined += lines[start + length - 1]?.text ?? '';
    if (sameTitle(joined, title)) return length;
  }
  return 0;
}

/** The title of the text that a notice encloses: `关于印发《…》的通知`, `关于印发…的通知`; null without one. */
export function enclosedTitle(noticeTitle: string): string | null {
  const match = /(?:印发|转发|发布|公布)(.+?)的(?:通知|公告)$/u.exec(noticeTitle);
  return match ? (match[1] ?? '').replace(/^《(.*)》$/u, '$1') : null;
}
