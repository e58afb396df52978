import { type typesByEnding } from '../../lexicon/media-types.ts';
import type { DataSet } from './data-sets.ts';
import type { JsonObject } from '../structured-data/legislation.ts';
import { countRows } from '../portal/store/store.ts';
import { profile, publisherName } from '../portal/profile.ts';

/** A file of a data set as it is offered. */
export interface OfferedFile {
  readonly address: string;
  readonly type: typeof typesByEnding.csv | typeof typesByEnding.json;
  readonly bytes: number;
}

const publisher = { '@type': 'Organization', name: publisherName };
const license = profile.licence === null ? {} : { license: profile.licence.url };

/** The data page in the terms of schema.org: a catalogue, and each of its data sets with its files. */
export function dataCatalog(
  page: string,
  sets: readonly { readonly dataSet: DataSet; readonly files: readonly OfferedFile[] }[],
): JsonObject {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': page,
    url: page,
    name: `${profile.name}：公共政策文本数据`,
    inLanguage: 'zh-CN',
    ...license,
    publisher,
    dataset: sets.map(({ dataSet, files }) => ({
      '@type': 'Dataset',
      '@id': `${page}#${dataSet.name}`,
      url: `${page}#${dataSet.name}`,
      name: `公共政策文本数据：${dataSet.title}`,
      description: `由公开的政策文本整理而成的开放数据，每一行都可以追到原文；${dataSet.row}，共${countRows(dataSet.name)}行。`,
      ...license,
      creator: publisher,
      isAccessibleForFree: true,
      inLanguage: 'zh-CN',
      distribution: files.map(({ address, type, bytes }) => ({
        '@type': 'DataDownload',
        contentUrl: address,
        encodingFormat: type,
        contentSize: `${bytes} B`,
      })),
    })),
  };
}
