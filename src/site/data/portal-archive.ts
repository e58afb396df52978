import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { dataSets } from './data-sets.ts';
import { describePackage } from './data-package.ts';
import { documents, gazettes } from '../portal/data.ts';
import { portalFolder } from '../portal/folder.ts';
import { dataBlocks, dataFiles, dataForms } from './downloads.ts';
import { publishedFiles, readPublished } from './raw-source.ts';
import { tableAt, tableCsv, tablePaths } from './table-downloads.ts';
import { profile } from '../portal/profile.ts';
import { zipBlocks, type ArchivedFile } from './zip-blocks.ts';

const readme = [
  `${[profile.name, profile.latinName].filter(Boolean).join(' ')}：政策文本与数据`,
  '',
  'data/datapackage.json 说明各文件与字段（Data Package v2）；data/sources 为原始文件，一个字节也没有改动；',
  'policies、gazettes 为整理后的文本（Markdown）。凡与原始文件不同之处，均见 data/corrections.csv。',
  '本站不是政府网站；引用请以发文机关公布的文本为准。',
  '',
].join('\n');

/** All texts and data of the portal in one zip file, block by block, by path: `data/` is laid out as on the site. */
export function portalArchive(): Generator<Uint8Array<ArrayBuffer>> {
  const texts = [...documents.map(({ id }) => `policies/${id}.md`), ...gazettes.map(({ id }) => `gazettes/${id}.md`)];
  const files: ArchivedFile[] = [
    { path: 'README.txt', blocks: () => [strToU8(readme)] },
    { path: 'data/datapackage.json', blocks: () => [strToU8(`${JSON.stringify(describePackage(), null, 2)}\n`)] },
    ...dataSets.flatMap((dataSet) =>
      dataForms.flatMap((form) =>
        dataFiles(dataSet, form).map(({ path, part }) => ({
          path: `data/${path}`,
          blocks: () => dataBlocks(dataSet, form, part),
        })),
      ),
    ),
    ...tablePaths().map(({ params, props }) => ({
      path: `data/tables/${params.name}.csv`,
      blocks: () => [strToU8(tableCsv(tableAt(props)))],
    })),
    ...publishedFiles().map((file) => ({
      path: `data/sources/${file.name}`,
      blocks: () => [readPublished(file)],
    })),
    ...texts.map((path) => ({ path, blocks: () => [readFileSync(join(portalFolder, path))] })),
  ];
  return zipBlocks(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
}
