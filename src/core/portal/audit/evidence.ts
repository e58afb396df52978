import { placeKey } from '../../../model/place-key.ts';
import type { IndicatorPoint } from '../../../model/indicator.ts';
import type { Span } from '../../../model/span.ts';
import type { Target } from '../../../model/target.ts';
import { spanOfPointCell } from './cell-spans.ts';
import type { Evidence } from './audit-rule.ts';
import type { AuditSheet } from './sheet.ts';

/** The sentence around a run; the whole row where the words are the cells of a table of figures. */
function sentenceAround(words: string, { start, end }: Span): Span {
  const isRow = words.includes('\t') && !/[。；]/u.test(words);
  if (isRow) return { start: 0, end: words.length };
  const before = Math.max(...['。', '；', '\n', '\t'].map((stop) => words.slice(0, start).lastIndexOf(stop)));
  const stops = ['。', '；', '\n', '\t'].map((stop) => words.indexOf(stop, end)).filter((at) => at >= 0);
  const stop = Math.min(...stops, words.length);
  const closes = words[stop] === '。' || words[stop] === '；' ? 1 : 0;
  return { start: before + 1, end: stop + closes };
}

/** Evidence at a run of a provision's words. */
export function evidenceAt(
  sheet: AuditSheet,
  { document, provision }: Pick<Evidence, 'document' | 'provision'>,
  mark: Span,
  told: Partial<Pick<Evidence, 'value' | 'unit' | 'target'>> = {},
): Evidence {
  const quote = sentenceAround(sheet.words(document, provision), mark);
  return { document, provision, quote, mark, value: null, unit: null, target: null, ...told };
}

/** Evidence for what targets or points of an indicator say, the number of each marked, each place once. */
export function evidenceOf(sheet: AuditSheet, told: readonly (Target | IndicatorPoint)[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const one of told) {
    const { document, provision, value, unit } = one;
    const mark = spanOfTold(sheet, one);
    if (mark === null) continue;
    const target = 'id' in one ? one.id : one.target;
    const key = `${placeKey(one)} ${String(mark.start)}`;
    if (!found.has(key)) found.set(key, evidenceAt(sheet, { document, provision }, mark, { value, unit, target }));
  }
  return [...found.values()];
}

/** The cell or the number in question; the whole quote where there is neither, null where the quote is not found. */
function spanOfTold(sheet: AuditSheet, told: Target | IndicatorPoint): Span | null {
  const { document, provision, quote, value } = told;
  const said = sheet.spanOf(('id' in told ? told.id : told.target) ?? '');
  const start = said?.start ?? sheet.words(document, provision).indexOf(quote);
  if (start < 0 || quote === '') return null;
  const cell = spanOfPointCell(sheet, 'kind' in told ? told : goalOf(told));
  if (cell !== null) return cell;
  const number = value === null ? null : findNumber(quote, value);
  if (number === null) return { start, end: start + quote.length };
  return { start: start + number.start, end: start + number.end };
}

function goalOf({ document, provision, deadline }: Target) {
  return {
    document,
    provision,
    kind: 'target' as const,
    year: deadline === null ? null : Number(deadline.slice(0, 4)),
  };
}

/** Where a text names a number first, with its percent sign: `29.8` in `浓度为29.8微克`, not in `129.8` or `29.85`. */
export function findNumber(text: string, value: number): Span | null {
  const digits = String(value).replace('.', '\\.');
  const zeros = Number.isInteger(value) ? '(?:\\.0+)?' : '0*';
  const match = new RegExp(`(?<![\\d.-])${digits}${zeros}(?!\\.?\\d)[%％]?`, 'u').exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
