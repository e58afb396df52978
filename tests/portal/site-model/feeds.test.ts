import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/model/change.ts';
import { formatFeed, type Feed } from '../../../src/site/feeds/atom.ts';
import { bodyFeed, portalFeed, regionFeed, topicFeed } from '../../../src/site/feeds/feeds.ts';
import { feedOfPhrase, followedPhrases } from '../../../src/site/feeds/phrases.ts';
import { feedOfRegion, feedOfTopic, hasRegionFeed, hasTopicFeed } from '../../../src/site/feeds/record-feeds.ts';
import { bodiesToFollow, bodiesWithDeadlines, dueOf, feedOf } from '../../../src/site/bodies/subscriptions.ts';
import { isOnCalendar } from '../../../src/site/targets/calendar.ts';
import type { Duties } from '../../../src/site/bodies/bodies.ts';
import { oneBy } from '../../../src/model/lists-by.ts';
import { documents as every, regions, topics } from '../../../src/site/portal/data.ts';
import { isAboutTheSeven } from '../support/seven.ts';
import { documentOf, provisionOf, targetOf } from '../../support/records.ts';

const site = new URL('https://policy.example.org');
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'gu'))].map(([, text = '']) => text);
const documents = every.filter(isAboutTheSeven);
const whole = portalFeed(documents, [], ({ title }) => title);

const plan = documentOf({ id: 'plan', title: '某规划', status: 'issued', issuedOn: '2021-01-01' });
const here = { ...plan, addedOn: '2024-03-01' };
const corrected: Change = {
  id: 'plan.corrected.2024-05-02',
  on: '2024-05-02',
  kind: 'corrected',
  document: 'plan',
  title: '某规划',
  note: null,
  places: [{ eid: 'p_1', before: '已', after: '己', reason: '误字' }],
};
const sourceOf = (document: typeof plan, changes: readonly Change[] = []) => ({
  document: oneBy([document], ({ id }) => id),
  changesOf: (id: string) => changes.filter((change) => change.document === id),
});

describe('a feed', () => {
  const followed: readonly Feed[] = [
    whole,
    ...bodiesToFollow().map(feedOf),
    ...regions.filter(hasRegionFeed).map(feedOfRegion),
    ...topics.filter(hasTopicFeed).map(feedOfTopic),
    ...followedPhrases().map(feedOfPhrase),
  ];

  it('is there for the portal, bodies, regions, topics and the phrases of portal.yaml', () => {
    const kinds = followed.map(({ path }) => path.split('/')[1] ?? '');
    expect([...new Set(kinds)]).toEqual(['feed.xml', 'bodies', 'regions', 'topics', 'follow']);
  });

  it('gives a reader of feeds all that RFC 4287 asks for, each id once', () => {
    for (const feed of followed) {
      const read = parseAtomFeed(formatFeed(feed, site));
      const entries = read.entries ?? [];
      const ids = [read.id, ...entries.map(({ id }) => id)];
      expect(entries.length, feed.path).toBe(feed.entries.length);
      expect(new Set(ids).size, feed.path).toBe(ids.length);
      expect(read.links?.map(({ rel, href }) => [rel, href])).toEqual([
        ['self', `https://policy.example.org${feed.path}`],
        ['alternate', `https://policy.example.org${feed.page}`],
      ]);
      expect(read.authors?.length).toBe(1);
      for (const one of [read, ...entries]) {
        expect(one.id, feed.path).toMatch(/^(?:urn:uuid|tag):/u);
        expect(one.title?.value.trim(), feed.path).toBeTruthy();
        expect(new Date(String(one.updated)).getTime(), feed.path).toBeGreaterThan(0);
      }
      for (const { links, summary } of entries) {
        expect(links?.[0]?.href, feed.path).toMatch(/^https:\/\/policy\.example\.org\//u);
        expect(summary?.value.trim(), feed.path).toBeTruthy();
      }
    }
  });

  it('has the same ids wherever the site stands', () => {
    const ids = (address: URL | undefined) => all(formatFeed(whole, address), 'id');
    expect(ids(new URL('https://moved.example.net'))).toEqual(ids(site));
    expect(ids(undefined)).toEqual(ids(site));
  });
});

describe('portalFeed', () => {
  it('lists documents with a day, newest first, and names the others', () => {
    const undated = documentOf({ id: 'draft', title: '某草案', status: 'draft' });
    const later = { ...here, id: 'later', addedOn: '2024-04-01' };
    const feed = portalFeed([plan, later, here, undated], [], ({ title }) => title);
    const read = parseAtomFeed(formatFeed(feed, site));
    expect(read.entries?.map(({ updated }) => updated)).toEqual([
      '2024-04-01T00:00:00+08:00',
      '2024-03-01T00:00:00+08:00',
      '2021-01-01T00:00:00+08:00',
    ]);
    expect(read.updated).toBe('2024-04-01T00:00:00+08:00');
    expect(read.subtitle?.value).toContain('《某草案》');
  });

  it('tells of a change in an entry of its own, on the day of the change', () => {
    const added: Change = { ...corrected, id: 'plan.added', on: '2024-03-01', kind: 'added', places: [] };
    const { entries } = portalFeed([here], [corrected, added], ({ title }) => title);
    expect(entries.map(({ date, path, category }) => [date, path, category])).toEqual([
      ['2024-03-01', '/documents/plan/', null],
      ['2024-05-02', '/documents/plan/#p_1', '订正'],
    ]);
    expect(new Set(entries.map(({ id, path }) => id ?? path)).size).toBe(2);
  });

  it('stays with paths where the site does not know its address', () => {
    expect(formatFeed(whole, undefined)).toContain('href="/documents/hz-eco-2021/"');
  });

  it('writes text as text', () => {
    const [entry] = whole.entries;
    if (entry === undefined) throw new Error('The feed is empty.');
    const xml = formatFeed({ ...whole, entries: [{ ...entry, title: '<b>甲</b>&]]>' }] }, site);
    expect(xml).not.toMatch(/<b>|\]\]>/u);
  });
});

