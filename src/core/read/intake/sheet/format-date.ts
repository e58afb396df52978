/** Parts of a date or a time, and what stands between them as it is printed. */
export type DateToken = { part: string } | { literal: string };

/** What stands in a format of dates: its parts, literals, the clock of twelve hours, colours and languages. */
const TOKEN = /y+|e+|m+|d+|h+|s+|a{3,4}|"([^"]*)"|\\(.)|AM\/PM|A\/P|上午\/下午|\[(?:\$[^\]]*|[^\]]*)\]|_.|\*.|./giu;
const DAY = 86_400_000;
/** Day 0 of the count that begins with 1900, whose February had a day too many. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY_BEFORE = 60;
const WEEKDAYS = '日一二三四五六';

/** The parts of a format of dates or times; null for a format of numbers. */
export function dateFormat(section: string): DateToken[] | null {
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu, '');
  if (!/[ymdhs]|aaa|^e+$/iu.test(bare) || /[0#?]/u.test(bare.replace(/\.0+/u, ''))) return null;
  const tokens: DateToken[] = [];
  for (const [text, quoted, escaped] of section.matchAll(TOKEN)) {
    if (/^(?:[ymdhse]+|a{3,4})$/iu.test(text)) tokens.push({ part: text.toLowerCase() });
    else if (/^[[_*]/u.test(text)) continue;
    else tokens.push({ literal: quoted ?? escaped ?? (/^(?:AM\/PM|A\/P|上午\/下午)$/iu.test(text) ? '' : text) });
  }
  return tokens.map((token, index) => asMinutes(token, index, tokens));
}

/** `m` beside hours or seconds is minutes. */
function asMinutes(token: DateToken, index: number, tokens: readonly DateToken[]): DateToken {
  if (!('part' in token) || !token.part.startsWith('m')) return token;
  const parts = (some: readonly DateToken[]) => some.flatMap((one) => ('part' in one ? [one.part] : []));
  const before = parts(tokens.slice(0, index)).at(-1) ?? '';
  const after = parts(tokens.slice(index + 1))[0] ?? '';
  return before.startsWith('h') || after.startsWith('s') ? { part: token.part.replaceAll('m', 'n') } : token;
}

/** Writes a count of days as a date: `2024年5月1日`. */
export function formatDate(serial: number, tokens: readonly DateToken[], fromYear1904: boolean): string {
  const days = !fromYear1904 && serial < LAST_DAY_BEFORE ? serial + 1 : serial;
  const date = new Date((fromYear1904 ? FROM_1904 : FROM_1900) + Math.round(days * 86_400) * (DAY / 86_400));
  const written = tokens.map((token) => ('part' in token ? formatPart(date, token.part) : token.literal));
  return written.join('').trim();
}

function formatPart(date: Date, part: string): string {
  const value = partOf(date, part);
  if (part.startsWith('y')) return part.length > 2 ? String(value) : String(value).slice(-2);
  if (part.startsWith('a')) return `${part.length > 3 ? '星期' : ''}${WEEKDAYS.charAt(value)}`;
  return String(value).padStart(part.startsWith('e') ? 1 : Math.min(part.length, 2), '0');
}

function partOf(date: Date, part: string): number {
  if (part.startsWith('y') || part.startsWith('e')) return date.getUTCFullYear();
  if (part.startsWith('m')) return date.getUTCMonth() + 1;
  if (part.startsWith('d')) return date.getUTCDate();
  if (part.startsWith('h')) return date.getUTCHours();
  if (part.startsWith('n')) return date.getUTCMinutes();
  return part.startsWith('s') ? date.getUTCSeconds() : date.getUTCDay();
}
