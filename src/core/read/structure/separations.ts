import type { RuleLabel } from '../repair/rules/rule.ts';

/** What parts two runs of a text in its source and is shown by the layout instead, each under the name that the ledger gives it. */
export const separations = {
  'title-line': { name: '标题分行', explanation: '分成几行排印的标题合为一行。' },
  'repeated-header': { name: '重复表头', explanation: '表格跨页时重印的表头只保留一次。' },
  'paragraph-break': { name: '段落分隔', explanation: '段与段之间的换行和空行改由版面表示。' },
  indent: { name: '缩进', explanation: '段首的制表符改由版面表示。' },
  'marker-blank': { name: '序号后空格', explanation: '序号与文字之间的空格改由版面表示。' },
  'table-cell': { name: '单元格分隔', explanation: '表格的换行和空白改由表格的行与列表示。' },
  'list-bullet': { name: '列表符号', explanation: '列表项前的符号改由版面表示。' },
} as const satisfies Record<string, RuleLabel>;

export type Separation = keyof typeof separations;
