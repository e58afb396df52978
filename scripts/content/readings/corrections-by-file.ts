import type { ReviewedCorrection } from '../../../src/model/correction.ts';
import type { ListedFile } from '../list-content.ts';
import type { FileTask } from './file-reading.ts';

/**
 * The corrections that may be about a file: those under the ids that the manifest gives it, and those whose id begins
 * as its name does, for a file without an entry is named after itself.
 */
export function correctionsByFile(
  corrections: ReadonlyMap<string, readonly ReviewedCorrection[]>,
): (file: ListedFile) => FileTask['corrections'] {
  const byStem = new Map<string, string[]>();
  for (const id of corrections.keys())
    for (const stem of stemsOf(id)) byStem.set(stem, [...(byStem.get(stem) ?? []), id]);
  return ({ file, entry }) => {
    const stem = file.replace(/\.[^.]+$/u, '').toLowerCase();
    const ids = new Set([...(entry?.documents ?? []), entry?.gazette ?? '', ...(byStem.get(stem) ?? [])]);
    return [...ids].flatMap((id) => {
      const own = corrections.get(id);
      return own === undefined ? [] : [[id, own] as const];
    });
  };
}

/** `a`, `a-b` and `a-b-1` of `a-b-1`. */
function stemsOf(id: string): string[] {
  const steps = id.split('-');
  return steps.map((_, index) => steps.slice(0, index + 1).join('-'));
}
