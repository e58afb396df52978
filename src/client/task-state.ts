/** What a reader has asked of the task table; kept in the address of the page. */
export interface TaskState {
  query: string;
  /** Key of the column by which rows are sorted, null for the order of the annex. */
  sort: string | null;
  descending: boolean;
}

/** Reads the state from the query of an address: `?q=扬尘&sort=name&dir=desc`. */
export function readTaskState(search: string, keys: readonly string[]): TaskState {
  const params = new URLSearchParams(search);
  const sort = params.get('sort');
  return {
    query: params.get('q') ?? '',
    sort: sort !== null && keys.includes(sort) ? sort : null,
    descending: params.get('dir') === 'desc',
  };
}

/** The query that `readTaskState` reads; empty for the table as it was published. */
export function writeTaskState({ query, sort, descending }: TaskState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  if (sort !== null) params.set('sort', sort);
  if (sort !== null && descending) params.set('dir', 'desc');
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

/** The state after a press on the head of a column: rising, then falling. */
export function pressColumn(state: TaskState, key: string): TaskState {
  return { ...state, sort: key, descending: state.sort === key && !state.descending };
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether every blank-separated term of the query stands in the text, whatever its case and width. */
export function matchesQuery(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((term) => folded.includes(term));
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Order of two cells: numbers by value, Chinese by its reading. */
export function compareCells(a: string, b: string): number {
  return collator.compare(a, b);
}
