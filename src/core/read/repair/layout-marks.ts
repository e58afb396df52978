import type { RuleLabel } from './rules/rule.ts';

/** What the layout of a file shows to be no part of its text, under the names that the public ledger gives it. */
export const layoutMarks = {
  'layout-furniture': {
    name: '页眉页脚',
    explanation: '原文件版面上每页重印的页眉、页脚、页码和表头，以及正文中的注释序号，不进入正文。',
  },
  'layout-wrap': { name: '版面折行', explanation: '只因版面宽度而断开的行接回原句。' },
} as const satisfies Record<string, RuleLabel>;

export type LayoutMark = keyof typeof layoutMarks;
