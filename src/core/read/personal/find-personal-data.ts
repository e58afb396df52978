import { foldWidth } from '../../../lexicon/fold.ts';
import { ADDRESS_LABEL, personalKinds, TELEPHONE_WORD } from '../../../lexicon/personal-data.ts';
import { ADDED_UNIT } from '../../../lexicon/units.ts';
import type { Layout } from '../intake/layout.ts';
import { HAN } from '../text/han.ts';
import { isAddress } from './address.ts';
import { isCardNumber } from './card-number.ts';
import { findGrids } from './grids.ts';
import { isIdentityNumber, isOldIdentityNumber } from './identity-number.ts';
import { findListed, type PersonalDatum } from './listed.ts';

/** Stands between the digits of one number: a blank or two, a line end, a character that nobody sees. */
const GAP = '[\\s\\p{Cf}]{0,3}';
/** 330106199001011237, also in groups. */
const eighteen = new RegExp(`(?:\\d${GAP}){17}[\\dXx]`, 'uy');
const gaps = new RegExp(`[\\s\\p{Cf}]+`, 'gu');
/** Numbers set in groups have few gaps, numbers set wide have one behind each digit; any other is a row of numbers. */
const MOST_GAPS = 3;
/** 身份证号：330106900101123 */
const labelled = new RegExp(
  `(?:${personalKinds.identity.named})[^\\d\\n]{0,8}(?<digits>\\d{15}(?:\\d{2}[\\dXx])?)(?![\\dA-Za-z])`,
  'dgu',
);
/** 13800138000, 138-0013-8000, +86 138 0013 8000 */
const mobile =
  /(?<![\dA-Za-z.,=_/%])(?:(?:\+|00)86[ -]?)?1[3-9]\d(?<gap>[ \-\u00a0\p{Cf}]?)\d{4}\k<gap>\d{4}(?![\dA-Za-z]|[.,]\d)/gu;
const quantity = new RegExp(`^\\s*(?:[%％万亿]|${ADDED_UNIT}(?![${HAN}])|元)`, 'u');
/** 项目代码：13800138000 */
const otherNumber = /(?:编号|代码|编码|编制|文号|单号|批号|备案号|许可证号|证书号|第|No\.?)[：: ]{0,2}$/iu;
/** Beside 联系人, beside an identity number, whole or partly masked (3301**********12). */
const telephone = new RegExp(`${TELEPHONE_WORD}|\\d{17}[\\dXx]|\\d[*＊×]{4,}`, 'u');
/** 账号：6222020000000000000 */
const account = new RegExp(
  `(?:${personalKinds.account.named})[^\\d\\n]{0,8}(?<digits>\\d(?:[ ]?\\d){15,18})(?!\\d)`,
  'dgu',
);
/** 家庭住址：某某市某某路12号 */
const addressField = new RegExp(`(?:${ADDRESS_LABEL})[：:]\\s{0,2}(?<words>[^，。；,;\\n\\t|]{6,80})`, 'dgu');
/** ，男，住某某市某某区某某路12号3幢401室 */
const dwelling = new RegExp(
  `(?<=[，,、；;（(\\s]|^)现?住(?:在|于)?(?![房宅建所户院改址])(?<words>[${HAN}][^，。；,;\\n\\t|）)]{5,80})`,
  'dgmu',
);
/** 联系地址 of an office that takes in letters is no home. */
const OWN_ADDRESS = /住址|户[籍口]|家庭|居住/u;

/** Finds what a text prints of persons that is theirs alone; spans are in order, without overlap. */
export function findPersonalData(text: string, layout: Pick<Layout, 'tables'>): PersonalDatum[] {
  const folded = foldWidth(text);
  return mergeSpans([
    ...findIdentityNumbers(folded),
    ...findLabelled(folded, labelled, 'identity', (digits) => digits.length === 18 || isOldIdentityNumber(digits)),
    ...findMobiles(folded),
    ...findLabelled(folded, account, 'account', (digits) => isCardNumber(digits.replaceAll(' ', ''))),
    ...findLabelled(folded, addressField, 'address', isAddress, (match) => OWN_ADDRESS.test(match)),
    ...findLabelled(folded, dwelling, 'address', isAddress),
    ...findGrids(text, layout).flatMap(findListed),
  ]);
}

function findIdentityNumbers(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    eighteen.lastIndex = at;
    const printed = eighteen.exec(text)?.[0];
    if (printed === undefined || !isIdentityNumber(printed.replaceAll(gaps, ''))) continue;
    const parts = printed.match(gaps)?.length ?? 0;
    if (parts > MOST_GAPS && parts !== 17) continue;
    // Digits that run on into others, as in a list without blanks, are of the same person.
    let [start, end] = [at, at + printed.length];
    while (isDigit(text, start - 1)) start--;
    while (isDigit(text, end)) end++;
    found.push({ kind: 'identity', start, end });
    at = end;
  }
  return found;
}

function isDigit(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character >= '0' && character <= '9' && character !== '';
}

function findLabelled(
  text: string,
  pattern: RegExp,
  kind: PersonalDatum['kind'],
  isOne: (words: string) => boolean,
  fits: (match: string) => boolean = () => true,
): PersonalDatum[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [[start, end] = [0, 0]] = Object.values(match.indices?.groups ?? {});
    const words = text.slice(start, end);
    return isOne(words.trim()) && fits(match[0]) ? [{ kind, start, end: start + words.trimEnd().length }] : [];
  });
}

/** Numbers of mobile telephones; a landline or a hotline is an office's. */
function findMobiles(text: string): PersonalDatum[] {
  return [...text.matchAll(mobile)].flatMap(({ 0: printed, index }) => {
    const end = index + printed.length;
    if (quantity.test(text.slice(end, end + 12)) || otherNumber.test(text.slice(Math.max(0, index - 12), index)))
      return [];
    return telephone.test(lineAround(text, index, end)) || !isAmongNumbers(text, index, end)
      ? [{ kind: 'mobile' as const, start: index, end }]
      : [];
  });
}

/** So much of a line is looked at on either side. */
const BESIDE = 120;

function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  return before.slice(before.lastIndexOf('\n') + 1) + after.replace(/\n[^]*$/u, '');
}

/** Whether other numbers stand beside a number, as in a row of statistics. */
function isAmongNumbers(text: string, start: number, end: number): boolean {
  const numbers = lineAround(text, start, end).match(/(?<!\d)\d[\d.,]{2,}/gu) ?? [];
  return numbers.length >= 2;
}

function mergeSpans(found: readonly PersonalDatum[]): PersonalDatum[] {
  const merged: PersonalDatum[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && one.start < last.end) last.end = Math.max(last.end, one.end);
    else merged.push({ ...one });
  }
  return merged;
}
