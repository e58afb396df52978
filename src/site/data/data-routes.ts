import type { APIRoute, GetStaticPaths } from 'astro';
import { utf8Blocks } from './blocks.ts';
import { byteOrderMark } from './csv.ts';
import { partsOf, runsByYear, type DataPart } from './data-parts.ts';
import { dataSets, type DataSet } from './data-sets.ts';
import { dataBlocks, dataSetOf, partList, writtenBlocks, type DataForm } from './downloads.ts';
import { fileResponse, streamResponse } from './file-response.ts';

// A path brings the parts along: a page that asked for them would be made anew whenever those of another set change.

/** A path for each data set. */
export const dataPaths = (() =>
  dataSets.map((dataSet) => ({
    params: { name: dataSet.name },
    props: { parts: partsOf(dataSet) },
  }))) satisfies GetStaticPaths;

/** The rows of a data set, or the list of its parts. */
export function dataRoute(form: DataForm): APIRoute<{ parts: readonly DataPart[] }> {
  return ({ params, props: { parts } }) => {
    const dataSet = dataSetOf(params.name);
    return parts.length === 0
      ? streamResponse(`data.${form}`, writtenBlocks(dataSet, form, null))
      : fileResponse(`data.${form}`, partList(dataSet, form, parts));
  };
}

/** A path for each data set that a spreadsheet opens from one file. */
export const spreadsheetPaths = (() =>
  dataSets.flatMap((dataSet) =>
    partsOf(dataSet).length === 0 ? [{ params: { name: dataSet.name } }] : [],
  )) satisfies GetStaticPaths;

/** The CSV of a data set behind a byte order mark. */
export const spreadsheetRoute: APIRoute = ({ params }) =>
  streamResponse('data.csv', markedBlocks(dataSetOf(params['name'])));

function* markedBlocks(dataSet: DataSet): Generator<Uint8Array<ArrayBuffer>> {
  yield* utf8Blocks([byteOrderMark]);
  yield* dataBlocks(dataSet, 'csv', null);
}

/** What stands at the address of a part: its rows, or where a year is parted further the parts of that. */
interface PartProps {
  part: DataPart | null;
  parts: readonly DataPart[];
}

/** A path for each part of a data set that is parted, and for each year of it that one file could hold before. */
export const partPaths = (() =>
  dataSets.flatMap((dataSet) => {
    const parts = partsOf(dataSet);
    const path = (part: string, props: PartProps) => ({ params: { name: dataSet.name, part }, props: { ...props } });
    return [
      ...parts.map((part) => path(part.name, { part, parts: [] })),
      ...runsByYear(parts).map(({ year, runs }) => path(year, { part: null, parts: runs })),
    ];
  })) satisfies GetStaticPaths;

/** The rows of a part, or the list of the parts of a year. */
export function partRoute(form: DataForm): APIRoute<PartProps> {
  return ({ params, props: { part, parts } }) => {
    const dataSet = dataSetOf(params.name);
    return part === null
      ? fileResponse(`data.${form}`, partList(dataSet, form, parts))
      : streamResponse(`data.${form}`, writtenBlocks(dataSet, form, part));
  };
}