describe('bodyFeed', () => {
  it('tells who leads from who takes part, and from who only is named as 责任单位', () => {
    const duties: Duties = {
      leads: {
        targets: [targetOf({ id: 'plan-p_1-1' })],
        elsewhere: [provisionOf({ eid: 'p_4', text: '开展巡查。' })],
      },
      responsible: { targets: [targetOf({ id: 'plan-p_2-1' })], elsewhere: [] },
      joins: { targets: [targetOf({ id: 'plan-p_3-1' })], elsewhere: [] },
    };
    const { entries } = bodyFeed({ id: 'bureau', name: '某局' }, duties, sourceOf(plan));
    expect(entries.map(({ category, path }) => [category, path])).toEqual([
      ['牵头', '/targets/plan-p_1-1/'],
      ['责任单位', '/targets/plan-p_2-1/'],
      ['参与', '/targets/plan-p_3-1/'],
      ['牵头', '/documents/plan/#p_4'],
    ]);
  });

  it('leaves out what has no date', () => {
    const draft = documentOf({ id: 'plan', title: '某规划', status: 'draft' });
    const none = { targets: [], elsewhere: [] };
    const duties: Duties = { leads: { targets: [targetOf({})], elsewhere: [] }, responsible: none, joins: none };
    expect(bodyFeed({ id: 'bureau', name: '某局' }, duties, sourceOf(draft)).entries).toEqual([]);
  });
});

describe('regionFeed', () => {
  const region = { id: 'town', name: '某县' };
  const namings = {
    targets: [targetOf({ provision: 'p_1' })],
    elsewhere: [provisionOf({ eid: 'p_4', text: '开展巡查。' })],
  };

  it('dates what names the region by the day on which its text came here', () => {
    const { entries } = regionFeed(region, namings, sourceOf(here));
    expect(entries.map(({ date, category }) => [date, category])).toEqual([
      ['2024-03-01', '目标'],
      ['2024-03-01', '条文'],
    ]);
  });

  it('tells what was changed where it is named, and of the whole text, and nothing else', () => {
    const elsewhere: Change = {
      ...corrected,
      id: 'elsewhere',
      places: [{ ...corrected.places[0], eid: 'p_9' } as never],
    };
    const revised: Change = { ...corrected, id: 'revised', kind: 'revised', places: [] };
    const { entries } = regionFeed(region, namings, sourceOf(here, [corrected, elsewhere, revised]));
    expect(entries.slice(2).map(({ id }) => id)).toEqual(['/changes/plan.corrected.2024-05-02', '/changes/revised']);
  });
});

describe('topicFeed', () => {
  it('lists the documents that speak on a topic and what was done to them', () => {
    const said = [{ document: 'plan', provisions: 3, targets: 1 }];
    const { entries } = topicFeed({ id: 'water', name: '水' }, said, sourceOf(here, [corrected]));
    expect(entries.map(({ path, summary }) => [path, summary])).toEqual([
      ['/documents/plan/', '讲到“水”的有3条，其中目标1个。'],
      ['/documents/plan/#p_1', '文字订正1处。'],
    ]);
  });
});

describe('a phrase of portal.yaml', () => {
  it('leads to every provision that holds it, in whatever width it is written', () => {
    for (const phrase of followedPhrases())
      for (const { title, summary, category } of feedOfPhrase(phrase).entries)
        if (category === '条文') expect((title + summary).normalize('NFKC').replace(/\s/gu, '')).toContain(phrase);
    expect(followedPhrases().length).toBeGreaterThan(0);
  });
});

describe('bodiesWithDeadlines', () => {
  it('has each target once, with its day', () => {
    expect(bodiesWithDeadlines().length).toBeGreaterThan(50);
    for (const { id } of bodiesWithDeadlines()) {
      const due = dueOf(id);
      expect(new Set(due).size, id).toBe(due.length);
      expect(due.filter((target) => !isOnCalendar(target))).toEqual([]);
    }
  });
});
