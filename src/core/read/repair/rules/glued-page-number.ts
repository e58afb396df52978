import { isLedEntry } from '../../structure/contents.ts';
import { opensBlock } from '../../structure/marker.ts';
import { endsWithMark, endsWithWideMark } from '../../text/sentence-end.ts';
import { splitLines, type Line } from '../../text/lines.ts';
import type { Edit } from '../../text/revision.ts';
import { findFrontNumbers } from './front-page-number.ts';
import { findPageSeries, type PageNumber } from './page-series.ts';
import type { Rule } from './rule.ts';

/** What a number counts or measures: `5年来`, `30%以上`, `3个`. */
const COUNTED = /^[年月日时岁天万亿千百十多余个家项名人次所座条件处套户种类级倍元吨米克公平立%％‰℃°/／-]/u;
/** Behind a number that is more than one, or the number of a unit: `3.1`, `5、`, `（1）` closed. */
const PART_OF_MORE = /^[.．,，、)）:：〕\]\s\u3000~～—–]/u;
/** A number that a head of its own stands behind: `115 检查`, `13附录B`. */
const HEAD = /^(?:\d{1,2}(?:[.．]\d|[\s\u3000]*\p{Script=Han})|[A-Z][.．]\d|附[录件表]|[图表]\s*\d)/u;
/** A line of its own, whose sentence does not go on: `责任单位：市水务局，各区人民政府`. */
const LABELLED = /^(?:责任|牵头|配合|参与|主管|实施|完成)(?:单位|部门|机关|时限|时间)[：:]/u;
const SENTENCE_MARK = /[，。；]/u;
/** So many numbers, and so large a part of them, cut a sentence in two. */
const LEAST_CUT = 3;
const LEAST_SHARE = 0.25;
const LEAST_REPEATED = 3;

/**
 * Page numbers that a converter has put, without a line end, before the first words of the next page (`收集并分` /
 * `6析每年数据`). That they rise by one from page to page, and that sentences go on behind them, proves them; a number
 * that stands in no such series stays in the text.
 */
export const gluedPageNumber: Rule = {
  id: 'glued-page-number',
  name: '行首页码',
  explanation: '由 PDF 转换而来的文本中，粘在下一页首行之前、逐页递增的页码不进入正文，前后文字接回原句。',
  find: (text) => {
    const lines = splitLines(text).filter((line) => line.text !== '');
    const series = findPageSeries(candidatesIn(lines));
    if (!isProved(series)) return [];
    const front = findFrontNumbers(lines.slice(0, series[0]?.at ?? 0));
    return [...front, ...series, ...lastNumber(lines, series)].map((number) => dropNumber(lines, number));
  },
};

function candidatesIn(lines: readonly Line[]): PageNumber[] {
  const found = lines.flatMap((_, at) => candidatesAt(lines, at));
  const restOf = ({ at, length }: PageNumber) => lines[at]?.text.slice(length) ?? '';
  const times = Map.groupBy(found, restOf);
  // The heads of a table, printed again on each page, stand behind one number after the other.
  return found.map((number) => {
    const isRepeated = restOf(number) !== '' && (times.get(restOf(number))?.length ?? 0) >= LEAST_REPEATED;
    return isRepeated ? { ...number, strength: 'strong' } : number;
  });
}

/** The number of the last page, alone at the end of the text. */
function lastNumber(lines: readonly Line[], series: readonly PageNumber[]): Pick<PageNumber, 'at' | 'length'>[] {
  const [last, at] = [series.at(-1), lines.length - 1];
  const text = lines[at]?.text ?? '';
  return last !== undefined && last.at < at && text === String(last.value + 1) ? [{ at, length: text.length }] : [];
}

/** The numbers that the digits before a line may begin with. */
function candidatesAt(lines: readonly Line[], at: number): PageNumber[] {
  const line = lines[at];
  const digits = /^[1-9]\d{0,5}/.exec(line?.text ?? '')?.[0];
  if (!line || digits === undefined || line.indent > 0 || line.text.includes('\t') || isLedEntry(line.text)) return [];
  return [1, 2, 3]
    .filter((length) => length <= digits.length)
    .flatMap((length) => {
      const rest = line.text.slice(length);
      if (PART_OF_MORE.test(rest)) return [];
      return [{ at, length, value: Number(digits.slice(0, length)), ...weigh(lines[at - 1]?.text ?? '', rest) }];
    });
}

/** How likely a number before these words, below that line, is one of a page. */
function weigh(above: string, rest: string): Pick<PageNumber, 'strength' | 'isCut'> {
  const isText = SENTENCE_MARK.test(above) || SENTENCE_MARK.test(rest);
  const goesOn = /^[\p{Script=Han}“《（，。；、]/u.test(rest) && !COUNTED.test(rest) && !opensBlock(rest);
  const isCut = isText && goesOn && !endsWithMark(above) && !endsWithWideMark(above) && !LABELLED.test(above);
  if (isCut || HEAD.test(rest) || (rest !== '' && opensBlock(rest))) return { strength: 'strong', isCut };
  const isWeak = rest === '' || (/^[\p{Script=Han}“《（A-Z]/u.test(rest) && !COUNTED.test(rest));
  return { strength: isWeak ? 'weak' : 'doubtful', isCut };
}

function isProved(series: readonly PageNumber[]): boolean {
  const cut = series.filter(({ isCut }) => isCut).length;
  return cut >= LEAST_CUT && cut >= series.length * LEAST_SHARE;
}

function dropNumber(lines: readonly Line[], { at, length }: Pick<PageNumber, 'at' | 'length'>): Edit {
  const [line, above] = [lines[at], lines[at - 1]];
  const start = line?.start ?? 0;
  // A page without words has its number alone on the line, which goes with it.
  const isBare = line !== undefined && line.text.length === length;
  return isBare && above ? { start: above.end, end: line.end, text: '' } : { start, end: start + length, text: '' };
}
