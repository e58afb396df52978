import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';
import { lastDayOf, type LastDays } from '../src/site/changes/last-days.ts';
import { hrefUnder } from '../src/site/page/href.ts';
import type { Address } from './address.ts';

/** Pages that are parts of others, not places to land on, that lead on from an old address, and the one for what is not there. */
const unlisted = /^(?:enhance\/|embed\/|404|corrections\/[^/]+\/(?!\d+\/$)[^/]+\/)/u;
/** The protocol allows 50,000 addresses a file. */
const mostInOne = 45_000;

/**
 * Lists pages for search engines, by the protocol of sitemaps.org. A site that knows no address has none to list.
 * @param pages paths below the root of the site
 * @param days of the last changes, as the log of the portal tells them
 */
export async function writeSitemap(
  pages: readonly string[],
  days: LastDays,
  { site, base }: Address,
  out: string,
): Promise<void> {
  if (site === null) return;
  const addressOf = (path: string) => new URL(hrefUnder(base, `/${path}`), site).href;
  const index = new SitemapAndIndexStream({
    limit: mostInOne,
    lastmodDateOnly: false,
    getSitemapStream: (number) => {
      const name = `sitemap-${String(number)}.xml`;
      const part = new SitemapStream({ hostname: site, lastmodDateOnly: true });
      const written = part.pipe(createWriteStream(join(out, name)));
      return [addressOf(name), part, written];
    },
  });
  const listed = pages
    .filter((path) => !unlisted.test(path))
    .map((path) => {
      const lastmod = lastDayOf(path, days);
      return { url: addressOf(path), ...(lastmod === null ? {} : { lastmod }) };
    });
  await finished(
    Readable.from(listed)
      .pipe(index)
      .pipe(createWriteStream(join(out, 'sitemap-index.xml'))),
  );
}
