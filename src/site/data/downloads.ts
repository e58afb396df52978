import { createHash } from 'node:crypto';
import { formatCsv } from './csv.ts';
import { csvFields, dataFields } from './fields.ts';
import { derived } from '../portal/store/derived.ts';
import { dataSets, type DataSet } from './data-sets.ts';

/** A file that readers may take away. */
export interface Download {
  content: string;
  bytes: number;
  sha256: string;
}

const encoder = new TextEncoder();

/** Size and hash of a file. */
export function measure(bytes: Uint8Array): { bytes: number; sha256: string } {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function download(content: string): Download {
  return { content, ...measure(encoder.encode(content)) };
}

/** JSON with one row a line. */
function formatRows(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** Written once for the file itself, the page of all files, their description and the archive. */
function once(write: (dataSet: DataSet) => string): (dataSet: DataSet) => Download {
  const written = new WeakMap<DataSet, () => Download>();
  return (dataSet) => {
    const made = written.get(dataSet) ?? derived(() => download(write(dataSet)));
    written.set(dataSet, made);
    return made();
  };
}

/** A data set as JSON. */
export const jsonDownload = once(({ rows }) => formatRows(rows));

/** A data set as CSV, with a column for each field that `csvFields` names. */
export const csvDownload = once(({ rows, schema }) => {
  const columns = csvFields(dataFields(schema)).map(({ path }) => path);
  return formatCsv(columns, rows);
});

/** The data set of that name; throws when there is none. */
export function dataSetOf(name: string | undefined): DataSet {
  const found = dataSets.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`no data set is called ${name ?? ''}`);
  return found;
}
