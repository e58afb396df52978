import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/grammar.ts';
import { chartPaths } from '../../site/charts/charts.ts';
import { chartCsv } from '../../site/charts/files.ts';
import { fileResponse } from '../../site/data/file-response.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: Chart }> = ({ props }) => fileResponse(':id.csv', chartCsv(props.chart));
