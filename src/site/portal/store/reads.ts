import type { SetName } from './data-sets.ts';
import { shared } from './shared.ts';

/** What was asked of the portal: rows of a group or under a key, a whole data set, or a fact made of them. */
export interface Read {
  readonly name: SetName | 'fact';
  /** `group`, `all`, or a kind of key. */
  readonly kind: string;
  readonly key: string;
}

/** The notes that are being taken, the innermost last: of the compiled pages and of the program that runs them alike. */
const watching = shared<Map<string, Read>[]>('luce.reads', () => []);

/** Does some work, and tells what was asked of the portal in it; who watches outside of it is told nothing. */
export function watchReads<Result>(work: () => Result): { result: Result; reads: readonly Read[] } {
  const noted = new Map<string, Read>();
  watching.push(noted);
  try {
    return { result: work(), reads: [...noted.values()] };
  } finally {
    watching.splice(watching.indexOf(noted), 1);
  }
}

/** As `watchReads`, for work that takes turns with none that reads. */
export async function watchReadsOf<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; reads: readonly Read[] }> {
  const noted = new Map<string, Read>();
  watching.push(noted);
  try {
    return { result: await work(), reads: [...noted.values()] };
  } finally {
    watching.splice(watching.indexOf(noted), 1);
  }
}

export function noteRead(name: Read['name'], kind: string, key: string): void {
  watching.at(-1)?.set(`${name}\0${kind}\0${key}`, { name, kind, key });
}

export function noteReads(reads: readonly Read[]): void {
  for (const { name, kind, key } of reads) noteRead(name, kind, key);
}
