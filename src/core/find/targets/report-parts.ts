import { GLOSSARY_HEAD } from '../../../lexicon/head-lines.ts';
import { PLAN, yearsOfPlan } from '../../../lexicon/five-year-plans.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import { readNumeral } from '../../read/text/numeral.ts';
import { annualYear, type Calendar } from '../clause/calendar.ts';

const LENGTH = 5;

/** Years that a part of a report plans for; null for one that reports what is done. */
type Ahead = Calendar['period'];

/** The length of a heading, and how much of a paragraph may open a part. */
const HEADING = 40;
const OPENING = 60;
/** A heading under which a report first looks back: `一、2025年工作回顾`, `“十三五”发展成就和“十四五”目标`. */
const BACK = /回顾|过去|(?:成就|成绩)[和与]/u;
/** `“十五五”时期主要目标`, `“十五五”时期是…的关键时期`. */
const FIVE_YEARS = new RegExp(`^“?(${PLAN})五”?(?:时期|规划|期间)?(?=[^。]*(?:目标|任务|要求|举措|考虑|思路|是))`, 'u');
/** `未来五年`, `今后五年`: from the year of the report on. */
const NEXT = /^(?:未来|今后)五年/u;
/** `2026年重点工作`, `2026年是“十五五”开局之年`. */
const YEAR =
  /^(?:关于)?(20\d{2})年(?=.{0,16}(?:工作|任务|重点|目标|安排|部署|要求|政策|思路)|是.{0,24}(?:开局|关键|攻坚|决胜|收官|重要|第一)[^。]{0,6}年)/u;
/** `今年经济社会发展主要预期目标`, `今年是“十五五”开局之年`. */
const THIS_YEAR =
  /^(?:做好|实现)?今年(?=.{0,24}(?:目标|工作|任务|要求|安排)|是.{0,24}(?:开局|关键|攻坚|决胜|收官|重要|第一))/u;
/** `各位代表！`, and the numeral of a heading that was not read as one. */
const BEFORE = /^(?:各位(?:代表|委员)[！，。]?|[一二三四五六][、，])+/u;

/**
 * What each provision of a report plans for, by its eid: what stands before the first part that looks ahead, or under a
 * heading that looks back, reports what is done; what stands behind the heading of its notes only explains its words.
 */
export function readReportParts(provisions: readonly Provision[], calendar: Calendar): Map<string, Ahead> {
  const annual = annualYear(calendar);
  const year = annual === null ? calendar.asOf : Number(annual);
  const notes = provisions.findIndex(isGlossary);
  let ahead: Ahead = null;
  return new Map(
    provisions.map((provision, at): [string, Ahead] => {
      if (notes >= 0 && at >= notes) return [provision.eid, null];
      if (isBody(provision)) ahead = openPart(provision, year, ahead);
      return [provision.eid, ahead];
    }),
  );
}

function isGlossary(provision: Provision): boolean {
  return GLOSSARY_HEAD.test((provision.heading ?? provision.text).trim());
}

function isBody({ kind }: Provision): boolean {
  return kind !== 'title' && kind !== 'masthead';
}

function openPart(provision: Provision, year: number | null, before: Ahead): Ahead {
  const whole = (provision.heading ?? provisionWords(provision)).replace(BEFORE, '');
  const isHeading = whole.length <= HEADING;
  if (isHeading && BACK.test(whole)) return null;
  // A paragraph tells of a year that the report has come to; which that is, it does not say itself.
  if (!isHeading && year === null) return before;
  return yearsNamed(whole.slice(0, OPENING), year) ?? before;
}

function yearsNamed(words: string, year: number | null): Ahead {
  if (THIS_YEAR.test(words)) return year === null ? null : { from: year, to: year };
  const named = Number(YEAR.exec(words)?.[1] ?? NaN);
  if (named >= (year ?? 0)) return { from: named, to: named };
  if (NEXT.test(words) && year !== null) return { from: year, to: year + LENGTH - 1 };
  const plan = readNumeral(FIVE_YEARS.exec(words)?.[1] ?? '');
  const years = plan === null ? null : yearsOfPlan(plan);
  return years !== null && years.to > (year ?? 0) ? years : null;
}
