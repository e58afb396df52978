import type { Chart } from '../../charts/grammar.ts';
import { typesByEnding } from '../../lexicon/media-types.ts';
import { contractVersion } from '../data/contract.ts';
import { href } from '../page/href.ts';
import { knownAddress } from '../page/address.ts';
import { fullName, profile } from '../portal/profile.ts';

/** A field of the table of a chart: a number where every cell that is filled holds one. */
interface Field {
  readonly name: string;
  readonly type: 'integer' | 'number' | 'string';
}

/**
 * What is to be known of a chart's CSV: a Data Resource (Data Package v2), so that the clients of the portal's data read
 * it as they read that; with it what the standard has no word for: the finding, the axes, a reference, and where each
 * row can be checked.
 * @param site origin of the portal, undefined where it is not known: addresses are then paths
 */
export function chartMetadata(chart: Chart, site: URL | undefined) {
  const { id, title, unit, finding, axes, sources, note } = chart;
  const { table, data = table } = chart;
  const { licence } = profile;
  const page = href(`/charts/${id}/`);
  const address = knownAddress(page, site) ?? page;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: id,
    title,
    description: `${finding}${axes}。${note}`,
    path: `${id}.csv`,
    format: 'csv',
    mediatype: typesByEnding.csv,
    encoding: 'utf-8',
    version: contractVersion,
    schema: {
      fields: data.columns.map((name, index): Field => fieldOf(name, cellsOf(data, index))),
      missingValues: [''],
    },
    sources: sources.map((source) => ({ title: source })),
    ...(licence === null ? {} : { licenses: [{ name: licence.id, title: licence.title, path: licence.url }] }),
    unit,
    page: address,
    citation: `${profile.publisher?.name ?? profile.name}. ${title}[DS/OL]//${fullName}. [引用日期]. ${address}.`,
    receipts: receiptsOf(chart, site),
  };
}

function cellsOf({ rows }: Chart['table'], index: number): (string | number)[] {
  return rows.map((row) => row[index]?.words ?? '');
}

function fieldOf(name: string, cells: readonly (string | number)[]): Field {
  const filled = cells.filter((words) => words !== '');
  if (filled.length === 0 || filled.some((words) => typeof words !== 'number')) return { name, type: 'string' };
  return { name, type: filled.every(Number.isInteger) ? 'integer' : 'number' };
}

/** For each row of the table, counted from 1, the pages and provisions at which it can be checked. */
function receiptsOf({ table }: Chart, site: URL | undefined) {
  return table.rows.flatMap((row, index) => {
    const pages = row.flatMap(({ path }) => (path === undefined ? [] : [knownAddress(href(path), site) ?? href(path)]));
    return pages.length === 0 ? [] : [{ row: index + 1, pages: [...new Set(pages)] }];
  });
}
