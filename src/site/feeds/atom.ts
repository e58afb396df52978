import { ATOM, typesByEnding } from '../../lexicon/media-types.ts';
import { element, formatXml, type XmlElement } from '../../core/write/xml.ts';
import { fullAddress } from '../page/address.ts';
import { href } from '../page/href.ts';
import { portalUri } from '../page/identity.ts';

/** An entry of a feed. */
export interface FeedEntry {
  /** Path of what it is known by for ever, from the root of the site; without it that of its page. */
  readonly id?: string;
  /** Path of its page from the root of the site. */
  readonly path: string;
  readonly title: string;
  /** Day on which it came or was changed here; of a text of which that is not told, its own. */
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
  /** Paths of the feed and of the page that it follows, from the root of the site. */
  readonly path: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

/** Most entries of a feed: the newest. */
export const mostEntries = 300;

/** What a feed without an entry is dated by. */
const never = '1970-01-01';

/** Entries from the newest to the oldest, those of one day as they were; of many the newest alone. */
function newestEntries(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, mostEntries);
}

/**
 * A feed after RFC 4287, newest entry first. Its ids stay when the site moves (`portalUri`). Dates are those of changes
 * and documents, so that two builds give the same feed.
 */
export function formatFeed({ title, subtitle, publisher, path, page, entries }: Feed, site: URL | undefined): string {
  const sorted = newestEntries(entries);
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' }, [
    element('id', {}, [portalUri(path)]),
    element('title', {}, [title]),
    element('subtitle', {}, [subtitle]),
    element('updated', {}, [momentOf(sorted[0]?.date ?? never)]),
    element('link', { rel: 'self', type: ATOM, href: fullAddress(href(path), site) }),
    element('link', { rel: 'alternate', type: typesByEnding.html, href: fullAddress(href(page), site) }),
    person(publisher),
    ...sorted.map((entry) => formatEntry(entry, site)),
  ]);
  return formatXml(feed);
}

function formatEntry(
  { id, path, title, date, authors, summary, category }: FeedEntry,
  site: URL | undefined,
): XmlElement {
  return element('entry', {}, [
    element('id', {}, [portalUri(id ?? path)]),
    element('title', {}, [title]),
    element('updated', {}, [momentOf(date)]),
    element('published', {}, [momentOf(date)]),
    element('link', { rel: 'alternate', type: typesByEnding.html, href: fullAddress(href(path), site) }),
    ...authors.map(person),
    ...(category === null ? [] : [element('category', { term: category })]),
    element('summary', {}, [summary]),
  ]);
}

function person(name: string): XmlElement {
  return element('author', {}, [element('name', {}, [name])]);
}

/** Days are those of China. */
function momentOf(date: string): string {
  return `${date}T00:00:00+08:00`;
}
