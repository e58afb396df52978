/** Akoma Ntoso 3.0, Atom and OpenSearch, which their files' ending `xml` does not tell. */
export const AKOMA_NTOSO = 'application/akn+xml';
export const ATOM = 'application/atom+xml';
export const OPENSEARCH = 'application/opensearchdescription+xml';

/** Types by the ending of a file's name: the one table for pages that name a type and for every way to serve them. */
export const typesByEnding = {
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  md: 'text/markdown',
  xml: 'application/xml',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  png: 'image/png',
  wasm: 'application/wasm',
  zip: 'application/zip',
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Files whose type their ending does not tell: a path below the base, `:id` for one step of it, and the type. */
export const typesByPath = [
  { path: 'feed.xml', type: ATOM },
  { path: 'opensearch.xml', type: OPENSEARCH },
  { path: 'bodies/:id/feed.xml', type: ATOM },
  { path: 'regions/:id/feed.xml', type: ATOM },
  { path: 'topics/:id/feed.xml', type: ATOM },
  { path: 'follow/:id/feed.xml', type: ATOM },
  { path: 'documents/:id/akn.xml', type: AKOMA_NTOSO },
] as const;

/** Whether a file of this type is text, which this project writes in UTF-8 alone. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml|x-bibtex|x-research-info-systems)$/.test(type);
}

/** A type as a header gives it: `text/csv; charset=utf-8`, `image/png`. */
export function withCharset(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** The type of a file as a header gives it, by its path below the base; a page may stand for its folder. */
export function mediaTypeOf(file: string): string {
  const name = file === '' || file.endsWith('/') ? 'index.html' : file;
  const ending = /[^.]*$/u.exec(name)?.[0] ?? '';
  const own = typesByPath.find(({ path }) => matches(path, file))?.type;
  return withCharset(own ?? (isKnown(ending) ? typesByEnding[ending] : 'application/octet-stream'));
}

function isKnown(ending: string): ending is keyof typeof typesByEnding {
  return Object.hasOwn(typesByEnding, ending);
}

function matches(pattern: string, file: string): boolean {
  const [steps, own] = [pattern.split('/'), file.split('/')];
  return steps.length === own.length && steps.every((step, index) => step === ':id' || step === own[index]);
}
