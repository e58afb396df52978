import type { Quotation, WithContext } from 'schema-dts';
import type { Target } from '../../model/target.ts';
import { fullAddress } from '../page/address.ts';
import { documentHref, href } from '../page/href.ts';
import { portal } from '../portal/portal.ts';
import { goalInWords, metricInPlace } from '../targets/labels.ts';
import { context } from './json-ld.ts';

/** A target as what it is: a sentence of a text, with the measure that it sets. */
export function describeTarget(target: Target, site: URL | undefined): WithContext<Quotation> {
  const { id, quote, document, provision } = target;
  const { title, number } = portal.documentOf(target);
  const full = (path: string) => fullAddress(path, site);
  const path = full(href(`/targets/${id}/`));
  return {
    '@context': context,
    '@type': 'Quotation',
    '@id': path,
    url: path,
    name: `${metricInPlace(target)}：${goalInWords(target)}`,
    text: quote,
    inLanguage: 'zh-CN',
    isBasedOn: full(documentHref(document, provision)),
    isPartOf: {
      '@type': 'Legislation',
      '@id': full(documentHref(document)),
      name: title,
      ...(number === null ? {} : { legislationIdentifier: number }),
    },
  };
}
