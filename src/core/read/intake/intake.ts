import type { Diagnostic } from '../../../model/diagnostics.ts';
import { sourcePath } from '../source.ts';
import { decode, validLength } from './plain-text.ts';
import { noLayout } from './layout.ts';
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
export function takeIn({ file, bytes }: SourceBytes): Promise<{ value: TakenText; diagnostics: Diagnostic[] }> {
  const text = decode(bytes);
  if (text !== null) return Promise.resolve({ value: { text, encoding: 'utf-8', layout: noLayout }, diagnostics: [] });
  const at = validLength(bytes);
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const refused: Diagnostic = {
    code: 'source/not-utf8',
    severity: 'error',
    file: sourcePath({ file }),
    span: { start: at, end: at },
    values: {},
  };
  return Promise.resolve({ value: { text: loose, encoding: null, layout: noLayout }, diagnostics: [refused] });
}
