import { describe, expect, it } from 'vitest';
import { formatFeed } from '../../src/site/feeds/feed.ts';
import { portal } from '../../src/site/portal/portal.ts';
import { bodyFeed, portalFeed } from '../../src/site/feeds/feeds.ts';
import { bodiesToFollow, bodiesWithDeadlines } from '../../src/site/bodies/feeds.ts';
import { dutiesOf } from '../../src/site/bodies/bodies.ts';
import { documents } from '../../src/site/portal/data.ts';

const site = new URL('https://policy.example.org');
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'gu'))].map(([, text = '']) => text);
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
    for (const id of all(formatFeed(whole, undefined), 'id')) {
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
    expect(bodiesToFollow.length).toBeGreaterThan(50);
    for (const { id, feed } of bodiesToFollow) {
      const xml = formatFeed(feed, site);
      const ids = all(xml, 'id');
      expect(new Set(ids).size, id).toBe(ids.length);
      expect(all(xml, 'updated'), id).toHaveLength(feed.entries.length + 1);
      for (const title of all(xml, 'title')) expect(title.trim(), id).not.toBe('');
    }
  });

  it('tells who leads from who takes part, and from who only is named as 责任单位', () => {
    const feed = bodyFeed({ id: 'hz-water-bureau', name: '甲' }, dutiesOf('hz-ecology-environment-bureau'), (id) =>
      portal.document(id),
    );
    const { leads, responsible } = dutiesOf('hz-ecology-environment-bureau');
    const led = feed.entries.filter(({ category }) => category === '牵头').map(({ path }) => path);
    for (const { id } of leads.targets) expect(led).toContain(`/targets/${id}/`);
    const listed = feed.entries.filter(({ category }) => category === '责任单位').map(({ path }) => path);
    for (const { id } of responsible.targets) expect(listed).toContain(`/targets/${id}/`);
    expect(responsible.targets.length).toBeGreaterThan(50);
  });
});

describe('bodiesWithDeadlines', () => {
  it('has each target once, with its deadline', () => {
    for (const { id, due } of bodiesWithDeadlines) {
      expect(new Set(due).size, id).toBe(due.length);
      expect(
        due.every(({ deadline }) => deadline !== null),
        id,
      ).toBe(true);
    }
  });
});
