import { opening, part } from '../../src/core/text/cut.ts';
import { explain, type Diagnostic, type Locale } from '../../src/core/diagnostics.ts';
import { findEntry } from './read-list.ts';

const EXCERPT = 30;
const labels: Record<Locale, Record<Diagnostic['severity'], string>> = {
  zh: { error: '错误', warning: '提醒' },
  en: { error: 'error', warning: 'warning' },
};

/** The locale of the messages, from the environment as POSIX orders it: the first that is set and not empty. */
export function readLocale(env: NodeJS.ProcessEnv): Locale {
  const names = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']];
  const name = names.find((value) => value !== undefined && value !== '') ?? '';
  return name.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/**
 * A diagnostic for a terminal: `file:line:column`, what is wrong, the excerpt, what to do.
 * @param texts the files that diagnostics are about, by path
 */
export function printDiagnostic(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>, locale: Locale): string {
  const { cause, remedy } = explain(diagnostic, locale);
  const { file, severity, code, values } = diagnostic;
  const message = `${labels[locale][severity]} [${code}] ${cause}`;
  const text = texts.get(file);
  const entry = values['entry'];
  const span =
    diagnostic.span ??
    (text !== undefined && typeof entry === 'string' && /^\d+$/.test(entry)
      ? findEntry(text, Number(entry) - 1)
      : null);
  if (!span || text === undefined) return [`${file}: ${message}`, `  → ${remedy}`].join('\n');
  const before = opening(text, span.start);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const column = span.start - start;
  const place = `${file}:${String(before.split(/\r\n|\r|\n/).length)}:${String(column + 1)}`;
  return [`${place}: ${message}`, `  | ${excerpt(text, start, column)}`, `  → ${remedy}`].join('\n');
}

/** The line around a column, without characters that would move the cursor of a terminal. */
function excerpt(text: string, start: number, column: number): string {
  const line = (part(text, start).split(/[\r\n]/, 1)[0] ?? '').replace(/\p{Cc}/gu, ' ');
  const from = Math.max(0, column - EXCERPT);
  const to = column + EXCERPT;
  return `${from > 0 ? '…' : ''}${part(line, from, to)}${line.length > to ? '…' : ''}`;
}
