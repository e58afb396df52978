import type { Change } from '../../model/change.ts';

/** The day of the last change of each document, and of all. */
export interface LastDays {
  readonly all: string | null;
  readonly of: ReadonlyMap<string, string>;
}

export function lastDays(changes: readonly Pick<Change, 'document' | 'on'>[]): LastDays {
  const of = new Map<string, string>();
  let all: string | null = null;
  for (const { document, on } of changes) {
    if (on > (of.get(document) ?? '')) of.set(document, on);
    if (all === null || on > all) all = on;
  }
  return { all, of };
}

/** Pages that show each change. */
const ofAll: ReadonlySet<string> = new Set(['', 'changes/', 'documents/']);

/**
 * The day on which what a page shows last changed, as far as the log of the portal tells it: of the pages of a document
 * and of its targets, whose ids begin with that of the document, and of the lists of documents and changes.
 * @param path below the base: `documents/hz-water-2016/cite/`
 */
export function lastDayOf(path: string, { all, of }: LastDays): string | null {
  if (ofAll.has(path)) return all;
  const [folder, id = ''] = path.split('/');
  if (folder === 'documents') return of.get(id) ?? null;
  if (folder !== 'targets') return null;
  const steps = id.split('-');
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const day = of.get(steps.slice(0, length).join('-'));
    if (day !== undefined) return day;
  }
  return null;
}
