import type { PolicyDocument, ReadableField } from '../../../model/document.ts';
import { readableFields } from '../../../model/document.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import { endsAsBody } from '../text/body-name.ts';
import type { Effect } from './effect.ts';

/** How much of the beginning and the end of a text may hold its number, its bodies and its days. */
const HEAD_LENGTH = 12;
const TAIL_LENGTH = 6;
/** 某政〔2020〕1号, 第3号 */
const NUMBERED = /[〔[（(]\d{4}[〕\])）]|第\s*\d+\s*号/u;
const DAY = /[\d〇○零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月|\d{4}-\d{1,2}-\d{1,2}/u;
const PRINTED = /印发|发布日期|公布日期|发布时间|publish|pub[_-]?date/iu;
const LONGEST = 60;

type Fields = Pick<PolicyDocument, ReadableField | 'title'>;

/** The empty fields that a text may state for all that is known of it; what it certainly lacks is not among them. */
export function unreadFields(fields: Fields, provisions: readonly Provision[], effect: Effect): ReadableField[] {
  const edges = edgesOf(provisions);
  const short = edges.filter((line) => line.length <= LONGEST && !/[，。；]/u.test(line));
  const mayState: Record<ReadableField, boolean> = {
    noticeTitle: false,
    addressees: false,
    number: short.some((line) => NUMBERED.test(line)),
    issuers: short.some((line) => line !== fields.title && line.split(/\s+/u).every((name) => endsAsBody(name))),
    issuedOn: short.some((line) => DAY.test(line) && !PRINTED.test(line)),
    publishedOn: short.some((line) => DAY.test(line) && PRINTED.test(line)),
    effectiveOn: effect.saysBegin,
    expiresOn: effect.saysEnd,
    period: /\d{4}年?[-~～—－至到]+\d{4}|“.{1,2}五”|五年规划/u.test(fields.title),
    kind: true,
    jurisdiction: true,
    level: true,
  };
  return readableFields.filter((name) => isEmpty(fields[name]) && mayState[name]);
}

/** Whether a field has no value. */
export function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function edgesOf(provisions: readonly Provision[]): string[] {
  const lines = provisions.map(provisionWords);
  return lines.length <= HEAD_LENGTH + TAIL_LENGTH
    ? lines
    : [...lines.slice(0, HEAD_LENGTH), ...lines.slice(-TAIL_LENGTH)];
}
