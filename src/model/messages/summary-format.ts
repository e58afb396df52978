import type { Wording } from '../wording.ts';

/** Kinds of Markdown that a summary most often has by mistake, as mdast names them. */
const kinds: Readonly<Record<string, string>> = {
  strong: '粗体',
  emphasis: '斜体',
  delete: '删除线',
  link: '链接',
  image: '图片',
  html: 'HTML',
  inlineCode: '代码',
  code: '代码',
  break: '换行',
  list: '编号列表或多层列表',
  blockquote: '引用块',
  table: '表格',
  thematicBreak: '分隔线',
  paragraph: '段落',
  textDirective: '其他标记',
};

const nameOf = (kind: string) => kinds[kind] ?? kind;

/** What may be wrong with the form of a summary. */
export const formatProblems = {
  head: {
    zh: '文件头应写明 document 和 by，别无其他',
    en: 'its front matter must give `document` and `by`, nothing else',
  },
  document: (written: string, id: string): Wording => ({
    zh: `文件头的 document 写“${written}”，与文件名“${id}”不符`,
    en: `its front matter names the document “${written}”, its file “${id}”`,
  }),
  heading: { zh: '标题不在所列之中，或次序不对', en: 'a heading out of the list or out of its order' },
  misplaced: (kind: string): Wording => ({ zh: `此处不能有${nameOf(kind)}`, en: `${kind} is not allowed here` }),
  gist: (heading: string, sentences: number): Wording => ({
    zh: `“${heading}”应有 ${String(sentences)} 句`,
    en: `“${heading}” must have ${String(sentences)} sentences`,
  }),
  line: { zh: '一段应写作一行，不用转义符', en: 'a paragraph is one line, without escapes' },
  inline: (kind: string): Wording => ({
    zh: `只能有文字和 :cite{eid="…"}，不能有${nameOf(kind)}`,
    en: `only text and :cite{eid="…"} are allowed, not ${kind}`,
  }),
  loneCite: { zh: '出处之前没有句子', en: 'a cite without a sentence before it' },
  end: { zh: '句子应以“。”“！”或“？”结尾，再写出处', en: 'a sentence ends with 。, ！ or ？ before its cite' },
} as const;
