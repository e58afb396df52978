import { sourceEnding } from '../../../model/source-file.ts';
import { decodeText } from '../intake/encoding.ts';
import type { SourceBytes } from '../intake/intake.ts';
import { noLayout } from '../intake/layout.ts';
import { unzipParts } from '../intake/office-parts.ts';
import { knownData } from './withhold.ts';

/**
 * Identity numbers that stand in the bytes of a file, whether its text shows them or not: in the comments and attributes
 * of a page, in what a Word file or a workbook has deleted or hidden.
 */
export function identityNumbersIn({ file, bytes }: SourceBytes): string[] {
  const found = knownData({ text: writtenIn({ file, bytes }), layout: noLayout });
  return [...found].flatMap(([words, kind]) => (kind === 'identity' ? [words] : []));
}

/** All that is written in a file, without regard to what of it is shown; nothing for a form that only its reader opens. */
function writtenIn({ file, bytes }: SourceBytes): string {
  switch (sourceEnding(file)) {
    case 'html':
    case 'htm':
      return decodeText(bytes)?.text ?? '';
    case 'docx':
    case 'xlsx':
      return writtenInPackage(bytes);
    default:
      return '';
  }
}

/** The words of all parts of an Office file, those that marks of one number part put together. */
function writtenInPackage(bytes: Uint8Array): string {
  try {
    return [...unzipParts(bytes, (name) => name.endsWith('.xml')).values()]
      .map((part) => part.replaceAll(/<\/(?:\w+:)?(?:p|si|c|row)>/gu, '\n').replaceAll(/<[^>]*>/gu, ''))
      .join('\n');
  } catch {
    // A damaged file has been refused by its reader.
    return '';
  }
}
