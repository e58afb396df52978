import type { CorrectionsById } from '../../../src/core/read/library.ts';
import type { Source } from '../../../src/core/read/source.ts';

/** A text as the source of a portal of its own. */
export function sourceOf(raw: string, file = 'text.txt'): Source {
  return { file, raw, sha256: '0'.repeat(64) };
}

export const noCorrections: CorrectionsById = new Map();
