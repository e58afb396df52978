import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/grammar.ts';
import { chartPaths } from '../../site/charts/all.ts';
import { chartSvg } from '../../site/charts/files.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: Chart }> = ({ props }) =>
  new Response(chartSvg(props.chart), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
