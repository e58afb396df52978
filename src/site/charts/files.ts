import type { Chart } from '../../charts/grammar.ts';
import { drawFile } from '../../charts/svg-file.ts';
import { formatCsv } from '../data/csv.ts';
import { href } from '../page/href.ts';
import { knownAddress } from '../page/address.ts';
import { fullName } from '../portal/profile.ts';

/** A chart as an SVG file of its own. The build draws its PNG from this file. */
export function chartSvg(chart: Chart): string {
  const { SITE } = import.meta.env;
  const address = knownAddress(href(`/charts/${chart.id}/`), SITE ? new URL(SITE) : undefined);
  return drawFile(chart, { site: `${fullName}（非官方网站）`, address });
}

/** The table of a chart as CSV. */
export function chartCsv({ table, data = table }: Chart): string {
  const rows = data.rows.map((row) => Object.fromEntries(row.map(({ words }, index) => [String(index), words])));
  return formatCsv(
    data.columns.map((_, index) => String(index)),
    rows,
    data.columns,
  );
}
