import { opening, part } from '../../src/core/read/text/cut.ts';
import { explain, type Diagnostic, type Locale } from '../../src/model/diagnostics.ts';
import { findEntry } from './read-yaml.ts';

const EXCERPT = 30;
const labels: Record<Locale, Record<Diagnostic['severity'], string>> = {
  zh: { error: '错误', warning: '提醒', hint: '提示' },
  en: { error: 'error', warning: 'warning', hint: 'hint' },
};

/** The locale of the messages, from the environment as POSIX orders it: the first that is set and not empty. */
export function readLocale(env: NodeJS.ProcessEnv): Locale {
  const names = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']];
  const name = names.find((value) => value !== undefined && value !== '') ?? '';
  return name.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Texts of files by their path, of which diagnostics show an excerpt. */
export type QuotedTexts = Pick<ReadonlyMap<string, string>, 'get'>;

/** Where a diagnostic is, as `file:line:column`, and the column's line; without an excerpt for a file as a whole. */
export function placeOf(diagnostic: Diagnostic, texts: QuotedTexts): { place: string; excerpt: string | null } {
  const { file, values } = diagnostic;
  const text = texts.get(file);
  const entry = values['entry'];
  const span =
    diagnostic.span ??
    (text !== undefined && typeof entry === 'string' && /^\d+$/.test(entry)
      ? findEntry(text, Number(entry) - 1)
      : null);
  if (!span || text === undefined) return { place: plain(file), excerpt: null };
  const before = opening(text, span.start);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const column = span.start - start;
  const line = before.split(/\r\n|\r|\n/).length;
  return { place: `${plain(file)}:${String(line)}:${String(column + 1)}`, excerpt: excerptOf(text, start, column) };
}

/**
 * A diagnostic for a terminal: `file:line:column`, what is wrong, the excerpt, what to do.
 * @param texts the files that diagnostics are about, by path
 */
export function printDiagnostic(diagnostic: Diagnostic, texts: QuotedTexts, locale: Locale): string {
  return printPlaced(diagnostic, placeOf(diagnostic, texts), locale);
}

/** A diagnostic of which the place is known. */
export function printPlaced(
  diagnostic: Diagnostic,
  { place, excerpt }: ReturnType<typeof placeOf>,
  locale: Locale,
): string {
  const { cause, remedy } = explain(diagnostic, locale);
  const message = `${place}: ${labels[locale][diagnostic.severity]} [${diagnostic.code}] ${plain(cause)}`;
  return [message, ...(excerpt === null ? [] : [`  | ${excerpt}`]), `  → ${plain(remedy)}`].join('\n');
}

/** Names and data with their control characters written out, which could move the cursor or rewrite the screen. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

/** The line around a column, without characters that would move the cursor of a terminal. */
function excerptOf(text: string, start: number, column: number): string {
  const line = (part(text, start).split(/[\r\n]/, 1)[0] ?? '').replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
  const from = Math.max(0, column - EXCERPT);
  const to = column + EXCERPT;
  return `${from > 0 ? '…' : ''}${part(line, from, to)}${line.length > to ? '…' : ''}`;
}
