import { derived } from '../portal/store/derived.ts';
import { measure, utf8Blocks, type Measure } from './blocks.ts';
import { csvLines } from './csv.ts';
import { dataSets, publishedRows, type DataSet } from './data-sets.ts';
import { csvFields, dataFields } from './fields.ts';

/** JSON with one row a line. */
function* jsonLines(rows: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    yield before + JSON.stringify(row);
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}

/** How the rows of a data set are written: JSON, or CSV with a column for each field that `csvFields` names. */
const lines = {
  json: jsonLines,
  csv: (rows: Iterable<unknown>, { schema }: DataSet) =>
    csvLines(
      csvFields(dataFields(schema)).map(({ path }) => path),
      rows,
    ),
} as const;

/** A form in which each data set is published, by the ending of its file. */
export type DataForm = keyof typeof lines;

export const dataForms = Object.keys(lines) as readonly DataForm[];

/** The file of a data set, block by block. */
export function dataBlocks(dataSet: DataSet, form: DataForm): Generator<Uint8Array<ArrayBuffer>> {
  return utf8Blocks(lines[form](publishedRows(dataSet), dataSet));
}

const measured = new Map<string, () => Measure>();

/** Size and hash of the file of a data set, which the page of all files, their description and the archive tell. */
export function measureData(dataSet: DataSet, form: DataForm): Measure {
  const file = `${dataSet.name}.${form}`;
  const made = measured.get(file) ?? derived(() => measure(dataBlocks(dataSet, form)));
  measured.set(file, made);
  return made();
}

/** The data set of that name; throws when there is none. */
export function dataSetOf(name: string | undefined): DataSet {
  const found = dataSets.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`no data set is called ${name ?? ''}`);
  return found;
}
