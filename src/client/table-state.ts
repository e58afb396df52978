/** What a reader has asked of a table or a list; kept in the address of the page. */
export interface TableState {
  query: string;
  /** Value chosen in each filter; a filter without a choice is absent. */
  chosen: Readonly<Partial<Record<string, string>>>;
  /** Key of the column by which rows are sorted, null for the order in which the page has them. */
  sort: string | null;
  descending: boolean;
  /** Which of the pages that the rows fill is shown, from 1. */
  page: number;
}

/** Filters with their values, and the keys of the columns. */
export interface TableVocabulary {
  /** Null for a filter whose values the page does not all know. */
  filters: ReadonlyMap<string, readonly string[] | null>;
  columns: readonly string[];
}

/** An id, as values of filters that are not listed have one. */
const ID = /^[a-z0-9-]+$/;

/** Reads `?q=水质&document=hz-water-2016&sort=deadline&dir=desc&page=2`; what the page does not know is left out. */
export function readTableState(search: string, { filters, columns }: TableVocabulary): TableState {
  const params = new URLSearchParams(search);
  const chosen: Record<string, string> = {};
  for (const [name, values] of filters) {
    const value = params.get(name);
    if (value !== null && (values?.includes(value) ?? ID.test(value))) chosen[name] = value;
  }
  const sort = params.get('sort');
  const known = sort !== null && columns.includes(sort) ? sort : null;
  const page = Number(params.get('page'));
  return {
    query: (params.get('q') ?? '').trim(),
    chosen,
    sort: known,
    descending: known !== null && params.get('dir') === 'desc',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** The query that `readTableState` reads; empty for the table as it was published. */
export function writeTableState({ query, chosen, sort, descending, page }: TableState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const [name, value] of Object.entries(chosen)) {
    if (value !== undefined && value !== '') params.set(name, value);
  }
  if (sort !== null) params.set('sort', sort);
  if (sort !== null && descending) params.set('dir', 'desc');
  if (page > 1) params.set('page', String(page));
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

/**
 * The state after a press on the head of a column: rising, falling, then the order in which the page has them; from the
 * first page.
 */
export function pressColumn(state: TableState, key: string): TableState {
  if (state.sort !== key) return { ...state, sort: key, descending: false, page: 1 };
  return state.descending
    ? { ...state, sort: null, descending: false, page: 1 }
    : { ...state, descending: true, page: 1 };
}
