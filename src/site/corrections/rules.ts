/** A named rule of repair, as the ledger explains it to a reader. */
export interface RuleLabel {
  name: string;
  explanation: string;
}

const labels: Record<string, RuleLabel> = {
  'byte-order-mark': { name: '字节序标记', explanation: '文件开头不可见的字节序标记不进入正文。' },
  invisible: { name: '不可见字符', explanation: '编辑软件留下的字节序标记和零宽字符不进入正文。' },
  'format-control': {
    name: '书写方向控制符',
    explanation: '改变书写方向或排版、本身不显示的控制符不进入正文。',
  },
  bookmark: { name: '书签残留', explanation: '文字处理软件留下的书签代码不进入正文，如 [bookmark: _GoBack]。' },
  'inline-break': { name: '段落粘连', explanation: '挤在一行、以空格隔开的几段各自分行。' },
  'broken-line': { name: '断行接排', explanation: '因换页而从句中断开的行接回原句。' },
  'title-line': { name: '标题分行', explanation: '分成几行排印的标题合为一行。' },
  'column-blank': { name: '列间空格', explanation: '表格中隔开各列的空格改为制表符。' },
  blank: { name: '多余空格', explanation: '汉字与汉字、数字、字母、标点之间的空格删去。' },
  'letter-spacing': { name: '字间空格', explanation: '为撑开版面而在字与字之间加的空格删去。' },
  width: { name: '半角标点', explanation: '汉字旁的半角标点改为全角；括号成对改。' },
  subscript: {
    name: '上标下标',
    explanation: '以代码写出的下标还原，如 PM_{2.5} 作 PM₂.₅；单位与上标之间的空格删去，如 m ³ 作 m³。',
  },
  'page-number': { name: '页码', explanation: '单独成行的页码不进入正文。' },
  'bare-page-number': {
    name: '裸页码',
    explanation: '单独成行、逐页递增、插在句中的数字是页码，不进入正文，前后文字接回原句。',
  },
  'running-header': { name: '书眉', explanation: '每页重印、与页码相邻的书眉或页脚不进入正文。' },
  'repeated-header': { name: '重复表头', explanation: '表格跨页时重印的表头只保留一次。' },
  'paragraph-break': { name: '段落分隔', explanation: '段与段之间的换行和空行改由版面表示。' },
  'edge-blank': { name: '行首行尾空白', explanation: '行首缩进和行尾空白不进入正文。' },
  indent: { name: '缩进', explanation: '段首的制表符改由版面表示。' },
  'marker-blank': { name: '序号后空格', explanation: '序号与文字之间的空格改由版面表示。' },
  'table-cell': { name: '单元格分隔', explanation: '表格的换行和空白改由表格的行与列表示。' },
  'list-bullet': { name: '列表符号', explanation: '列表项前的符号改由版面表示。' },
  'straight-quote': { name: '直引号', explanation: '成对的直引号改为弯引号。' },
  'rule-line': { name: '分隔线', explanation: '以字符画出的横线改由版面表示。' },
};

/** Ids of the rules that have a label. */
export const labelledRules: readonly string[] = Object.keys(labels);

/** Label of a rule; one that is not known yet is shown by its id. */
export function ruleLabel(id: string): RuleLabel {
  return labels[id] ?? { name: id, explanation: '' };
}
