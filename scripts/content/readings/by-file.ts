import { idOfFile } from '../../../src/core/read/file-id.ts';
import type { ListedFile } from '../list-content.ts';
import type { Entries } from './file-reading.ts';

/**
 * What the editors say by the id of a document or a gazette, for the file that it may be about: that to which the
 * manifest gives the id, or whose name begins the id, for a file without an entry is named after itself.
 */
export function byFile<Row>(rows: ReadonlyMap<string, readonly Row[]>): (file: ListedFile) => Entries<readonly Row[]> {
  const byStem = new Map<string, string[]>();
  for (const id of rows.keys()) for (const stem of stemsOf(id)) byStem.set(stem, [...(byStem.get(stem) ?? []), id]);
  return ({ file, entry }) => {
    const named = byStem.get(idOfFile(file)) ?? [];
    const ids = new Set([...(entry?.documents ?? []), entry?.gazette ?? '', ...named]);
    return [...ids].flatMap((id) => {
      const own = rows.get(id);
      return own === undefined ? [] : [[id, own] as const];
    });
  };
}

/** `a`, `a-b` and `a-b-1` of `a-b-1`. */
function stemsOf(id: string): string[] {
  const steps = id.split('-');
  return steps.map((_, index) => steps.slice(0, index + 1).join('-'));
}
