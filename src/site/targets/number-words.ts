import { part } from '../../core/read/text/cut.ts';
import { foldWidth } from '../../lexicon/fold.ts';
import { unitInWords } from '../../lexicon/unit-names.ts';
import { unitKind } from '../../lexicon/units.ts';
import { countingVerbs, fallVerbs, narrowVerbs, riseVerbs } from '../../lexicon/verbs.ts';
import type { Target } from '../../model/target.ts';

/** The number of a goal, and the words that it is printed in. */
export type NumberGoal = Pick<
  Target,
  'quote' | 'comparator' | 'value' | 'valueMax' | 'unit' | 'baselineYear' | 'recurrence'
>;

/** The words of a quote before a number and behind its unit. */
interface Around {
  before: string;
  behind: string;
}

/** Said before a number that is to be kept up, and not to be risen to: `稳定在95%以上`, `保持100%`. */
const KEPT_AT = /((?:保持|稳定|维持)在?)$/u;
/** The same before the first of several numbers: `分别稳定在39万头、13万只以上`. */
const ALL_KEPT_AT = /分别((?:保持|稳定|维持)在?)[^，；。]*[、和及]$/u;
/** Said before a number that what is measured is to fall to: `下降至13.8%`. */
const FALLS_TO = new RegExp(`((?:${[...fallVerbs, '缩短', '缩小', '降'].join('|')})[到至])$`, 'u');
/** Said before a number that what is measured is to stay near: `控制在5.5%左右`. */
const HELD_TO = /(控制在)$/u;
/** Said before a number that a count is, and is not brought up to: `计划总数为13个`. */
const IS = /[数额量标](为)$/u;
/** Said before how much one measure is to be above another, which is no level to reach: `增速高于全国平均2个百分点`. */
const BEYOND = /(?:高于|低于|快于|高出|领先)[^，；。\d]+$/u;
const ABOUT = /(?<![节集制条契公特违预])约$/u;

/** The last verb of a change before its number, and how often it is measured. */
const lastOf = (verbs: readonly string[]) =>
  new RegExp(`.*?((?:年均)?(?:${verbs.join('|')}))(?!.*(?:${verbs.join('|')}))`, 'u');
const RISES_BY = lastOf([...riseVerbs, '新增', '净增', '扩大', '上调']);
const FALLS_BY = lastOf([...fallVerbs, ...narrowVerbs, '减排']);
/** An act of its own that a number of a list has, behind the number of another: `实施项目640个、完成投资…`. */
const ANOTHER_ACT = new RegExp(`\\d[^，；、]*[、和及](?:${countingVerbs.join('|')})`, 'u');

/** From behind the first number of a range to its second: `%至8` of `5%至8%左右`. */
const RANGE_END = /^[^\d，；。]{0,6}[—–～~至到-]+\d+(?:\.\d+)?/u;

/** The words round each number of the quote that is that of the goal, those with its unit first. */
function placesOf({ quote, value, valueMax, unit }: NumberGoal, text: string | null): Around[] {
  const words = foldWidth(quote.replace(/\s/gu, ''));
  if (text !== null) {
    const at = words.indexOf(foldWidth(text.replace(/\s/gu, '')));
    return at < 0 ? [] : [{ before: part(words, 0, at), behind: part(words, at + text.replace(/\s/gu, '').length) }];
  }
  const found = [...words.matchAll(/\d+(?:\.\d+)?/gu)].flatMap(({ 0: printed, index }) => {
    if (Number(printed) !== value) return [];
    const behind = part(words, index + printed.length);
    const rest = part(behind, valueMax === null ? 0 : (RANGE_END.exec(behind)?.[0] ?? '').length);
    const hasUnit = rest.startsWith(unit ?? '');
    return [{ before: part(words, 0, index), behind: hasUnit ? part(rest, (unit ?? '').length) : '', hasUnit }];
  });
  return found.toSorted((a, b) => Number(b.hasUnit) - Number(a.hasUnit));
}

/** What a pattern finds before the number of a goal; null where it finds nothing there. */
function saidBefore(places: readonly Around[], pattern: RegExp): string | null {
  return places.map(({ before }) => pattern.exec(before)?.[1] ?? null).find((said) => said !== null) ?? null;
}

/** The bound printed behind the number: `以上`. */
function boundBehind(places: readonly Around[]): string {
  const bounds = places.map(({ behind }) => /^(?:以上|以下|以内|左右)/u.exec(behind)?.[0] ?? '');
  return bounds.find((bound) => bound !== '') ?? '';
}

/** Whether what is counted is said to be completed: not all of it is to be, `推进11条中小河流综合治理`. */
function isCompleted({ quote }: NumberGoal, [place]: readonly Around[]): boolean {
  if (!place) return quote.includes('完成');
  const { before, behind } = place;
  const at = before.lastIndexOf('完成');
  if (at < 0) return /^[^，；、\d]*完成/u.test(behind);
  return !ANOTHER_ACT.test(part(before, at));
}

const boundOf: Partial<Record<NumberGoal['comparator'], string>> = { gte: '以上', lte: '以内', approx: '左右' };

/**
 * A number with what is asked of it: `92.3%以上`, `比2015年下降8%`.
 * @param text the number as the text writes it in words: `三分之二以上`
 */
export function numberInWords(goal: NumberGoal, text: string | null = null): string {
  const { comparator, value, valueMax, unit, baselineYear, recurrence } = goal;
  const digits = `${String(value)}${valueMax === null ? '' : `—${String(valueMax)}`}`;
  const amount = text ?? digits + unitInWords(unit ?? '');
  const isShare = unit !== null && unitKind(unit) === 'share';
  const places = placesOf(goal, text);
  const bound = boundBehind(places);
  const kept = saidBefore(places, KEPT_AT) ?? saidBefore(places, ALL_KEPT_AT);
  if (kept !== null) return kept + amount + (bound || (boundOf[comparator] ?? ''));
  const since = baselineYear === null ? '' : `比${baselineYear}年`;
  const about = bound === '' && places.some(({ before }) => ABOUT.test(before)) ? '约' : '';
  const changed = about + amount + bound;
  switch (comparator) {
    case 'gte':
      return `${amount}以上`;
    case 'gt':
      return `超过${amount}`;
    case 'lte': {
      const falls = bound === '以下' ? saidBefore(places, FALLS_TO) : null;
      return falls === null ? `不超过${amount}` : falls + amount + bound;
    }
    case 'lt':
      return `低于${amount}`;
    case 'eq':
      if (places.some(({ before }) => BEYOND.test(before))) return amount;
      return `${saidBefore(places, FALLS_TO) ?? saidBefore(places, IS) ?? '达到'}${amount}`;
    case 'approx':
      return `${saidBefore(places, FALLS_TO) ?? saidBefore(places, HELD_TO) ?? ''}${amount}左右`;
    case 'decrease':
      return `${since}${saidBefore(places, FALLS_BY) ?? (isShare ? '下降' : '减少')}${changed}`;
    case 'increase':
      return `${since}${saidBefore(places, RISES_BY) ?? (isShare ? '提高' : '新增')}${changed}`;
    case 'count':
      return isCompleted(goal, places) ? `完成${amount}` : amount;
    case 'complete':
      return `完成${amount}`;
    case 'maintain':
      return `保持${amount}`;
    case 'recurring':
      return recurrence === null && unit?.includes('/') !== true ? `${amount}（定期）` : amount;
  }
}
