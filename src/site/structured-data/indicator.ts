import type { Dataset, WithContext } from 'schema-dts';
import { typesByEnding } from '../../lexicon/media-types.ts';
import type { Indicator } from '../../model/indicator.ts';
import { fullAddress } from '../page/address.ts';
import { href } from '../page/href.ts';
import { portal } from '../portal/portal.ts';
import { profile, publisherName } from '../portal/profile.ts';
import { context } from './json-ld.ts';

/** An indicator as a data set: what it measures, where, in which years, and its files. */
export function describeIndicator(indicator: Indicator, site: URL | undefined): WithContext<Dataset> {
  const { id, name, jurisdiction, unit, note, series } = indicator;
  const full = (path: string) => fullAddress(href(path), site);
  const page = full(`/indicators/${id}/`);
  const years = series.flatMap(({ year }) => year ?? []);
  const documents = [...new Set(series.map(({ document }) => document))];
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': page,
    url: page,
    name: `${jurisdiction}${name}`,
    description: `${jurisdiction}${name}：各文件所记的现状、目标与结果，共${String(series.length)}项，逐项附原文出处。${note ?? ''}`,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    ...(profile.licence === null ? {} : { license: profile.licence.url }),
    creator: { '@type': 'Organization', name: publisherName },
    variableMeasured: { '@type': 'PropertyValue', name, ...(unit === null ? {} : { unitText: unit }) },
    spatialCoverage: { '@type': 'Place', name: jurisdiction },
    ...(years.length === 0 ? {} : { temporalCoverage: `${String(Math.min(...years))}/${String(Math.max(...years))}` }),
    isBasedOn: documents.map((document) => ({
      '@type': 'Legislation' as const,
      '@id': full(`/documents/${document}/`),
      name: portal.documentOf({ document }).title,
    })),
    distribution: [
      { path: `/indicators/${id}/series.csv`, type: typesByEnding.csv },
      { path: `/indicators/${id}/index.json`, type: typesByEnding.json },
    ].map(({ path, type }) => ({
      '@type': 'DataDownload' as const,
      contentUrl: full(path),
      encodingFormat: type,
    })),
  };
}
