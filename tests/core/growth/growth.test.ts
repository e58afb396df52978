import { expect, test } from 'vitest';
import { buildPortal, type Portal } from '../../../src/core/portal/build.ts';
import { checkRows } from '../../../src/core/portal/check-rows.ts';
import { contribute } from '../../../src/core/portal/contribution.ts';
import { compareTexts } from '../../../src/core/portal/compare/comparisons.ts';
import { termFinder } from '../../../src/core/portal/glossary/find-terms.ts';
import { findUses, joinGlossary } from '../../../src/core/portal/glossary/glossary.ts';
import { joinIndicators } from '../../../src/core/portal/indicators/indicators.ts';
import { joinPortal } from '../../../src/core/portal/join.ts';
import { openRegistries, readingRegistries } from '../../../src/core/portal/open-registries.ts';
import type { Registries } from '../../../src/core/portal/registries.ts';
import { joinSummaries } from '../../../src/core/portal/summaries/summaries.ts';
import { assignTopics } from '../../../src/core/portal/topics/assign.ts';
import { openTopics } from '../../../src/core/portal/topics/readings.ts';
import { takeReading } from '../../../src/core/find/reading.ts';
import { findDuplicates } from '../../../src/core/read/duplicates.ts';
import { oneBy, rowsByDocument } from '../../../src/model/lists-by.ts';
import { writeAkomaNtoso } from '../../../src/core/write/akn/akoma-ntoso.ts';
import { openRecords } from '../../support/akn-records.ts';
import { publishFiles } from '../../../src/core/write/publish.ts';
import { audit } from '../../support/audit.ts';
import { CountedReads } from '../../support/counted-reads.ts';
import { noCorrections } from '../support/sources.ts';
import { countyRegistries, countyTexts } from './county-texts.ts';

/** Twice the documents may cost little more than twice the reads. */
const GROWTH = 2.2;
const FEW = 8;

/** What is known of a portal of so many plans, each row of which counts when it is read. */
interface Measured {
  portal: Portal;
  registries: Registries;
  join: () => unknown;
}

const stages: Record<string, (of: Measured) => unknown> = {
  joinPortal: ({ join }) => join(),
  findDuplicates: ({ portal }) => findDuplicates(portal, rowsByDocument(portal.provisions)),
  joinIndicators: ({ portal, registries }) => joinIndicators(portal, portal.targets, registries.indicators ?? []),
  compareTexts: ({ portal, registries }) =>
    compareTexts(
      { library: portal, targets: portal.targets, indicators: portal.indicators },
      registries.comparisons ?? [],
    ),
  assignTopics: ({ portal, registries }) => assignTopics(portal, openTopics(registries.topics ?? [])),
  joinGlossary: ({ portal, registries: { glossary = [] } }) =>
    joinGlossary(glossary, [...findUses(portal.provisions, termFinder(glossary))], portal.provisions, ['water']),
  audit: ({ portal }) => audit(portal),
  joinSummaries: ({ portal, registries }) => joinSummaries(portal, registries, registries.summaries ?? new Map()),
  checkRows: ({ portal }) => checkRows(portal),
  publishFiles: ({ portal }) => publishFiles(portal),
  writeAkomaNtoso: ({ portal }) => {
    const records = openRecords(portal);
    return portal.documents.map((document) => writeAkomaNtoso(document, records, { id: 'editors', name: '编者' }));
  },
};

test.for(Object.keys(stages))('%s reads rows in proportion to the documents', (name) => {
  const [few, many] = [readsOf(name, FEW), readsOf(name, 2 * FEW)];
  expect(few).toBeGreaterThan(0);
  expect(many / few).toBeLessThan(GROWTH);
});

test('the plans have something of every kind', () => {
  const { value } = joined(FEW);
  for (const name of ['tables', 'tasks', 'targets', 'citations', 'mentions', 'indicators', 'comparisons'] as const)
    expect([name, value[name].length >= FEW]).toEqual([name, true]);
  const rules = new Set(value.anomalies.map(({ rule }) => rule));
  expect([...rules]).toEqual(
    expect.arrayContaining(['listed-count', 'sum-of-parts', 'past-deadline', 'unnamed-district']),
  );
});

function readsOf(name: string, count: number): number {
  const { registries, parts, value } = joined(count);
  const reads = new CountedReads();
  const portal = countRows(value, reads);
  const sources = parts.map(({ rows }) => countRows(rows, reads));
  const sourceOf = oneBy(
    sources.flatMap((rows) => rows.documents.map(({ id }) => ({ id, rows }))),
    ({ id }) => id,
  );
  const facts = parts.map((part) => countRows(part.facts, reads));
  stages[name]?.({
    portal,
    registries,
    join: () => joinPortal({ ...portal, facts, open: (id) => sourceOf(id)?.rows ?? null }, registries),
  });
  return reads.count;
}

function countRows<Sets extends object>(sets: Sets, reads: CountedReads): Sets {
  return Object.fromEntries(
    Object.entries(sets).map(([name, rows]: [string, object[]]) => [name, reads.of(rows)]),
  ) as Sets;
}

const made = new Map<number, ReturnType<typeof makeJoined>>();

function joined(count: number) {
  const known = made.get(count) ?? makeJoined(count);
  made.set(count, known);
  return known;
}

function makeJoined(count: number) {
  const registries = countyRegistries(count);
  const sources = countyTexts(count);
  const given = openRegistries(readingRegistries(registries));
  const readings = sources.map((source) => takeReading(source, noCorrections, given.names));
  const parts = readings.map((reading) => contribute(reading, given, registries.overrides));
  return { registries, parts, value: buildPortal(sources, noCorrections, registries).value };
}
