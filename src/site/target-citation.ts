import type { PolicyDocument } from '../model/document.ts';

type Cited = Pick<PolicyDocument, 'title' | 'number' | 'issuers' | 'issuedOn' | 'publishedOn' | 'status'>;

/**
 * A reference after GB/T 7714—2015 to a document on the web: `issuer. title: number[EB/OL].
 * (date)[access date]. address.` The reader fills in the day of access; what the source does not give is
 * left out.
 */
export function citationText(document: Cited, address: string): string {
  const { title, number, issuers, status } = document;
  const date = document.issuedOn ?? document.publishedOn;
  const author = issuers.length === 0 ? '' : `${issuers.join(', ')}. `;
  const subtitle = [number, status === 'draft' ? '征求意见稿' : null].filter((part) => part !== null).join(', ');
  const name = subtitle === '' ? title : `${title}: ${subtitle}`;
  return `${author}${name}[EB/OL]. ${date === null ? '' : `(${date})`}[引用日期]. ${address}.`;
}

/** Longest quote that a text fragment holds whole. */
const MAX_WHOLE = 40;
/** How much of either end stands for a longer one. */
const END_LENGTH = 12;

/** The text directive that makes a browser find and mark a quote: `:~:text=…`, `:~:text=start,end`. */
export function textFragment(quote: string): string {
  const lines = quote.split(/[\t\n]+/u).filter((line) => line !== '');
  const [first = '', last = ''] = [lines.at(0), lines.at(-1)];
  if (lines.length === 1 && first.length <= MAX_WHOLE) return `:~:text=${encodeDirective(first)}`;
  const start = lines.length === 1 ? first.slice(0, END_LENGTH) : first;
  const end = lines.length === 1 ? last.slice(-END_LENGTH) : last;
  return `:~:text=${encodeDirective(start)},${encodeDirective(end)}`;
}

/** In a text directive the hyphen has a meaning of its own, besides what `encodeURIComponent` covers. */
function encodeDirective(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/** Top-level domain that nobody can own (RFC 2606): the site was built without being told its address. */
const nobodys = /\.example$/u;

/** The full address of a path of this site; the path alone where the site does not know its own address. */
export function fullAddress(path: string, site: URL | undefined): string {
  return site === undefined || nobodys.test(site.hostname) ? path : site.origin + path;
}
