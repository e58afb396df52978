import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/core/read/library.ts';
import { openClaims } from '../../src/core/portal/indicators/claims.ts';
import { joinIndicators } from '../../src/core/portal/indicators/indicators.ts';
import { correctionSchema } from '../../src/model/correction.ts';
import { documentSchema } from '../../src/model/document.ts';
import { indicatorRegistrySchema, indicatorSchema, type RegisteredIndicator } from '../../src/model/indicator.ts';
import { provisionSchema, provisionWords } from '../../src/model/provision.ts';
import { tableSchema } from '../../src/model/table.ts';
import { targetSchema } from '../../src/model/target.ts';
import { pointsOf } from '../charts/trajectory-fixture.ts';
import { readContentFile, readData } from './support/content.ts';

const library: Library = {
  documents: readData('documents', documentSchema),
  gazettes: [],
  provisions: readData('provisions', provisionSchema),
  tables: readData('tables', tableSchema),
  tasks: [],
  corrections: readData('corrections', correctionSchema),
  sources: [],
};
const targets = readData('targets', targetSchema);
const published = readData('indicators', indicatorSchema);
const registry = indicatorRegistrySchema.parse(load(readContentFile('registry/indicators.yaml')));

/** An entry with the fields that a test is not about. */
function entryOf(
  fields: Pick<RegisteredIndicator, 'id' | 'match'> & Partial<RegisteredIndicator>,
): RegisteredIndicator {
  const rest = { name: '甲', jurisdiction: '杭州市', unit: '%', direction: 'more', reason: '样例' };
  return indicatorRegistrySchema.parse([{ ...rest, ...fields }])[0] ?? expect.unreachable('one entry was given');
}

describe('the registry of indicators', () => {
  it('fits the ledger: every rule finds its targets, every quote stands in its provision', () => {
    const { diagnostics, value } = joinIndicators(library, targets, registry);
    expect(diagnostics).toEqual([]);
    expect(value.map(({ id }) => id)).toEqual(registry.map(({ id }) => id));
  });

  it('changes nothing of a target but its indicator', () => {
    const bare = targets.map((target) => ({ ...target, indicator: null }));
    const claimed = openClaims(registry)(bare);
    expect(claimed.map((target) => ({ ...target, indicator: null }))).toEqual(bare);
    expect(claimed).toEqual(targets);
  });

  it('holds every row of the indicator tables', () => {
    const unjoined = targets.filter(({ origin, indicator }) => origin.endsWith('-table') && indicator === null);
    expect(unjoined.map(({ id }) => id)).toEqual([]);
  });

  it('has a reason for every entry and keeps province and city apart', () => {
    const places = new Map(library.documents.map(({ id, jurisdiction }) => [id, jurisdiction]));
    for (const { id, reason, jurisdiction, series } of published) {
      expect(reason.length, id).toBeGreaterThan(8);
      for (const { document } of series) expect(places.get(document), id).toBe(jurisdiction);
    }
  });
});

describe('the points of indicators', () => {
  it('quote exact runs of their provisions, with their numbers in them', () => {
    const words = new Map(library.provisions.map((row) => [`${row.document} ${row.eid}`, provisionWords(row)]));
    for (const { id, series } of published) {
      for (const { document, provision, quote, value, kind } of series) {
        expect(words.get(`${document} ${provision}`), id).toContain(quote);
        if (value !== null && kind !== 'target') expect(quote, id).toContain(String(value));
      }
    }
  });

  it('name each target once, in the indicator that the target names', () => {
    const named = published.flatMap(({ id, series }) =>
      series.flatMap(({ target }) => (target === null ? [] : [{ target, id }])),
    );
    expect(new Set(named.map(({ target }) => target)).size).toBe(named.length);
    for (const { target, id } of named) expect(targets.find((row) => row.id === target)?.indicator).toBe(id);
    expect(named.length).toBe(targets.filter(({ indicator }) => indicator !== null).length);
  });

  it('keep documents that disagree: three goals for 2020, and two results', () => {
    const goals = pointsOf(published, 'hz-municipal-sections').filter(
      ({ kind, year }) => kind === 'target' && year === 2020,
    );
    expect(goals.map(({ value }) => value).sort()).toEqual([87.2, 88.9, 90.3]);
    const results = pointsOf(published, 'hz-pm25-urban').filter(({ kind, year }) => kind === 'actual' && year === 2020);
    expect(results.map(({ value }) => value)).toEqual([30, 29.8]);
  });

  it('take a cell as the table prints it: a lost cell gives none, words stay words', () => {
    const boundary = pointsOf(published, 'hz-boundary-sections');
    expect(boundary.filter(({ kind }) => kind === 'actual')).toEqual([]);
    const incidents = pointsOf(published, 'hz-incidents').filter(
      ({ text, kind }) => kind === 'baseline' && text !== null,
    );
    expect(incidents.map(({ value, text }) => [value, text])).toEqual([[null, '89.8（“十三五”期间总数6起）']]);
  });
});

