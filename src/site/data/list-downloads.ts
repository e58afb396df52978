import type { Indicator } from '../../model/indicator.ts';
import { indicatorPointSchema } from '../../model/indicator.ts';
import type { Target } from '../../model/target.ts';
import { targetSchema } from '../../model/target.ts';
import { formatCsv } from './csv.ts';
import { csvFields, dataFields } from './fields.ts';

const targetColumns = csvFields(dataFields(targetSchema)).map(({ path }) => path);
const pointColumns = csvFields(dataFields(indicatorPointSchema)).map(({ path }) => path);

/** Some of the targets, in the columns of `targets.csv`. */
export function targetsCsv(targets: readonly Target[]): string {
  return formatCsv(targetColumns, targets);
}

/** The points of an indicator, one a row. */
export function seriesCsv({ series }: Indicator): string {
  return formatCsv(pointColumns, series);
}
