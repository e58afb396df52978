import { createRequire } from 'node:module';

/** An item as citation-js gives it, whatever it was read from. */
interface Item {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly number?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note?: string;
}

/** What the tests ask of citation-js, which brings no types. */
interface CitationJs {
  readonly Cite: new (text: string, options: { readonly forceType: string }) => { readonly data: readonly Item[] };
}

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as CitationJs;
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');

const types = { ris: '@ris/file', bib: '@bibtex/text', 'csl.json': '@csl/list+object' } as const;

/** The items of a file, of which citation-js is told no more than its form. */
export function readWithCitationJs(ending: keyof typeof types, text: string): readonly Item[] {
  if (ending !== 'csl.json') return new Cite(text, { forceType: types[ending] }).data;
  return new Cite(JSON.parse(text) as string, { forceType: types[ending] }).data;
}
