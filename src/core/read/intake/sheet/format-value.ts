import { dateFormat, formatDate } from './format-date.ts';

/** The format of cells that state none, and of text. */
const GENERAL = /^(?:General|G\/通用格式|@)?$/iu;
/** What a format prints besides digits: `"万元"`, `\%`; and what it does not: `_)`, `* `, `[Red]`, `[$-804]`. */
const LITERAL = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]/gu;
const DIGITS = /[#0?](?:[#0?,]*[#0?])?(?:\.[#0?]*)?,*/u;
/** Digits that Excel shows of a number without a format, and that it keeps of any. */
const SHOWN_DIGITS = 11;
const KEPT_DIGITS = 15;

/**
 * Writes a number as its format shows it: `0.00%`, `#,##0.0`, `yyyy"年"m"月"`. A format that is not known leaves the
 * number as it is kept.
 * @param fromYear1904 whether days are counted from 1904, as old Macintoshes did
 */
export function formatValue(value: number, format: string, fromYear1904: boolean): string {
  const sections = splitSections(format);
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? '';
  if (GENERAL.test(section)) return plain(value);
  const tokens = dateFormat(section);
  if (tokens !== null) return formatDate(value, tokens, fromYear1904);
  // A section of its own for numbers below zero says itself how their sign is shown.
  return formatNumber(value < 0 && sections[1] !== undefined ? -value : value, section);
}

/** The sections of a format: for numbers above zero, below it, zero. */
function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+/gu) ?? [];
}

function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(SHOWN_DIGITS)));
}

function formatNumber(value: number, section: string): string {
  // Literals are set aside, so that their digits and signs are none of the format's.
  const literals: string[] = [];
  const bare = section.replace(LITERAL, (_, quoted?: string, escaped?: string) => {
    const literal = quoted ?? escaped ?? '';
    if (literal === '') return '';
    literals.push(literal);
    return '\u0001';
  });
  const digits = DIGITS.exec(bare);
  if (digits === null || /[eE][+-]|\//u.test(bare)) return plain(value);
  const [pattern] = digits;
  const parts = pattern.replace(/,+$/u, '').split('.');
  const thousands = pattern.length - pattern.replace(/,+$/u, '').length;
  const scaled = (bare.includes('%') ? value * 100 : value) / 1000 ** thousands;
  const number = Number(scaled.toPrecision(KEPT_DIGITS));
  const least = count(parts[1], /[0?]/gu);
  const most = count(parts[1], /[0#?]/gu);
  const shown = new Intl.NumberFormat('en', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    minimumIntegerDigits: Math.max(1, count(parts[0], /0/gu)),
    useGrouping: (parts[0] ?? '').includes(','),
  }).format(number);
  const written = bare.slice(0, digits.index) + shown + bare.slice(digits.index + pattern.length);
  return written.replaceAll('\u0001', () => literals.shift() ?? '').trim();
}

function count(text: string | undefined, pattern: RegExp): number {
  return text?.match(pattern)?.length ?? 0;
}
