import type { APIRoute, GetStaticPaths } from 'astro';
import { partsOf, type DataPart } from './data-parts.ts';
import { dataSets } from './data-sets.ts';
import { dataBlocks, dataSetOf, partList, type DataForm } from './downloads.ts';
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
      ? streamResponse(`data.${form}`, dataBlocks(dataSet, form, null))
      : fileResponse(`data.${form}`, partList(dataSet, form, parts));
  };
}

/** A path for each part of a data set that is parted. */
export const partPaths = (() =>
  dataSets.flatMap((dataSet) =>
    partsOf(dataSet).map((part) => ({ params: { name: dataSet.name, part: part.name }, props: { part } })),
  )) satisfies GetStaticPaths;

/** The rows of a part. */
export function partRoute(form: DataForm): APIRoute<{ part: DataPart }> {
  return ({ params, props: { part } }) =>
    streamResponse(`data.${form}`, dataBlocks(dataSetOf(params.name), form, part));
}
