import { explain, type Diagnostic, type Locale } from '../../src/core/diagnostics.ts';

const EXCERPT = 30;
const labels: Record<Locale, Record<Diagnostic['severity'], string>> = {
  zh: { error: '错误', warning: '提醒' },
  en: { error: 'error', warning: 'warning' },
};

/** The locale of the messages, from the environment as POSIX orders it. */
export function readLocale(env: NodeJS.ProcessEnv): Locale {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return name.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/**
 * A diagnostic for a terminal: `file:line:column`, what is wrong, the excerpt, what to do.
 * @param text the decoded file that the diagnostic is about, where it is known
 */
export function printDiagnostic(diagnostic: Diagnostic, text: string | undefined, locale: Locale): string {
  const { cause, remedy } = explain(diagnostic, locale);
  const { file, span, severity, code } = diagnostic;
  const label = labels[locale][severity];
  if (!span || text === undefined) return [`${file}: ${label} [${code}] ${cause}`, `  → ${remedy}`].join('\n');
  const before = text.slice(0, span.start);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const line = (text.slice(start).split(/[\r\n]/, 1)[0] ?? '').replace(/\p{Cc}/gu, ' ');
  const column = span.start - start;
  const from = Math.max(0, column - EXCERPT);
  const place = `${file}:${String(before.split(/\r\n|\r|\n/).length)}:${String(column + 1)}`;
  const excerpt = `${from > 0 ? '…' : ''}${line.slice(from, column + EXCERPT)}${line.length > column + EXCERPT ? '…' : ''}`;
  return [`${place}: ${label} [${code}] ${cause}`, `  | ${excerpt}`, `  → ${remedy}`].join('\n');
}
