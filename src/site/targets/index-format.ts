/**
 * How many rows, or choices, the files of the index hold by which a long list of targets is filtered. `facets` are the
 * positions of their values in each filter; `words` what a query finds; `ranks` the order of a column; `rows` what is
 * shown; `choices` the values of a filter with their names.
 */
export const perFile = { facets: 20_000, words: 2_000, ranks: 20_000, rows: 200, choices: 2_000 } as const;

/**
 * Name of the filter whose values are the last months of deadlines, `2020-12`. The page offers two of them, which go by
 * the reader's own date: what is over, and what is not.
 */
export const READERS_DATE = 'due';

/** What that filter offers, in the order of the positions that the script gives rows. */
export const dueChoices = [
  { value: 'over', label: '已到期' },
  { value: 'open', label: '未到期' },
] as const;

/** The choice of that filter that a month belongs to on a day of the reader's. */
export function dueChoice(month: string, now: Date): (typeof dueChoices)[number] {
  const current = `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}`;
  return month < current ? dueChoices[0] : dueChoices[1];
}

type FileKind = keyof typeof perFile;

/** Rows of a long list that are shown at a time. */
export const perPage = 100;

/** Name of a file of the index: `rows-12`, `ranks-goal-0`. */
export function indexFile(kind: FileKind, number: number, of?: string): string {
  return [kind, of, String(number)].filter((part) => part !== undefined).join('-');
}

/** The files that hold so many rows. */
export function indexFiles(kind: FileKind, rows: number, of?: string): string[] {
  return Array.from({ length: Math.ceil(rows / perFile[kind]) }, (_, number) => indexFile(kind, number, of));
}

/** What the cells of a row say. */
export interface TargetCells {
  readonly id: string;
  readonly metric: string;
  readonly scope: string | null;
  readonly goal: string;
  /** What the goal is ordered by; null where that is its words. */
  readonly value: number | null;
  readonly time: string | null;
  /** What the time is ordered by; null where that is its words. */
  readonly deadline: string | null;
  readonly demand: string;
  /** What became of it. */
  readonly result: string;
  readonly leads: string;
  readonly provision: string;
  readonly heading: string | null;
}

/** The fields of a row in the order in which a file has their values. */
export const cellFields = [
  'id',
  'metric',
  'scope',
  'goal',
  'value',
  'time',
  'deadline',
  'demand',
  'result',
  'leads',
  'provision',
  'heading',
] as const satisfies readonly (keyof TargetCells)[];

/** The document of rows in succession. */
export interface RowsOfDocument {
  readonly id: string;
  readonly title: string;
  readonly isDraft: boolean;
  readonly rows: readonly (readonly (string | number | null)[])[];
}
