import { PLAN, yearsOfPlan } from '../../../lexicon/five-year-plans.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import { readNumeral } from '../text/numeral.ts';
import { readTitleYear } from '../text/title-year.ts';

const PERIOD = /(?:规划|实施|计划|行动)期(?:限)?为?(\d{4})年?[~～—\-－至到]+(\d{4})年/u;
const TITLE_PERIOD = /[（(](\d{4})年?[~～—\-－至到]+(\d{4})年?[）)]|(\d{4})年?[~～—\-－至到]+(\d{4})年/u;
/** `“十四五”节能减排…方案`, `…第十四个五年规划和二〇三五年远景目标纲要`. */
const FIVE_YEARS = new RegExp(`“(${PLAN})五”|第(${PLAN})个五年`, 'u');

/** The years that a text plans for: those of its title, else of its own words, else of the five-year plan in its title. */
export function readPeriod(title: string, text: readonly string[]): PolicyDocument['period'] {
  const match =
    TITLE_PERIOD.exec(title) ?? text.map((paragraph) => PERIOD.exec(paragraph)).find((found) => found !== null);
  if (match) return { from: Number(match[1] ?? match[3]), to: Number(match[2] ?? match[4]) };
  const named = FIVE_YEARS.exec(title);
  const plan = readNumeral(named?.[1] ?? named?.[2] ?? '');
  if (plan !== null) return yearsOfPlan(plan);
  const year = readTitleYear(title);
  return year === null ? null : { from: year, to: year };
}
