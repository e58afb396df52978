import type { SearchAction, WebSite, WithContext } from 'schema-dts';
import { fullAddress } from '../page/address.ts';
import { href } from '../page/href.ts';
import { fullName, profile, publisherName } from '../portal/profile.ts';
import { searchTemplate } from '../search/search-description.ts';
import { context } from './json-ld.ts';

/** What the template of a search says of the words to put into it, which the types of schema.org leave out. */
type Search = SearchAction & { readonly 'query-input': string };

/** The site, and how it is searched. */
export function describeSite(site: URL | undefined): WithContext<WebSite> {
  const search: Search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: searchTemplate(site, '{search_term_string}') },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': fullAddress(href('/'), site),
    url: fullAddress(href('/'), site),
    name: profile.name,
    ...(fullName === profile.name ? {} : { alternateName: fullName }),
    inLanguage: 'zh-CN',
    publisher: { '@type': 'Organization', name: publisherName },
    potentialAction: search,
  };
}
