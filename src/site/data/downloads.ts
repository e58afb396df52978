import { derived } from '../portal/store/derived.ts';
import { countRows } from '../portal/store/store.ts';
import { measure, measuring, utf8Blocks, type Measure } from './blocks.ts';
import { csvLines } from './csv.ts';
import { partsOf, type DataPart } from './data-parts.ts';
import { dataSets, publishedJson, publishedRows, type DataSet } from './data-sets.ts';
import { csvFields, dataFields } from './fields.ts';
import { keepMeasure, keptMeasure } from './kept-measures.ts';

/** JSON with one row a line. */
function* jsonLines(dataSet: DataSet, owners?: readonly string[]): Generator<string> {
  let before = '[\n';
  for (const row of publishedJson(dataSet, owners)) {
    yield before + row;
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}

/** How the rows of a data set are written: JSON, or CSV with a column for each field that `csvFields` names. */
const lines = {
  json: jsonLines,
  csv: (dataSet: DataSet, owners?: readonly string[]) =>
    csvLines(
      csvFields(dataFields(dataSet.schema)).map(({ path }) => path),
      publishedRows(dataSet, owners),
    ),
} as const;

/** A form in which each data set is published, by the ending of its file. */
export type DataForm = keyof typeof lines;

export const dataForms = Object.keys(lines) as readonly DataForm[];

/** A file that holds the rows of a data set, or some of them. */
export interface DataFile {
  /** Below `data/`: `targets.csv`, `parts/provisions/2016.json`. */
  readonly path: string;
  /** The part that it holds; null for the whole. */
  readonly part: DataPart | null;
  readonly rows: number;
}

/** The files that hold the rows of a data set in one form: one, or one a part. */
export function dataFiles(dataSet: DataSet, form: DataForm): DataFile[] {
  const { name } = dataSet;
  const parts = partsOf(dataSet);
  if (parts.length === 0) return [{ path: wholePath(dataSet, form), part: null, rows: countRows(name) }];
  return parts.map((part) => ({ path: partPath(dataSet, part, form), part, rows: part.rows }));
}

function wholePath({ name }: DataSet, form: DataForm): string {
  return `${name}.${form}`;
}

function partPath({ name }: DataSet, part: DataPart, form: DataForm): string {
  return `parts/${name}/${part.name}.${form}`;
}

/** A file of a data set, block by block. */
export function dataBlocks(
  dataSet: DataSet,
  form: DataForm,
  part: DataPart | null,
): Generator<Uint8Array<ArrayBuffer>> {
  return utf8Blocks(lines[form](dataSet, part?.owners));
}

/** As `dataBlocks`, for the file itself: its size and hash are kept for the pages that tell them. */
export function writtenBlocks(
  dataSet: DataSet,
  form: DataForm,
  part: DataPart | null,
): Generator<Uint8Array<ArrayBuffer>> {
  const path = part === null ? wholePath(dataSet, form) : partPath(dataSet, part, form);
  return measuring(dataBlocks(dataSet, form, part), (measure) => {
    keepMeasure(dataSet, { path, part }, measure);
  });
}

const measured = new Map<string, () => Measure>();

/** Size and hash of a file of a data set, which the page of all files and their description tell. */
export function measureData(dataSet: DataSet, form: DataForm, file: DataFile): Measure {
  const { path, part } = file;
  const made =
    measured.get(path) ?? derived(() => keptMeasure(dataSet, file) ?? measure(writtenBlocks(dataSet, form, part)));
  measured.set(path, made);
  return made();
}

/**
 * What stands at the address of a data set that is parted: the files of its parts. Whoever asks there for rows finds
 * other names and not some of the rows.
 */
export function partList(dataSet: DataSet, form: DataForm, parts: readonly DataPart[]): string {
  const files = parts.map((part) => ({ part: part.name, path: partPath(dataSet, part, form), rows: part.rows }));
  return form === 'json'
    ? `${JSON.stringify({ parts: files }, null, 2)}\n`
    : [...csvLines(['part', 'path', 'rows'], files)].join('');
}

/** The data set of that name; throws when there is none. */
export function dataSetOf(name: string | undefined): DataSet {
  const found = dataSets.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`no data set is called ${name ?? ''}`);
  return found;
}
