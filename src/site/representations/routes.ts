import type { APIRoute } from 'astro';
import { fileResponse } from '../data/file-response.ts';

/** A path for each of the records. */
export function recordPaths(records: readonly { readonly id: string }[]) {
  return records.map(({ id }) => ({ params: { id } }));
}

/**
 * A form of a record at the address of its page.
 * @param file its name, or where that does not tell the type its path
 */
export function recordRoute<Row>(
  file: string,
  find: (id: string) => Row | undefined,
  write: (row: Row, site: URL | undefined) => string,
): APIRoute {
  return ({ params, site }) => {
    const id = params['id'] ?? '';
    const row = find(id);
    if (row === undefined) throw new RangeError(`There is no record ${id}.`);
    return fileResponse(file, write(row, site));
  };
}
