import { element, formatXml } from '../../core/write/xml.ts';
import { opening } from '../../core/read/text/cut.ts';
import { typesByEnding } from '../../lexicon/media-types.ts';
import { fullAddress } from '../page/address.ts';
import { href } from '../page/href.ts';
import { fullName, profile } from '../portal/profile.ts';

/** Where a question is answered, with a place for its words. */
export function searchTemplate(site: URL | undefined, words: string): string {
  return `${fullAddress(href('/search/'), site)}?q=${words}`;
}

/** Most characters of a short name (OpenSearch 1.1). */
const mostInName = 16;

/** The OpenSearch description of this site's search. */
export function searchDescription(site: URL): string {
  return formatXml(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      element('ShortName', {}, [opening(profile.name, mostInName)]),
      element('Description', {}, [`检索${fullName}收录的政策文件`]),
      element('InputEncoding', {}, ['UTF-8']),
      element('Language', {}, ['zh-CN']),
      element('Image', { width: '16', height: '16', type: typesByEnding.svg }, [
        fullAddress(href('/favicon.svg'), site),
      ]),
      element('Url', { type: typesByEnding.html, template: searchTemplate(site, '{searchTerms}') }),
    ]),
  );
}
