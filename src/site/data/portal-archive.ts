import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { dataSets } from './data-sets.ts';
import { describePackage } from './data-package.ts';
import { documents, gazettes } from '../portal/data.ts';
import { portalFolder } from '../portal/folder.ts';
import { csvDownload, jsonDownload } from './downloads.ts';
import { publishedFiles, readPublished } from './raw-source.ts';
import { tableCalled, tableCsv, tableNames } from './table-downloads.ts';
import { profile } from '../portal/profile.ts';

/** The first moment that a zip file can write: the archive tells no time, so that equal content is equal bytes. */
const noTime = '1980-01-01 00:00:00';

const readme = [
  `${[profile.name, profile.latinName].filter(Boolean).join(' ')}：政策文本与数据`,
  '',
  'data/datapackage.json 说明各文件与字段（Data Package v2）；data/sources 为原始文件，一个字节也没有改动；',
  'policies、gazettes 为整理后的文本（Markdown）。凡与原始文件不同之处，均见 data/corrections.csv。',
  '本站不是政府网站；引用请以发文机关公布的文本为准。',
  '',
].join('\n');

/** All texts and data of the portal in one zip file, by path: `data/` is laid out as on the site. */
export function portalArchive(): Uint8Array<ArrayBuffer> {
  const texts = [...documents.map(({ id }) => `policies/${id}.md`), ...gazettes.map(({ id }) => `gazettes/${id}.md`)];
  const files: [string, Uint8Array][] = [
    ['README.txt', strToU8(readme)],
    ['data/datapackage.json', strToU8(`${JSON.stringify(describePackage(), null, 2)}\n`)],
    ...dataSets.flatMap((dataSet): [string, Uint8Array][] => [
      [`data/${dataSet.name}.csv`, strToU8(csvDownload(dataSet).content)],
      [`data/${dataSet.name}.json`, strToU8(jsonDownload(dataSet).content)],
    ]),
    ...tableNames().map((name): [string, Uint8Array] => [
      `data/tables/${name}.csv`,
      strToU8(tableCsv(tableCalled(name))),
    ]),
    ...publishedFiles().map((file): [string, Uint8Array] => [`data/sources/${file.name}`, readPublished(file)]),
    ...texts.map((path): [string, Uint8Array] => [path, Uint8Array.from(readFileSync(join(portalFolder, path)))]),
  ];
  const sorted: Zippable = Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return Uint8Array.from(zipSync(sorted, { level: 6, mtime: noTime }));
}
