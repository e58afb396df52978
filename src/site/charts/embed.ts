import { chartWidths, type Chart } from '../../charts/grammar.ts';
import { escapeXml } from '../../charts/svg.ts';
import { fullAddress } from '../full-address.ts';
import { href } from '../href.ts';

/** Room for title, finding, notes and source above and below the drawing. */
const surround = 360;

/** The element that shows a chart on another site, as text to copy. */
export function embedCode({ id, title, draw }: Chart, site: URL | undefined): string {
  const address = fullAddress(href(`/embed/${id}/`), site);
  const height = Math.ceil(Math.max(draw(chartWidths.narrow).height, draw(chartWidths.wide).height)) + surround;
  return `<iframe src="${address}" title="${escapeXml(title)}" width="100%" height="${String(height)}" loading="lazy"></iframe>`;
}
