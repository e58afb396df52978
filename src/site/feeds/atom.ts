import { ATOM, typesByEnding } from '../../lexicon/media-types.ts';
import { createHash } from 'node:crypto';
import { element, formatXml, type XmlElement } from '../../core/write/xml.ts';
import { fullAddress } from '../page/address.ts';

/** An entry of a feed; `date` is the day of the document that it comes from. */
export interface FeedEntry {
  /** Path of its page, under the base of the build. */
  readonly path: string;
  readonly title: string;
  readonly date: string;
  readonly authors: readonly string[];
  readonly summary: string;
  readonly category: string | null;
}

export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** Who answers for it. */
  readonly publisher: string;
  /** Paths of the feed and of the page that it follows, under the base of the build. */
  readonly path: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

/** Most entries of a feed: the newest. */
export const mostEntries = 300;

/** What a feed without an entry is dated by. */
const never = '1970-01-01';

/**
 * A feed after RFC 4287, newest entry first, of many the newest alone. Ids are tag URIs (RFC 4151) of the site's host, of a site that does not
 * know its address UUIDs of the paths: they stay when the address of a page changes. Dates are those of the documents, so that two builds give the same feed.
 */
export function formatFeed({ title, subtitle, publisher, path, page, entries }: Feed, site: URL | undefined): string {
  const sorted = entries.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, mostEntries);
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' }, [
    element('id', {}, [idOf(path, site)]),
    element('title', {}, [title]),
    element('subtitle', {}, [subtitle]),
    element('updated', {}, [momentOf(sorted[0]?.date ?? never)]),
    element('link', { rel: 'self', type: ATOM, href: fullAddress(path, site) }),
    element('link', { rel: 'alternate', type: typesByEnding.html, href: fullAddress(page, site) }),
    person(publisher),
    ...sorted.map((entry) => formatEntry(entry, site)),
  ]);
  return formatXml(feed);
}

function formatEntry({ path, title, date, authors, summary, category }: FeedEntry, site: URL | undefined): XmlElement {
  return element('entry', {}, [
    element('id', {}, [idOf(path, site)]),
    element('title', {}, [title]),
    element('updated', {}, [momentOf(date)]),
    element('published', {}, [momentOf(date)]),
    element('link', { rel: 'alternate', type: typesByEnding.html, href: fullAddress(path, site) }),
    ...authors.map(person),
    ...(category === null ? [] : [element('category', { term: category })]),
    element('summary', {}, [summary]),
  ]);
}

function person(name: string): XmlElement {
  return element('author', {}, [element('name', {}, [name])]);
}

/** Documents are of a day; it begins in China. */
function momentOf(date: string): string {
  return `${date}T00:00:00+08:00`;
}

function idOf(path: string, site: URL | undefined): string {
  return site === undefined ? `urn:uuid:${uuidOf(path)}` : `tag:${site.hostname},2026:${path}`;
}

/** A UUID made from a name (RFC 9562, version 8): the same path has the same one in every build. */
function uuidOf(path: string): string {
  const bytes = createHash('sha256').update(path).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}
