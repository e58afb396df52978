import type { Reference } from './reference.ts';

/** A reference as an item of CSL-JSON, which pandoc, Zotero and citeproc read. What the source does not give is left out. */
export function cslItem({ id, title, issuers, number, kind, date, place, note, address }: Reference) {
  return {
    id,
    type: 'report',
    title,
    ...(issuers.length === 0 ? {} : { author: issuers.map((literal) => ({ literal })), publisher: issuers[0] }),
    ...(number === null ? {} : { number }),
    ...(kind === null ? {} : { genre: kind }),
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(place === null ? {} : { section: place }),
    ...(note === null ? {} : { note }),
    language: 'zh-CN',
    ...(address === null ? {} : { URL: address }),
  };
}

/** The list of one item that reference managers take as a file. */
export function formatCsl(reference: Reference): string {
  return `${JSON.stringify([cslItem(reference)])}\n`;
}
