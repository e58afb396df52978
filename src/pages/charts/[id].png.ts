import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/grammar.ts';
import { chartPaths } from '../../site/charts/all.ts';
import { chartPng } from '../../site/charts/files.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: Chart }> = async ({ props }) =>
  new Response(new Uint8Array(await chartPng(props.chart)), { headers: { 'content-type': 'image/png' } });
