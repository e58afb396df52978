import { BLANK, CJK_PUNCTUATION, HAN } from '../../text/han.ts';
import { NUMERAL } from '../../text/numeral.ts';
import { endsAsBody, startsAsBody } from '../../text/body-name.ts';
import { replaceMatches, type Rule } from './rule.ts';

const numberSource = `[${HAN}]{2,8}[〔\\[﹝]\\d{4}[〕\\]﹞]\\d{1,5}号`;
const titleSource = '^[^。\\n]{5,120}(?:通知|意见|决定|方案|公告)';
/** Where a new line is due, each beside a phrase that shows it. */
const inlineGaps = [
  // ……制定本规划。　  一、环境形势　  党中央
  `(?<=\\S)(?=[${BLANK}]*\\u3000)[${BLANK}]{2,}(?=\\S)`,
  // ……安全利用项目。 2.建设用地土壤修复
  `(?<=[。！？；])[${BLANK}]+(?=\\d{1,2}[.．、][${HAN}])`,
  // 二○一一年十二月十五日  国家环境保护“十二五”规划
  `(?<=月[\\d${NUMERAL}]{1,3}日)[${BLANK}]{2,}(?=[${HAN}“])`,
  // 规划的通知国发〔2011〕42号
  `(?<=${titleSource})[${BLANK}]*(?=${numberSource}(?:[${BLANK}]|$))`,
  // 国发〔2011〕42号 各省、自治区、直辖市人民政府
  `(?<=${titleSource}${numberSource})[${BLANK}]+(?=[${HAN}])`,
];
const inlineGap = new RegExp(inlineGaps.join('|'), 'gmu');

/** Paragraphs run together on one line and parted by blanks, or by nothing between a title and its 发文字号. */
export const inlineBreak: Rule = {
  id: 'inline-break',
  find: (text) => replaceMatches(text, inlineGap, () => '\n'),
};

/** Blanks at the edges of a line. */
export const edgeBlank: Rule = {
  id: 'edge-blank',
  find: (text) => replaceMatches(text, new RegExp(`(?<=^|[\\r\\n\\t])[${BLANK}]+|[${BLANK}]+(?=$|[\\r\\n\\t])`, 'gu'), () => ''),
};

const BESIDE_HAN = `[${HAN}${CJK_PUNCTUATION}％℃]`;
const blankBesideHan = new RegExp(`(?<=${BESIDE_HAN})[${BLANK}]+(?=\\S)|(?<=\\S)[${BLANK}]+(?=${BESIDE_HAN})`, 'gu');

/**
 * Blanks between Han characters and digits, letters or punctuation (`到 2025 年`, `(二) 进一步`), and
 * between Han characters (`关于 促进`, `目 录`). A blank between two issuers stays: it parts their names
 * (`杭州市生态环境局 杭州市发展和改革委员会`). So does the one behind a bullet.
 */
export const blank: Rule = {
  id: 'blank',
  find: (text) =>
    replaceMatches(text, blankBesideHan, (match) => {
      const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
      const after = /^\S*/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
      const before = /\S*$/u.exec(line)?.[0] ?? '';
      if (/^\t*(?:[-*•>]|#{1,6})$/u.test(line)) return match[0];
      return endsAsBody(before) && startsAsBody(after) ? ' ' : '';
    }),
};
