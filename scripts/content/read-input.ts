import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, DiagnosticCode } from '../../src/model/diagnostics.ts';
import { decode, validLength } from '../../src/core/read/intake/plain-text.ts';

/** What is told of the inputs, and their texts, which diagnostics quote, by path below the content folder. */
export interface Inputs {
  diagnostics: Diagnostic[];
  texts: Map<string, string>;
}

/** Several kinds of input as one. */
export function joinInputs(...inputs: readonly Inputs[]): Inputs {
  return {
    diagnostics: inputs.flatMap(({ diagnostics }) => diagnostics),
    texts: new Map(inputs.flatMap(({ texts }) => [...texts])),
  };
}

/** An error about an input as a whole. */
export function refusal(code: DiagnosticCode, file: string, values: Diagnostic['values'] = {}): Diagnostic {
  return { code, severity: 'error', file, span: null, values };
}

/**
 * The bytes of an input; null, with a diagnostic, for what is no file (a folder; a pipe, which would never end) or
 * cannot be read.
 * @param path below the content folder
 */
export async function readBytes(folder: string, path: string, { diagnostics }: Inputs): Promise<Buffer | null> {
  try {
    if ((await stat(join(folder, path))).isFile()) return await readFile(join(folder, path));
    diagnostics.push(refusal('input/no-file', path));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    diagnostics.push(refusal('input/unreadable', path, { problem: String(error.code) }));
  }
  return null;
}

/** The text of an input, its byte order mark left out; null, with a diagnostic, for what is no file or not UTF-8. */
export async function readInput(folder: string, path: string, inputs: Inputs): Promise<string | null> {
  const bytes = await readBytes(folder, path, inputs);
  const text = bytes && decodeInput(bytes, path, inputs);
  if (text === null) return null;
  const plain = text.replace(/^\uFEFF/u, '');
  inputs.texts.set(path, plain);
  return plain;
}

/** The text of bytes, which is kept for excerpts; null, with a diagnostic at the first bad byte, for what is not UTF-8. */
function decodeInput(bytes: Buffer, path: string, { diagnostics, texts }: Inputs): string | null {
  const text = decode(bytes);
  texts.set(path, text ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (text === null) {
    const at = validLength(bytes);
    diagnostics.push({ ...refusal('input/not-utf8', path), span: { start: at, end: at } });
  }
  return text;
}
