import process from 'node:process';
import { explain, type DiagnosticCode } from '../../src/model/diagnostics.ts';
import type { Wording } from '../../src/model/wording.ts';
import { readLocale } from '../content/print-diagnostic.ts';

/** An entry of the catalogue as an error of a command. */
export function refusal(code: DiagnosticCode, values: Readonly<Record<string, string | Wording>> = {}): Error {
  const { cause, remedy } = explain({ code, values }, readLocale(process.env));
  return new Error(`[${code}] ${cause}\n  → ${remedy}`);
}
