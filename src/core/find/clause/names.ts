import { NUMERAL } from '../../../lexicon/numerals.ts';
import { UNIT } from '../../../lexicon/units.ts';
import type { Span } from '../../../model/span.ts';
import { setOut } from '../../read/text/set-out.ts';
import { findWrittenDates } from '../../read/text/written-dates.ts';

/** What a run of words is whose numbers count nothing. */
type NameKind =
  'address' | 'quotation' | 'title' | 'document-number' | 'standard' | 'ordinal' | 'date' | 'event' | 'substance';

/** A run of words whose numbers belong to its name. */
export interface Name extends Span {
  kind: NameKind;
}

/** A pattern, or what finds such names. */
type Form = RegExp | ((text: string) => readonly Span[]);

/** In this order; each with a phrase that it matches. */
export const nameForms: readonly (readonly [NameKind, Form, string])[] = [
  ['address', /https?:\/\/[^\s\p{Script=Han}，。；、）]+/gu, 'https://example.org/?page=2%203'],
  ['quotation', /“[^”]{0,30}”/gu, '“七个100%”'],
  ['title', /《[^》]*》/gu, '《2016年浙江政务服务网建设工作要点》'],
  ['document-number', /[〔﹝[]\d{4}[〕﹞\]]\d+号/gu, '〔2016〕12号'],
  ['standard', /(?:GB|ISO|DB|HJ)[/T ]*\d+(?:[.—-]\d+)*/gu, 'GB5749—2006'],
  // Articles that are cited, the first alone with its 第; `本条例二十六条规定`.
  [
    'ordinal',
    new RegExp(
      `第[\\d${NUMERAL}]+[条款项]?(?:[、和或至]+[\\d${NUMERAL}]+[条款项]?)+|(?<=条例|办法|规定|[本该]法)[\\d${NUMERAL}]+条`,
      'gu',
    ),
    '第三十一条、三十二条',
  ],
  ['date', findCalendarDates, '2019年3月4日'],
  // A day that names what happened on it.
  [
    'event',
    new RegExp(`(?<![\\d.·])(?:1[0-2]|[1-9])·(?:3[01]|[12]\\d|[1-9])(?=\\p{Script=Han})(?!${UNIT})`, 'gu'),
    '7·20特大暴雨',
  ],
  ['substance', /PM2\.5|PM10|(?<!\d)\d+部门/gu, 'PM2.5'],
];

/** The dates and periods that stand in the calendar; `今年`, `近5年` hang on another day. */
function findCalendarDates(text: string): readonly Span[] {
  return findWrittenDates(text).filter(({ iso }) => iso !== null);
}

/** Finds the names of a text, in the order of the table; a later one holds none that was found before. */
export function findNames(text: string): Name[] {
  const found: Name[] = [];
  let rest = text;
  for (const [kind, form] of nameForms) {
    const spans = spansOf(rest, form);
    found.push(...spans.map(({ start, end }) => ({ kind, start, end })));
    rest = setOut(rest, spans);
  }
  return found;
}

/** Sets out the names of a text, at the same length. */
export function maskNames(text: string): string {
  return nameForms.reduce((rest, [, form]) => setOut(rest, spansOf(rest, form)), text);
}

function spansOf(text: string, form: Form): readonly Span[] {
  if (typeof form === 'function') return form(text);
  return [...text.matchAll(form)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
}
