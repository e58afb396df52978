import { replaceMatches, type Rule } from './rule.ts';

const invisibles = /[[\p{Cc}--[\t-\r\u0085]]\u200b-\u200d\u2060\ufeff\u00ad]+/gv;

/** Byte order mark, zero-width and control characters that an editor left behind. */
export const invisible: Rule = {
  id: 'invisible',
  name: '不可见字符',
  explanation: '编辑软件留下的字节序标记和零宽字符不进入正文。',
  find: (text) => replaceMatches(text, invisibles, () => ''),
};

const controls = /[[\p{Cf}&&\p{Default_Ignorable_Code_Point}]--[\u200b-\u200d\u2060\ufeff\u00ad]]+/gv;

/** Invisible marks, such as those that turn the direction of writing: they change what is seen and not what is written. */
export const formatControl: Rule = {
  id: 'format-control',
  name: '书写方向控制符',
  explanation: '改变书写方向或排版、本身不显示的控制符不进入正文。',
  find: (text) => replaceMatches(text, controls, () => ''),
};

/** `[bookmark: _GoBack]`, as a word processor's plain-text export writes a bookmark. */
export const bookmark: Rule = {
  id: 'bookmark',
  name: '书签残留',
  explanation: '文字处理软件留下的书签代码不进入正文，如 [bookmark: _GoBack]。',
  find: (text) => replaceMatches(text, /\[bookmark: [^\]\r\n]*\]/gu, () => ''),
};

/** `<!-- 摘要 -->`, which an editor of web pages leaves and no reader of them sees. */
export const pageComment: Rule = {
  id: 'page-comment',
  name: '网页注释',
  explanation: '网页或 Markdown 文件中读者看不到的注释不进入正文，如 <!-- 摘要 -->。',
  find: (text) => replaceMatches(text, /<!--[^\r\n]{0,200}?-->/gu, () => ''),
};

/** What stands for a character in the code of web pages, by its name there: HTML's named character references. */
const characters: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  middot: '·',
  times: '×',
  deg: '°',
};

/** `&emsp;`, which a text that was taken out of a web page's code keeps; `&amp;` where what follows makes no other of it. */
export const characterName: Rule = {
  id: 'character-name',
  name: '网页字符代码',
  explanation: '网页代码中字符的名称还原为字符，如 &emsp; 作空格、&lt; 作 <。',
  find: (text) =>
    [
      ...replaceMatches(
        text,
        new RegExp(`&(${Object.keys(characters).join('|')});`, 'gu'),
        ([, name]) => characters[name ?? ''] ?? '',
      ),
      ...replaceMatches(text, /&amp;(?!#?\w+;)/gu, () => '&'),
    ].sort((a, b) => a.start - b.start),
};
