import { DUTY_WORD } from '../../lexicon/duty-words.ts';
import { foldWidth } from '../../lexicon/fold.ts';
import { MEASURE_NOUN } from '../../lexicon/measure-nouns.ts';
import { isProse } from '../../lexicon/provision-kinds.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';
import type { Calendar } from './clause/calendar.ts';
import type { Quantity } from './clause/quantities.ts';
import { readSentences, type ClauseReading } from './clause/reading.ts';

/** What a sentence says that a measure was in a year that is over: `2020年，森林覆盖率达到66.9%`. */
export interface ReportedFigure {
  /** eId of its provision. */
  readonly eid: string;
  /** Of the words of the provision. */
  readonly quote: Span;
  readonly measure: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string | null;
}

/** Words by which a sentence may speak of what is to be, or of what another text asked. */
const AHEAD = new RegExp(
  `${DUTY_WORD}|目标|计划|规划|预计|预期|预测|预算|指标|考核|标准|将|拟|提出|下达|任务|控制在|超额`,
  'u',
);
/** A year at the head of a clause: `2020年，`, `截至2020年底，`, `2020年底`. */
const YEAR = /^(?:截至|截止|至|到)?(20\d{2})年(?:年?底|末|全年)?[，,]?/u;
/** A span of years that a change went over; what it came to is of the last: `2015年至2019年，`. */
const YEARS = /^20\d{2}年?(?:至|到|[-－—–~～]+)(20\d{2})年(?:间|期间)?[，,]?/u;
/** What joins a measure and its figure. */
const LINK =
  /(?:已|均|总体|基本)?(?:达到了?|达|为|是|(?:提高|提升|上升|增加|增长|下降|降低|减少|降|升|增)(?:至|到|为))$/u;
/** `由57微克/立方米`, `从85.1%`: what a change began from. */
const FROM = /(?:由|从)$/u;
const MEASURE = new RegExp(`^[\\p{Script=Han}\\p{Script=Latin}\\d.Ⅰ-Ⅻ（）₀-₉]{2,40}(?:${MEASURE_NOUN})$`, 'u');
/** A figure that is set against another, or counts since some time, is no state of a year. */
const COMPARED = /[比较]|同比|环比|累计|年均(?!浓度)|平均每年|其中|分别|新增|增速/u;

/**
 * What the sentences of a document report of years before its own, one measure and one figure a clause. Sentences that
 * may speak of a goal are passed over, and so are figures without their year or with a bound.
 * @param calendar without the year of issue nothing is known to be over
 */
export function findReportedFigures(provisions: readonly Provision[], calendar: Calendar): ReportedFigure[] {
  const { asOf } = calendar;
  if (asOf === null) return [];
  return provisions
    .filter(({ kind }) => isProse(kind))
    .flatMap((provision) => {
      const words = foldWidth(provisionWords(provision));
      return readSentences(words, calendar).flatMap((sentence) =>
        readSentence(sentence, asOf).map((figure) => ({ eid: provision.eid, ...figure })),
      );
    });
}

function readSentence(sentence: readonly ClauseReading[], asOf: number): Omit<ReportedFigure, 'eid'>[] {
  if (sentence.some(({ text }) => AHEAD.test(text))) return [];
  let year: number | null = null;
  return sentence.flatMap((clause) => {
    const dated = YEARS.exec(clause.text) ?? YEAR.exec(clause.text);
    if (dated !== null) year = Number(dated[1]);
    const rest = { start: dated?.[0].length ?? 0, text: clause.text.slice(dated?.[0].length ?? 0) };
    // A clause that names a year anywhere else speaks of another one as well.
    if (/\d{4}年|[今去明当]年|时期|期间/u.test(rest.text)) {
      year = null;
      return [];
    }
    const figure = readFigure(clause, rest.start);
    if (figure === null || year === null || year >= asOf) return [];
    return [{ quote: { start: clause.start, end: clause.end }, year, ...figure }];
  });
}

/** The one measure of a clause and its figure; null where it has another shape. */
function readFigure(clause: ClauseReading, start: number): Pick<ReportedFigure, 'measure' | 'value' | 'unit'> | null {
  const quantities = clause.quantities.filter((quantity) => quantity.start >= start);
  const last = quantities.at(-1);
  if (last === undefined || quantities.length > 2 || !isPlain(last) || last.end < clause.text.length) return null;
  const before = clause.text.slice(start, last.start);
  const link = LINK.exec(before);
  if (link === null || COMPARED.test(before)) return null;
  const first = quantities.length === 2 ? quantities[0] : undefined;
  const head = before.slice(0, link.index);
  const measure = first === undefined ? head : changedMeasure(clause, start, first, last.start);
  if (measure === null || !MEASURE.test(measure)) return null;
  return { measure, value: last.value, unit: last.unit };
}

/** The measure of `A由57微克/立方米下降至38微克/立方米`. */
function changedMeasure(clause: ClauseReading, start: number, first: Quantity, next: number): string | null {
  const head = clause.text.slice(start, first.start);
  const from = FROM.exec(head);
  const isWhole = isPlain(first) && LINK.exec(clause.text.slice(first.end, next))?.index === 0;
  return from !== null && isWhole ? head.slice(0, from.index) : null;
}

function isPlain({ valueMax, bound, words, kind }: Quantity): boolean {
  return valueMax === null && bound === null && words === null && kind !== 'count';
}
