import { BODY_ENDING } from '../../../../lexicon/body-endings.ts';
import { GENRE } from '../../../../lexicon/genres.ts';
import { BLANK, CJK_PUNCTUATION, HAN } from '../../text/han.ts';
import { NUMERAL } from '../../../../lexicon/numerals.ts';
import { LEADER } from '../../../../lexicon/punctuation.ts';
import { endsAsBody, startsAsBody } from '../../text/body-name.ts';
import { DATE } from '../../text/date.ts';
import { splitLines } from '../../text/lines.ts';
import type { Edit } from '../../text/revision.ts';
import { replaceMatches, type Rule } from './rule.ts';

const numberSource = `[${HAN}]{2,8}[〔\\[﹝]\\d{4}[〕\\]﹞]\\d{1,5}号`;
const titleSource = `^[^。\\n]{5,120}(?:${GENRE})(?!的)`;
const PUBLIC = '(?:[（(]此件[^）)\\n]{2,20}[）)])';
/** `1984年2月27日 国务院发布`: a line on what became of a statute is one line. */
const ACT = '通过|批准|发布|公布|施行|修正|修订|会议|印发|起';
/** Where a line break is missing, each pattern beside a phrase that shows it. */
const inlineGaps = [
  // Line and page breaks that are no line end of a plain text: vertical tab, form feed, U+0085, U+2028, U+2029.
  '[\\v\\f\\u0085\\u2028\\u2029]',
  // ……安全利用项目。 2.建设用地土壤修复
  `(?<=[。！？；])[${BLANK}]+(?=\\d{1,2}[.．、][${HAN}])`,
  // 二○一一年十二月十五日  国家环境保护“十二五”规划
  `(?<=月[\\d${NUMERAL}]{1,3}日)[${BLANK}]{2,}(?=[${HAN}“])`,
  // ……请认真贯彻实施。　　　　　　　　国务院
  `(?<=。)[${BLANK}]{4,}(?=[${HAN}])`,
  // ……贯彻落实。某市人民政府办公室2020年11月1日（此件公开发布）
  `(?<=。)(?=[${HAN}]{0,30}(?:${BODY_ENDING})${DATE}${PUBLIC}?$)`,
  `(?<=(?:^|。)[${HAN}]{0,30}(?:${BODY_ENDING}))(?=${DATE}${PUBLIC}?$)`,
  `(?<=${DATE})(?=${PUBLIC}$)`,
  // 各县（市、区）人民政府，市政府各部门：现将《……》
  `(?<=^各[^。；：\\n]{2,150}：)(?=[^\\s])`,
  // 交通运输部：你部关于建立制度的请示收悉
  `(?<=^[${HAN}、]{2,40}[：:])(?=(?:你(?:们|[部局省市委厅院会办署州县区司行社校])|您)(?:关于|《|来|报|上报|转报|提))`,
  // 规划的通知国发〔2011〕42号
  `(?<=${titleSource})[${BLANK}]*(?=${numberSource}(?:[${BLANK}]|$|各|[（(]${DATE}))`,
  // 国发〔2011〕42号 各省、自治区、直辖市人民政府
  `(?<=${titleSource}${numberSource})[${BLANK}]+(?=[${HAN}])`,
  // 国发〔2014〕14号各省、自治区、直辖市人民政府：
  `(?<=(?:^|${GENRE})${numberSource})(?=各[^。；：\\n]{2,150}[：:])`,
  // 国发〔1990〕65号（一九九〇年十二月五日）
  `(?<=(?:^|${GENRE})${numberSource})(?=[（(]${DATE}[）)])`,
  // 第559号　　《规划环境影响评价条例》已经……
  `(?<=第[${BLANK}]*\\d{1,4}[${BLANK}]*号)[${BLANK}]{2,}(?=《)`,
  // 总理　温家宝　　　　二○○九年八月十七日
  `(?<=[${HAN}])[${BLANK}]{3,}(?=${DATE}[${BLANK}]*$)`,
  // 二○○六年九月十九日 防治海洋工程污染损害
  `(?<=^[${BLANK}]*${DATE})[${BLANK}]+(?=[${HAN}“])(?![^\\n]*(?:${ACT}))`,
  // ……起施行。总　理　　李克强
  `(?<=(?:施行|实施|公布)。)(?=[总主部省市局署州县区][${BLANK}]*[理席长任][${BLANK}])`,
  // ……第五次会议批准目 录 above the first entry, whose page dots lead to
  `(?<=[${HAN}。）)])(?=目[${BLANK}]*[录次][${BLANK}]*\\r?\\n[^\\n]{2,80}${LEADER}[${BLANK}]*\\d{1,4}[${BLANK}]*\\r?$)`,
  // 2020年10月19日前 言
  `(?<=日)(?=前[${BLANK}]+言[${BLANK}]*\\r?$)`,
  // 规划环境影响评价条例第一章　总则
  `(?<=^[^。；：\\n]{2,60}(?:${GENRE}))(?=第一章(?:[${BLANK}]|总则))`,
  `(?<=^第一章总则)(?=第一条)`,
];
const inlineGap = new RegExp(inlineGaps.join('|'), 'gmu');
/** ……制定本规划。　  一、环境形势　  党中央 */
const wideGap = new RegExp(`(?<=\\S)(?=[${BLANK}]*\\u3000)[${BLANK}]{2,}(?=\\S)`, 'gu');
const LONG_LINE = 150;

