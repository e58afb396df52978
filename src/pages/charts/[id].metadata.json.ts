import type { APIRoute } from 'astro';
import { chartCalled, chartPaths } from '../../site/charts/charts.ts';
import { chartMetadata } from '../../site/charts/chart-metadata.ts';
import { fileResponse } from '../../site/data/file-response.ts';

export const getStaticPaths = chartPaths;

/** What is to be known of the CSV of a chart. */
export const GET: APIRoute<{ id: string }> = ({ props, site }) =>
  fileResponse(':id.json', `${JSON.stringify(chartMetadata(chartCalled(props.id), site), null, 1)}\n`);
