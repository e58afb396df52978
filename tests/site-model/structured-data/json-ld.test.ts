import { expect, it } from 'vitest';
import { bodies, documents, glossary, indicators, regions, targets } from '../../../src/site/portal/data.ts';
import { portal } from '../../../src/site/portal/portal.ts';
import { placesOf } from '../../../src/site/documents/addresses.ts';
import { dataCatalog } from '../../../src/site/data/catalog.ts';
import { dataSets } from '../../../src/site/data/data-sets.ts';
import { breadcrumbsOf } from '../../../src/site/structured-data/breadcrumbs.ts';
import { describeIndicator } from '../../../src/site/structured-data/indicator.ts';
import { formatJsonLd } from '../../../src/site/structured-data/json-ld.ts';
import { legislation } from '../../../src/site/structured-data/legislation.ts';
import { describeBody, describeGlossary, describeRegion } from '../../../src/site/structured-data/registry.ts';
import { describeSite } from '../../../src/site/structured-data/site.ts';
import { describeTarget } from '../../../src/site/structured-data/target.ts';
import { readJsonLd } from './packaged-context.ts';

const site = new URL('https://policy.example');
const schema = (name: string) => `https://schema.org/${name}`;

const kinds: [kind: string, type: string, blocks: object[]][] = [
  ['the site', 'WebSite', [describeSite(site)]],
  [
    'documents',
    'Legislation',
    documents.map((row) => legislation(row, portal.gazetteOf(row), portal.citationsFrom(row.id), placesOf(site))),
  ],
  ['targets', 'Quotation', targets.slice(0, 50).map((row) => describeTarget(row, site))],
  ['indicators', 'Dataset', indicators.map((row) => describeIndicator(row, site))],
  ['bodies', 'Organization', bodies.map((row) => describeBody(row, site))],
  ['regions', 'Place', regions.map((row) => describeRegion(row, site))],
  ['the glossary', 'DefinedTermSet', [describeGlossary(glossary, site)]],
  [
    'the data',
    'DataCatalog',
    [
      dataCatalog(
        'https://policy.example/data/',
        dataSets.map((dataSet) => ({ dataSet, files: [] })),
      ),
    ],
  ],
  [
    'places in the site',
    'BreadcrumbList',
    ['/targets/', '/documents/x/'].flatMap((path) => breadcrumbsOf(path, site) ?? []),
  ],
];

/** What a thing may be besides, more narrowly. */
const narrower: Record<string, string[]> = { Organization: ['GovernmentOrganization'], Place: ['AdministrativeArea'] };

it.each(kinds)('%s are read by jsonld without a word lost, each a %s', async (_, type, blocks) => {
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) {
    const { node, statements } = await readJsonLd(formatJsonLd(block));
    const types = [type, ...(narrower[type] ?? [])].map(schema);
    expect(types).toEqual(expect.arrayContaining([...(node?.['@type'] as string[])]));
    expect(statements.length).toBeGreaterThan(2);
    expect(statements.join('\n')).not.toMatch(/<\/|<policy/u);
  }
});

it('tells of an indicator what is measured, where and when', async () => {
  for (const indicator of indicators) {
    const { node } = await readJsonLd(formatJsonLd(describeIndicator(indicator, site)));
    for (const property of ['variableMeasured', 'spatialCoverage', 'distribution', 'isBasedOn'])
      expect(node, indicator.id).toHaveProperty([schema(property)]);
    const hasYears = indicator.series.some(({ year }) => year !== null);
    expect(Object.hasOwn(node ?? {}, schema('temporalCoverage'))).toBe(hasYears);
  }
});

it('says of a document in the terms of ELI what the source says', async () => {
  const eli = (name: string) => `http://data.europa.eu/eli/ontology#${name}`;
  for (const document of documents) {
    const block = legislation(document, undefined, portal.citationsFrom(document.id), placesOf(site));
    const { node } = await readJsonLd(formatJsonLd(block));
    const value = (name: string) => (node?.[eli(name)] as { '@value': string }[] | undefined)?.[0]?.['@value'] ?? null;
    expect(value('id_local')).toBe(document.number);
    expect(value('type_document')).toBe(document.kind);
    expect(value('date_document')).toBe(document.issuedOn);
    expect(value('title')).toBe(document.title);
  }
});

it('says how the site is searched, in the words that search engines read', () => {
  expect(describeSite(site)).toMatchObject({
    potentialAction: {
      target: { urlTemplate: 'https://policy.example/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});
