import type { SetName } from './data-sets.ts';
import { shared } from './shared.ts';

/** What was asked of the portal: rows of a group or under a key, a whole data set, or a fact made of them. */
export interface Read {
  readonly name: SetName | 'fact';
  /** `group`, `all`, or a kind of key. */
  readonly kind: string;
  readonly key: string;
}

/** What was asked, by data set, kind and key: noted very often, so that no text is put together for it. */
type Notes = Map<string, Map<string, Set<string>>>;

interface Watch {
  readonly notes: Notes;
  /** Lists of reads that were noted as a whole: a value that is asked for a thousand times is noted once. */
  readonly whole: Set<readonly Read[]>;
}

/** The watches that are open, the innermost last: of the compiled pages and of the program that runs them alike. */
const watching = shared<Watch[]>('luce.reads', () => []);

function open(): Watch {
  const watch: Watch = { notes: new Map(), whole: new Set() };
  watching.push(watch);
  return watch;
}

function close(watch: Watch): void {
  watching.splice(watching.indexOf(watch), 1);
}

function readsOf({ notes }: Watch): readonly Read[] {
  return [...notes].flatMap(([name, kinds]) =>
    [...kinds].flatMap(([kind, keys]) => [...keys].map((key) => ({ name: name as Read['name'], kind, key }))),
  );
}

/** Does some work, and tells what was asked of the portal in it; who watches outside of it is told nothing. */
export function watchReads<Result>(work: () => Result): { result: Result; reads: readonly Read[] } {
  const watch = open();
  try {
    return { result: work(), reads: readsOf(watch) };
  } finally {
    close(watch);
  }
}

/** As `watchReads`, for work that takes turns with none that reads. */
export async function watchReadsOf<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; reads: readonly Read[] }> {
  const watch = open();
  try {
    return { result: await work(), reads: readsOf(watch) };
  } finally {
    close(watch);
  }
}

export function noteRead(name: Read['name'], kind: string, key: string): void {
  const notes = watching.at(-1)?.notes;
  if (notes === undefined) return;
  const kinds = notes.get(name) ?? new Map<string, Set<string>>();
  notes.set(name, kinds);
  const keys = kinds.get(kind) ?? new Set<string>();
  kinds.set(kind, keys);
  keys.add(key);
}

export function noteReads(reads: readonly Read[]): void {
  const whole = watching.at(-1)?.whole;
  if (whole === undefined || whole.has(reads)) return;
  whole.add(reads);
  for (const { name, kind, key } of reads) noteRead(name, kind, key);
}
