import type { APIRoute } from 'astro';
import { chartCalled, chartPaths } from '../../site/charts/charts.ts';
import { chartCsv } from '../../site/charts/files.ts';
import { fileResponse } from '../../site/data/file-response.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ id: string }> = ({ props }) => fileResponse(':id.csv', chartCsv(chartCalled(props.id)));
