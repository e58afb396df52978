import { embedHeight } from '../../charts/embed-height.ts';
import type { Chart } from '../../charts/grammar.ts';
import { escapeXml } from '../../charts/svg.ts';
import { fullAddress } from '../page/full-address.ts';
import { href } from '../page/href.ts';

/** Path of the page that shows a chart alone. */
export function embedPath({ id }: Pick<Chart, 'id'>): string {
  return href(`/embed/${id}/`);
}

/** The element that shows a chart on another site, as text to copy. */
export function embedCode(chart: Chart, site: URL | undefined): string {
  const address = fullAddress(embedPath(chart), site);
  return `<iframe src="${address}" title="${escapeXml(chart.title)}" width="100%" height="${String(embedHeight(chart))}" loading="lazy"></iframe>`;
}