describe('joinIndicators', () => {
  const document = 'hz-water-2016';
  const codes = (entries: RegisteredIndicator[], reviewed = true) =>
    joinIndicators(library, targets, entries, reviewed).diagnostics.map(({ code, severity }) => `${severity} ${code}`);

  it('refuses a rule that fits no target', () => {
    const entry = entryOf({ id: 'a', match: [{ document, metric: '没有这个指标' }] });
    expect(codes([entry])).toEqual(['error indicator/no-match']);
    expect(codes([entry], false)).toEqual(['warning indicator/no-match']);
  });

  it('warns of rules about documents that the portal does not have, and passes over them', () => {
    const entry = entryOf({ id: 'a', match: [{ document: 'another', metric: '.' }] });
    expect(joinIndicators(library, targets, [entry]).value).toEqual([]);
    expect(codes([entry])).toEqual(['warning indicator/no-document']);
  });

  it('refuses a target that two indicators claim', () => {
    const match = [{ document, metric: '再生水利用率' }];
    const found = codes([entryOf({ id: 'a', match }), entryOf({ id: 'b', match })]);
    expect(found).toEqual(['error indicator/claimed-twice', 'error indicator/claimed-twice']);
  });

  it.each([
    ['does not stand in the provision', '全市再生水利用率达到99%', 99],
    ['lacks the number', '全市再生水利用率达到12%', 2],
    ['occurs twice', '全市再生水利用率达到', 12],
  ])('refuses a quote that %s', (_, quote, value) => {
    const point = { kind: 'actual', year: 2017, value, document, provision: 'sec_3__subsec_7__p_3', quote } as const;
    const entry = entryOf({
      id: 'a',
      match: [{ document, metric: '再生水利用率' }],
      points: [{ ...point, text: null, comparator: null, note: null }],
    });
    expect(codes([entry])).toEqual(['error indicator/quote']);
  });

  describe('a reviewed point in words', () => {
    const provision = 'sec_3__subsec_7__p_3';
    const point = {
      kind: 'actual',
      year: 2017,
      value: null,
      comparator: null,
      note: null,
      document: 'hz-water-2016',
      provision,
    } as const;
    const codesOf = (text: string) => {
      const match = [{ document: 'hz-water-2016', metric: '再生水利用率' }];
      const points = [{ ...point, text, quote: '到2017年，全市再生水利用率达到12%' }];
      return codes([entryOf({ id: 'a', match, points })]);
    };

    it('stands where its quote holds the words', () => {
      expect(codesOf('再生水利用率达到')).toEqual([]);
      expect(codesOf('再生水全部利用')).toEqual(['error indicator/quote']);
    });
  });
});

describe('indicatorRegistrySchema', () => {
  const entry = { id: 'a', name: '甲', jurisdiction: '杭州市', unit: null, direction: 'more', reason: '样例' };
  it.each([
    ['an id twice', [entry, entry].map((row) => ({ ...row, match: [{ document: 'd', metric: '甲' }] }))],
    ['a related id that is none', [{ ...entry, related: ['b'], match: [{ document: 'd', metric: '甲' }] }]],
    ['a rule without provision or metric', [{ ...entry, match: [{ document: 'd' }] }]],
    ['a pattern that cannot be read', [{ ...entry, match: [{ document: 'd', metric: '（(' }] }]],
  ])('refuses %s', (_, rows) => {
    expect(indicatorRegistrySchema.safeParse(rows).success).toBe(false);
  });
});
