import { opening, part } from '../../core/read/text/cut.ts';

/**
 * Address of `path` under `base`. `path` begins with a slash and may carry a query or a fragment;
 * a page gets its trailing slash, a file (`/data/tasks.csv`) none.
 */
export function hrefUnder(base: string, path: string): string {
  const cut = path.search(/[?#]/);
  const place = cut === -1 ? path : opening(path, cut);
  const rest = cut === -1 ? '' : part(path, cut);
  const folder = `/${base}/${place}/`.replace(/\/{2,}/g, '/');
  const isFile = part(place, place.lastIndexOf('/')).includes('.');
  return `${isFile ? folder.replace(/\/$/u, '') : folder}${rest}`;
}

/** Address of a page or file of this site, under the base path of the build. */
export function href(path: string): string {
  return hrefUnder(import.meta.env.BASE_URL, path);
}

/** Page of a document, or the place of one of its provisions. */
export function documentHref(id: string, eid?: string): string {
  return href(`/documents/${id}/${eid === undefined ? '' : `#${eid}`}`);
}

/** Page of a gazette issue, or the place of one of its provisions. */
export function gazetteHref(id: string, eid?: string): string {
  return href(`/gazettes/${id}/${eid === undefined ? '' : `#${eid}`}`);
}

/** A source file as it was taken in, byte for byte. */
export function sourceHref(file: string): string {
  return href(`/sources/${file}`);
}
