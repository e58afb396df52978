import { embedHeight } from '../../charts/embed-height.ts';
import type { Chart } from '../../charts/grammar.ts';
import { escapeXml } from '../../charts/svg.ts';
import { fullAddress } from '../page/address.ts';
import { href } from '../page/href.ts';
import { profile } from '../portal/profile.ts';

/** Words of the link that stands behind the sources of a chart in a frame. */
export const embedLink = `${profile.name}（不是政府网站）：数据表与出处`;

/** Path of the page that shows a chart alone. */
export function embedPath({ id }: Pick<Chart, 'id'>): string {
  return href(`/embed/${id}/`);
}

/** The element that shows a chart on another site, as text to copy. */
export function embedCode(chart: Chart, site: URL | undefined): string {
  const address = fullAddress(embedPath(chart), site);
  return `<iframe src="${address}" title="${escapeXml(chart.title)}" width="100%" height="${String(embedHeight(chart, embedLink))}" loading="lazy"></iframe>`;
}
