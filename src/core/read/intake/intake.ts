import type { Diagnostic } from '../../../model/diagnostics.ts';
import { sourcePath } from '../source.ts';
import { decode, validLength } from './plain-text.ts';
import { noLayout } from './layout.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { TakenText } from './taken-text.ts';

/** A source file as it lies in the folder. */
export interface SourceBytes {
  /** Name below `content/sources/`; its ending tells the form. */
  file: string;
  bytes: Uint8Array;
}

/**
 * Takes the text out of a source file. What cannot be read is refused with a remedy; its text is then what could be
 * made out, for the excerpt alone.
 */
export async function takeIn({ file, bytes }: SourceBytes): Promise<{ value: TakenText; diagnostics: Diagnostic[] }> {
  if (/\.pdf$/iu.test(file)) return takePdf({ file, bytes });
  const text = decode(bytes);
  if (text !== null) return { value: { text, encoding: 'utf-8', layout: noLayout }, diagnostics: [] };
  const at = validLength(bytes);
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const refused: Diagnostic = {
    code: 'source/not-utf8',
    severity: 'error',
    file: sourcePath({ file }),
    span: { start: at, end: at },
    values: {},
  };
  return { value: { text: loose, encoding: null, layout: noLayout }, diagnostics: [refused] };
}

async function takePdf({ file, bytes }: SourceBytes): Promise<{ value: TakenText; diagnostics: Diagnostic[] }> {
  const read = await readPdf(bytes);
  if (!('problem' in read)) return { value: { ...read, encoding: null }, diagnostics: [] };
  const code = problems[read.problem];
  const refused: Diagnostic = { code, severity: 'error', file: sourcePath({ file }), span: null, values: {} };
  return { value: { text: '', encoding: null, layout: noLayout }, diagnostics: [refused] };
}

const problems = {
  damaged: 'source/pdf-damaged',
  encrypted: 'source/encrypted',
  scan: 'source/scan',
  unmapped: 'source/unmapped',
} as const;
