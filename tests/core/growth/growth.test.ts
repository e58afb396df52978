import { expect, test } from 'vitest';
import { auditPortal } from '../../../src/core/portal/audit/audit.ts';
import { joinDocuments, type Portal } from '../../../src/core/portal/build.ts';
import { checkRows } from '../../../src/core/portal/check-rows.ts';
import { compareTexts } from '../../../src/core/portal/compare/comparisons.ts';
import { readGlossary } from '../../../src/core/portal/glossary/glossary.ts';
import { joinIndicators } from '../../../src/core/portal/indicators/indicators.ts';
import type { Registries } from '../../../src/core/portal/registries.ts';
import { joinSummaries } from '../../../src/core/portal/summaries/summaries.ts';
import { assignTopics } from '../../../src/core/portal/topics/assign.ts';
import { indexBodies } from '../../../src/core/find/bodies.ts';
import { findInDocument } from '../../../src/core/find/document.ts';
import { findDuplicates } from '../../../src/core/read/duplicates.ts';
import { documentsIn, readSources, type Library } from '../../../src/core/read/library.ts';
import { writeAkomaNtoso } from '../../../src/core/write/akn/akoma-ntoso.ts';
import { openRecords } from '../../support/akn-records.ts';
import { publishFiles } from '../../../src/core/write/publish.ts';
import { CountedReads } from '../../support/counted-reads.ts';
import { noCorrections } from '../support/sources.ts';
import { countyRegistries, countyTexts } from './county-texts.ts';

/** Twice the documents may cost little more than twice the reads. */
const GROWTH = 2.2;
const FEW = 8;

/** What is known of a portal of so many plans, each row of which counts when it is read. */
interface Measured {
  library: Library;
  portal: Portal;
  registries: Registries;
  join: () => unknown;
}

const stages: Record<string, (of: Measured) => unknown> = {
  joinDocuments: ({ join }) => join(),
  findDuplicates: ({ library }) => findDuplicates(library),
  joinIndicators: ({ library, portal, registries }) =>
    joinIndicators(library, portal.targets, registries.indicators ?? []),
  compareTexts: ({ library, portal, registries }) =>
    compareTexts({ library, targets: portal.targets, indicators: portal.indicators }, registries.comparisons ?? []),
  assignTopics: ({ portal, registries }) => assignTopics(portal, registries.topics ?? []),
  readGlossary: ({ portal, registries }) => readGlossary(registries.glossary ?? [], portal.provisions, ['water']),
  auditPortal: ({ portal }) => auditPortal(portal),
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
  const { library, registries, join, value } = joined(count);
  const reads = new CountedReads();
  stages[name]?.({
    library: countRows(library, reads),
    portal: countRows(value, reads),
    registries,
    join: () => join(countRows(library, reads)),
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
  const { value: library } = readSources(countyTexts(count), noCorrections);
  const names = { bodies: indexBodies(registries.bodies), regions: registries.regions };
  const found = new Map(documentsIn(library).map((read) => [read.document.id, findInDocument(read, names).value]));
  const join = (of: Library) => joinDocuments(of, found, registries);
  return { library, registries, join, value: join(library).value };
}
