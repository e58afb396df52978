import { unveil, veil } from './veil.ts';

/** What a result shows of a provision. */
export interface SearchRecord {
  /** Address of the provision on this site, base path included. */
  readonly url: string;
  /** Title of its document. */
  readonly title: string;
  /** Headings above it, from the outside in; empty at the top. */
  readonly place: readonly string[];
  /** All words of the provision. */
  readonly words: string;
  /** Put out for comment, binding nobody. */
  readonly draft: boolean;
}

const placeBreak = '\n';

/** Metadata of a Pagefind record, veiled so that Pagefind does not search it. */
export function writeMeta(record: Omit<SearchRecord, 'url'>): Record<string, string> {
  const meta = {
    name: record.title,
    place: record.place.join(placeBreak),
    words: record.words,
    draft: record.draft ? '1' : '',
  };
  return Object.fromEntries(
    Object.entries(meta)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => [key, veil(value)]),
  );
}

/** Reads back a record from Pagefind's data. */
export function readRecord(data: {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}): SearchRecord {
  const field = (key: string): string => unveil(data.meta[key] ?? '');
  return {
    url: data.url,
    title: field('name'),
    place: field('place')
      .split(placeBreak)
      .filter((heading) => heading !== ''),
    words: field('words'),
    draft: field('draft') !== '',
  };
}

/** Address of a record that opens at the provision with the words of the query marked. */
export function resultHref(record: Pick<SearchRecord, 'url'>, query: string): string {
  const [page = '', eid = ''] = record.url.split('#');
  return `${page}?q=${encodeURIComponent(query)}#${eid}`;
}
