import { UNIT } from '../../../lexicon/units.ts';
import type { Span } from '../../../model/span.ts';

/** What a run of words is whose numbers count nothing. */
type NameKind = 'quotation' | 'title' | 'document-number' | 'standard' | 'date' | 'half' | 'event' | 'substance';

/** A run of words whose numbers belong to its name. */
export interface Name extends Span {
  kind: NameKind;
}

/** In this order; each with a phrase that it matches. */
export const nameForms: readonly (readonly [NameKind, RegExp, string])[] = [
  ['quotation', /“[^”]{0,30}”/gu, '“七个100%”'],
  ['title', /《[^》]*》/gu, '《2016年浙江政务服务网建设工作要点》'],
  ['document-number', /[〔﹝[]\d{4}[〕﹞\]]\d+号/gu, '〔2016〕12号'],
  ['standard', /(?:GB|ISO|DB|HJ)[/T ]*\d+(?:[.—-]\d+)*/gu, 'GB5749—2006'],
  ['date', /(?<!\d)(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?/gu, '2019年3月4日'],
  ['half', /\d+(?:个半(?=月|小时)|(?:年|天|小时)半(?!导))/gu, '3个半月'],
  // A day that names what happened on it.
  [
    'event',
    new RegExp(`(?<![\\d.·])(?:1[0-2]|[1-9])·(?:3[01]|[12]\\d|[1-9])(?=\\p{Script=Han})(?!${UNIT})`, 'gu'),
    '7·20特大暴雨',
  ],
  ['date', /(?<!\d)(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}(?!\d)/gu, '2020.12.31'],
  ['date', /(?<!\d)(?:1[0-2]|[1-9])月(?:[0-3]?\d[日号](?:[至到—~～-]+[0-3]?\d[日号])?)/gu, '6月2日至5日'],
  ['substance', /PM2\.5|PM10|\d+部门/gu, 'PM2.5'],
];

/** Finds the names of a text, in the order of the table; a later one holds none that was found before. */
export function findNames(text: string): Name[] {
  const found: Name[] = [];
  nameForms.reduce(
    (rest, [kind, pattern]) =>
      rest.replace(pattern, (name, ...details) => {
        const start = details.find((detail) => typeof detail === 'number') ?? 0;
        found.push({ kind, start, end: start + name.length });
        return '□'.repeat(name.length);
      }),
    text,
  );
  return found;
}

/** Sets out the names of a text, at the same length. */
export function maskNames(text: string): string {
  return nameForms.reduce((rest, [, pattern]) => rest.replace(pattern, (name) => '□'.repeat(name.length)), text);
}
