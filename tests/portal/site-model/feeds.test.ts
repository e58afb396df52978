import { describe, expect, it } from 'vitest';
import { formatFeed } from '../../../src/site/feeds/atom.ts';
import { bodyFeed, portalFeed } from '../../../src/site/feeds/feeds.ts';
import { bodiesToFollow, bodiesWithDeadlines, dueOf, feedOf } from '../../../src/site/bodies/subscriptions.ts';
import { isOnCalendar } from '../../../src/site/targets/calendar.ts';
import type { Duties } from '../../../src/site/bodies/bodies.ts';
import { oneBy } from '../../../src/model/lists-by.ts';
import { documents as every } from '../../../src/site/portal/data.ts';
import { isAboutTheSeven } from '../support/seven.ts';
import { documentOf, provisionOf, targetOf } from '../../support/records.ts';

const site = new URL('https://policy.example.org');
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'gu'))].map(([, text = '']) => text);
const documents = every.filter(isAboutTheSeven);
const whole = portalFeed(documents, ({ title }) => title);

describe('portalFeed', () => {
  it('lists the dated documents, newest first, and names the others', () => {
    const xml = formatFeed(whole, site);
    const dates = all(xml, 'updated').slice(1);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(dates).toHaveLength(documents.filter(({ status }) => status === 'issued').length);
    expect(all(xml, 'updated')[0]).toBe('2021-11-05T00:00:00+08:00');
    expect(all(xml, 'subtitle')[0]).toContain('治理能力现代化的实施方案');
    expect(xml).toContain('href="https://policy.example.org/documents/hz-eco-2021/"');
  });

  it('stays with paths where the site does not know its address', () => {
    expect(formatFeed(whole, undefined)).toContain('href="/documents/hz-eco-2021/"');
    const ids = all(formatFeed(whole, undefined), 'id');
    expect(ids).toHaveLength(whole.entries.length + 1);
    for (const id of ids) {
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    }
  });

  it('writes text as text', () => {
    const [entry] = whole.entries;
    if (entry === undefined) throw new Error('The feed is empty.');
    const xml = formatFeed({ ...whole, entries: [{ ...entry, title: '<b>甲</b>&]]>' }] }, site);
    expect(xml).not.toMatch(/<b>|\]\]>/u);
  });
});

describe('bodyFeed', () => {
  it('has what RFC 4287 asks of a feed and its entries, each id once', () => {
    expect(bodiesToFollow().length).toBeGreaterThan(50);
    for (const body of bodiesToFollow()) {
      const { id } = body;
      const feed = feedOf(body);
      const xml = formatFeed(feed, site);
      const ids = all(xml, 'id');
      expect(new Set(ids).size, id).toBe(ids.length);
      expect(all(xml, 'updated'), id).toHaveLength(feed.entries.length + 1);
      for (const title of all(xml, 'title')) expect(title.trim(), id).not.toBe('');
    }
  });

  it('tells who leads from who takes part, and from who only is named as 责任单位', () => {
    const plan = documentOf({ id: 'plan', title: '某规划', status: 'issued', issuedOn: '2021-01-01' });
    const duties: Duties = {
      leads: {
        targets: [targetOf({ id: 'plan-p_1-1' })],
        elsewhere: [provisionOf({ eid: 'p_4', text: '开展巡查。' })],
      },
      responsible: { targets: [targetOf({ id: 'plan-p_2-1' })], elsewhere: [] },
      joins: { targets: [targetOf({ id: 'plan-p_3-1' })], elsewhere: [] },
    };
    const { entries } = bodyFeed(
      { id: 'bureau', name: '某局' },
      duties,
      oneBy([plan], ({ id }) => id),
    );
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
    expect(
      bodyFeed(
        { id: 'bureau', name: '某局' },
        duties,
        oneBy([draft], ({ id }) => id),
      ).entries,
    ).toEqual([]);
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
