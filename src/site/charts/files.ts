import type { Chart } from '../../charts/grammar.ts';
import { drawFile } from '../../charts/svg-file.ts';
import { writeForFont } from '../../pictures/font.ts';
import { drawPng } from '../../pictures/png.ts';
import { formatCsv } from '../csv.ts';
import { href } from '../href.ts';
import { charts } from './all.ts';

/** Pixels across a picture: sharp on a sheet of A5, and quick to draw. */
const pngWidth = 1152;

function imprint({ id }: Chart) {
  const address = new URL(href(`/charts/${id}/`), import.meta.env.SITE).href;
  return { site: '绿策：公共政策文本库（非官方网站）', address };
}

/** A chart as an SVG file of its own. */
export function chartSvg(chart: Chart): string {
  return drawFile(chart, imprint(chart));
}

let drawn: Promise<Map<string, Uint8Array>> | undefined;

/** A chart as PNG. All are drawn at once, so that the font is cut once. */
export async function chartPng({ id }: Chart): Promise<Uint8Array> {
  drawn ??= drawAll();
  const picture = (await drawn).get(id);
  if (picture === undefined) throw new RangeError(`no chart is called ${id}`);
  return picture;
}

async function drawAll(): Promise<Map<string, Uint8Array>> {
  const pictures = charts.map((chart) => ({ svg: drawFile(chart, imprint(chart), writeForFont), width: pngWidth }));
  const files = await drawPng(pictures);
  return new Map(charts.flatMap(({ id }, index) => (files[index] ? [[id, files[index]] as const] : [])));
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
