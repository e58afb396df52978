import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/grammar.ts';
import { chartPaths } from '../../site/charts/all.ts';
import { chartCsv } from '../../site/charts/files.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: Chart }> = ({ props }) =>
  new Response(chartCsv(props.chart), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