/**
 * Paragraphs run together on one line and parted by blanks, or by nothing between a title and its 发文字号.
 * On a short line wide blanks part columns, not paragraphs.
 */
export const inlineBreak: Rule = {
  id: 'inline-break',
  name: '段落粘连',
  explanation: '挤在一行、以空格隔开的几段各自分行。',
  find: (text) =>
    [
      ...splitLines(text)
        .filter((line) => line.text.length > LONG_LINE)
        .flatMap((line) =>
          moveEdits(
            replaceMatches(line.text, wideGap, () => '\n'),
            line.start,
          ),
        ),
      ...replaceMatches(text, inlineGap, () => '\n'),
    ]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .filter((edit, index, edits) => edit.start >= (edits[index - 1]?.end ?? 0)),
};

function moveEdits(edits: readonly Edit[], by: number): Edit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}

// A blank behind a blank begins no run at the end of a line, or a long run would be tried from each of its blanks.
const edges = new RegExp(`(?<=^|[\\r\\n\\t])[${BLANK}]+|(?<![${BLANK}])[${BLANK}]+(?=$|[\\r\\n\\t])`, 'gu');

/** Blanks at the edges of a line. */
export const edgeBlank: Rule = {
  id: 'edge-blank',
  name: '行首行尾空白',
  explanation: '行首缩进和行尾空白不进入正文。',
  find: (text) => replaceMatches(text, edges, () => ''),
};

const BESIDE_HAN = `[${HAN}${CJK_PUNCTUATION}％℃]`;
const blankBesideHan = new RegExp(`(?<=${BESIDE_HAN})[${BLANK}]+(?=\\S)|(?<=\\S)[${BLANK}]+(?=${BESIDE_HAN})`, 'gu');
/** What a blank behind it marks as the head of a line: a bullet, a Markdown mark, the number of an article (`第三条 第二次…`). */
const LINE_HEAD = new RegExp(
  `^\\t*(?:[-*•>]|#{1,6}|第(?:[${NUMERAL}]{1,7}|[\\d０-９]{1,4})条(?:之[${NUMERAL}]{1,3})?)$`,
  'u',
);
/** A sentence, or a row of a table whose columns are parted by tabs. */
const NO_COLUMNS = /[。；，\t]/u;
const column = new RegExp(`^[${HAN}\\d：:（）、]{2,}$`, 'u');

/**
 * Blanks between Han characters and digits, letters or punctuation (`到 2025 年`, `(二) 进一步`), and
 * between Han characters (`关于 促进`, `目 录`). A blank stays where it parts names: two issuers
 * (`杭州市生态环境局 杭州市发展和改革委员会`), or, wide enough, the columns of a line that is no sentence
 * (`组长：李某某  区委副书记、区长`). So does the one behind a bullet and behind the number of an article.
 */
export const blank: Rule = {
  id: 'blank',
  name: '多余空格',
  explanation: '汉字与汉字、数字、字母、标点之间的空格删去。',
  find: (text) =>
    [...text.matchAll(/[^\r\n]+/gu)].flatMap(({ 0: line, index }) =>
      moveEdits(replaceMatches(line, blankBesideHan, keptBlank(line)), index),
    ),
};

/** `责任单位：市审计局 市纪委监委、市委编办`: the names about a blank. */
const UP_TO_NAME = /^.*[：:、，]/u;
const BEHIND_NAME = /[、，；].*$/u;

/** What stays of a blank in a line. */
function keptBlank(line: string): (match: RegExpExecArray) => string {
  const hasColumns = !NO_COLUMNS.test(line);
  return ({ 0: printed, index }) => {
    const before = line.slice(wordStart(line, index), index);
    const after = /\S*/uy;
    after.lastIndex = index + printed.length;
    const next = after.exec(line)?.[0] ?? '';
    if (LINE_HEAD.test(line.slice(0, index))) return printed;
    if (endsAsBody(before.replace(UP_TO_NAME, '')) && startsAsBody(next.replace(BEHIND_NAME, ''))) return ' ';
    const isWide = printed.length > 1 || printed === '\u3000';
    return hasColumns && isWide && column.test(before) && column.test(next) ? '\u3000' : '';
  };
}

/** Where the word that ends at a place begins. */
function wordStart(line: string, end: number): number {
  let start = end;
  while (start > 0 && /\S/u.test(line.charAt(start - 1))) start--;
  return start;
}
