import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import { noYear, otherYear, ownersByYear } from '../data/data-parts.ts';
import { publishedRows, type DataSet } from '../data/data-sets.ts';
import { dataSetOf } from '../data/downloads.ts';
import { dataFields } from '../data/fields.ts';
import { parquetSchema } from './parquet-schema.ts';

/** The data sets that are analysed. */
const exported = ['documents', 'provisions', 'targets', 'tasks', 'citations', 'indicators', 'mentions'] as const;

/** Rows that are in memory at a time: those of a row group. */
const rowsOfGroup = 20_000;

/** Where Hive, and who reads as it does, looks for rows without a value of the partition. */
const noPartition = '__HIVE_DEFAULT_PARTITION__';

/**
 * Writes the main data sets as Parquet, those of documents parted by year as Hive names partitions:
 * `targets/year=2016/part-0.parquet`. The same data gives the same bytes.
 * @param out folder that is there
 * @returns how many files were written
 */
export function writeParquet(out: string): number {
  let files = 0;
  for (const dataSet of exported.map(dataSetOf))
    for (const { year, owners } of ownersByYear(dataSet)) {
      const file = join(out, dataSet.name, ...(year === noYear ? [] : [partition(year)]), 'part-0.parquet');
      mkdirSync(dirname(file), { recursive: true });
      writeRows(file, dataSet, owners);
      files += 1;
    }
  return files;
}

function partition(year: string): string {
  return `year=${year === otherYear ? noPartition : year}`;
}

function writeRows(file: string, dataSet: DataSet, owners: readonly string[]): void {
  const fields = dataFields(dataSet.schema);
  const schema = parquetSchema(fields);
  const columns = fields.flatMap(({ path }) => (path.includes('.') ? [] : [{ name: path }]));
  const rows = publishedRows(dataSet, owners) as Iterable<Record<string, unknown>>;
  const writer = fileWriter(file);
  void parquetWriteRows({ writer, rows, columns, schema, rowGroupSize: rowsOfGroup, createdBy: 'luce' });
}
