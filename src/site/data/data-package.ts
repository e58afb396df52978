import { contractVersion } from './contract.ts';
import { sourceEnding } from '../../model/source-file.ts';
import { dataSets, type DataSet } from './data-sets.ts';
import { measure } from './blocks.ts';
import { dataFiles, measureData, type DataFile, type DataForm } from './downloads.ts';
import { publishedFiles, readPublished, sourceRecord, type PublishedFile } from './raw-source.ts';
import { typesByEnding } from '../../lexicon/media-types.ts';
import { csvSchema, jsonSchema, type TableSchema } from './table-schema.ts';
import { documents } from '../portal/data.ts';
import { profile, publisherName } from '../portal/profile.ts';

const { name, keywords, licence } = profile;

const description =
  '由公开的政策文本整理而成的开放数据：每一行都指回原始文件中的位置。CSV 为 UTF-8，没有字节序标记，以逗号分隔；' +
  '列表以分号相连，成员中的分号与反斜线前加反斜线；对象的列表写作 JSON；空单元格表示空值、空文字或空列表；' +
  '会被电子表格当作公式的文字（以 = + - @、制表符或换行开头而不是数字）前加一个撇号。JSON 文件不作任何改写。' +
  `政策文本依《中华人民共和国著作权法》第五条不受著作权保护${licence === null ? '' : `；整理部分依 ${licence.id} 许可使用`}。` +
  ' / Open data made from published policy texts; every row points back to its place in the raw file.' +
  ' In the CSV files lists are joined by semicolons (a semicolon or backslash within has a backslash before it),' +
  ' lists of objects are JSON, an empty cell is null, empty text or an empty list, and text that a spreadsheet would run as a formula' +
  ' has an apostrophe before it. This is not an official publication.';

/** How each CSV is written, for the programs that do not take this for granted. */
const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true } as const;

/** A file of the package; `schema` where it holds rows. */
interface Resource {
  name: string;
  /** A file, or several that are one when each follows the other. */
  path: string | string[];
  bytes?: number;
  hash?: string;
  schema?: TableSchema;
  dialect?: typeof dialect;
  [property: string]: unknown;
}

function tableResources(dataSet: DataSet): Resource[] {
  return [csvResource(dataSet), ...jsonResources(dataSet)];
}

function described({ title, row }: DataSet, format: DataForm) {
  return { type: 'table', title, description: row, encoding: 'utf-8', format, mediatype: typesByEnding[format] };
}

/** One resource, of one file or of those of its parts: without a size and a hash then, which are those of one file. */
function csvResource(dataSet: DataSet): Resource {
  const files = dataFiles(dataSet, 'csv');
  const [first] = files;
  const isWhole = first?.part === null;
  return {
    name: dataSet.name,
    path: isWhole ? first.path : files.map(({ path }) => path),
    ...described(dataSet, 'csv'),
    ...(isWhole ? measuredAs(dataSet, 'csv', first) : {}),
    dialect,
    schema: csvSchema(dataSet),
  };
}

/** A resource each part, since JSON does not become JSON where one file follows the other. */
function jsonResources(dataSet: DataSet): Resource[] {
  return dataFiles(dataSet, 'json').map((file) => ({
    name: [dataSet.name, 'json', ...(file.part === null ? [] : [file.part.name])].join('-'),
    path: file.path,
    ...described(dataSet, 'json'),
    ...measuredAs(dataSet, 'json', file),
    schema: jsonSchema(dataSet),
  }));
}

function measuredAs(dataSet: DataSet, form: DataForm, file: DataFile) {
  const { bytes, sha256 } = measureData(dataSet, form, file);
  return { bytes, hash: `sha256:${sha256}` };
}

/** The name of a file's resource, without the ending of a plain text: `source-plan`, `source-list.docx.txt`. */
export function resourceName({ name, isText }: Pick<PublishedFile, 'name' | 'isText'>): string {
  return `source-${isText ? name : name.replace(/\.txt$/, '')}`;
}

function sourceResource(published: PublishedFile): Resource {
  const { name, source, isText } = published;
  const { bytes, sha256 } = measure([readPublished(published)]);
  const ending = isText ? 'txt' : (sourceEnding(source.file) ?? 'txt');
  const encoding = isText ? 'utf-8' : source.encoding;
  return {
    name: resourceName(published),
    path: `sources/${name}`,
    title: isText ? `取自原始文件 ${source.file} 的文字` : `原始文件 ${name}`,
    format: ending,
    mediatype: isText ? typesByEnding.txt : source.media,
    ...(encoding === null ? {} : { encoding }),
    bytes,
    hash: `sha256:${sha256}`,
  };
}

/** The day of the last text that came or was replaced: the same content has the same one, whenever it is built. */
function createdOn(): { created?: string } {
  const days = documents.flatMap(({ addedOn, revisedOn }) => [addedOn ?? [], revisedOn ?? []].flat());
  const last = days.toSorted().at(-1);
  return last === undefined ? {} : { created: `${last}T00:00:00+08:00` };
}

/** The descriptor of all published data after Data Package v2, without any time of its own making. */
export function describePackage() {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'luce',
    title: `${name}：公共政策文本数据`,
    description,
    version: contractVersion,
    keywords: [...keywords, 'open data', 'China'],
    ...(licence === null ? {} : { licenses: [{ name: licence.id, title: licence.title, path: licence.url }] }),
    ...createdOn(),
    contributors: [{ title: publisherName, roles: ['publisher'] }],
    sources: documents.map(({ title, number, source }) => ({
      title: `《${title}》${number === null ? '' : `（${number}）`}`,
      path: `sources/${sourceRecord(source.file).text}`,
    })),
    resources: [...dataSets.flatMap(tableResources), ...publishedFiles().map(sourceResource)],
  };
}
