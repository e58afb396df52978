import type { Calendar } from '../clause/calendar.ts';
import type { Clause } from '../clause/clauses.ts';

/** A look ahead past the plan, and a statement of how things stand. */
const ASIDE = /^展望|^截[至止]|^[^，]{0,12}以来$/u;
/** What only a report says; 同比 with no word of duty is one. */
const REPORTED = /超额完成|圆满完成|提前完成(?![^，]*的(?:省|市|地区|县|单位|企业|区))/u;
/** A year that a sentence opens with, and no more: `2023年，全县茶园面积达到12.6万亩`. */
const YEAR_ALONE = /^(?:其中)?(20\d{2})年$/u;
const INTENT = /到20|要|应|须|确保|力争|争取|努力|目标/u;
/** How things stood or went in a year: `2010年劣Ⅴ类水质比例为17.7%`. */
const STOOD = /^(?:其中)?(20\d{2})年(?!年?底|末|[之以]?前|内|\d)[^，]*\d/u;

/** Looks back, or past the plan: no clause of it commits to anything. */
export function isStatement(sentence: readonly Clause[], { asOf }: Calendar): boolean {
  const words = sentence.map(({ text }) => text).join('，');
  const year = YEAR_ALONE.exec(sentence[0]?.text ?? '')?.[1];
  if (year !== undefined && asOf !== null && Number(year) < asOf) return true;
  return ASIDE.test(sentence[0]?.text ?? '') || REPORTED.test(words) || (/同比/u.test(words) && !INTENT.test(words));
}

/** How things stood in a year before the document: no goal of its. */
export function stoodBefore({ text }: Clause, { asOf }: Calendar): boolean {
  const year = STOOD.exec(text)?.[1];
  return asOf !== null && year !== undefined && Number(year) < asOf;
}

/** Clauses of what is done already: `在2018年完成…，…的基础上`. */
export function doneBefore(sentence: readonly Clause[]): Set<number> {
  const last = sentence.findLastIndex(
    ({ text }) => /(?:的)?基础上$/u.test(text) && !/(?:比|较|在)20\d{2}年基础上$/u.test(text),
  );
  const first = sentence.findIndex(({ text }, index) => index <= last && /^(?:[^，：]*：)?在/u.test(text));
  if (last < 0) return new Set();
  const from = first < 0 ? last : first;
  return new Set(sentence.keys().filter((index) => index >= from && index <= last));
}
