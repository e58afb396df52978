import process from 'node:process';
import { explain, type Diagnostic, type DiagnosticCode } from '../src/model/diagnostics.ts';
import { plain, readLocale } from './content/print-diagnostic.ts';

/** A message of the catalogue with which a command ends, in the language of the terminal. */
export function message(code: DiagnosticCode, values: Diagnostic['values'] = {}): string {
  const { cause, remedy } = explain({ code, values }, readLocale(process.env));
  return `[${code}] ${plain(cause)}\n  → ${plain(remedy)}`;
}
