import { filterNames, type FilterName, type Filters } from './facets.ts';

/** What the search page shows, as it stands in its address. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
}

/** Reads the state from the query part of an address: `?q=水质&level=city`. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const given = filterNames.map((name): [FilterName, string] => [name, parameters.get(name) ?? '']);
  return { query: parameters.get('q') ?? '', filters: Object.fromEntries(given.filter(([, value]) => value !== '')) };
}

/** Writes the state as the query part of an address; empty where nothing is asked. */
export function writeState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of filterNames) {
    const value = filters[name] ?? '';
    if (value !== '') parameters.set(name, value);
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** Address of a provision, below the base, that opens with the words of the query marked. */
export function resultAddress(page: string, eid: string, query: string): string {
  return `${page}?q=${encodeURIComponent(query)}#${eid}`;
}
