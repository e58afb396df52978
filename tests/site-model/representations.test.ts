import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { bodies, documents, indicators, regions, targets } from '../../src/site/portal/data.ts';
import {
  bodyJson,
  documentJson,
  indicatorJson,
  regionJson,
  targetJson,
} from '../../src/site/representations/record-json.ts';
import { bodyMarkdown, indicatorMarkdown, regionMarkdown } from '../../src/site/representations/record-markdown.ts';
import { documentMarkdown } from '../../src/site/representations/document-text.ts';

const site = new URL('https://policy.example');
const files = [
  ...documents.map((row) => [row, 'document', documentJson(row, site)] as const),
  ...targets.map((row) => [row, 'target', targetJson(row, site)] as const),
  ...indicators.map((row) => [row, 'indicator', indicatorJson(row, site)] as const),
  ...bodies.map((row) => [row, 'body', bodyJson(row, site)] as const),
  ...regions.map((row) => [row, 'region', regionJson(row, site)] as const),
];

const parse = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('index.json', () => {
  it('holds the row of its record as the data set has it, with the version of the contract', () => {
    for (const [row, kind, text] of files) expect(parse(text)).toMatchObject({ kind, version: '1.1.0', [kind]: row });
  });

  it('gives a target its receipt: the words that its quote stands in, the document and a reference', () => {
    for (const [row, kind, text] of files) {
      if (kind !== 'target') continue;
      const { provision, document, reference } = parse(text);
      expect(provision).toMatchObject({ document: row.document, eid: row.provision });
      expect(document).toMatchObject({ id: row.document });
      expect(reference).toMatchObject({ id: row.id, URL: `https://policy.example/targets/${row.id}/` });
    }
  });

  it('tells of a body each of its targets once, by its role', () => {
    for (const [row, kind, text] of files) {
      if (kind !== 'body') continue;
      const { duties } = parse(text) as { duties: Record<string, { targets: string[] }> };
      const told = Object.values(duties).flatMap(({ targets: own }) => own);
      const meant = targets.filter(({ leadIds, participantIds }) => [...leadIds, ...participantIds].includes(row.id));
      expect(told.toSorted()).toEqual(meant.map(({ id }) => id).toSorted());
    }
  });
});

describe('index.md', () => {
  const titles: [title: string, text: string][] = [
    ...indicators.map((row): [string, string] => [`指标：${row.name}`, indicatorMarkdown(row, site)]),
    ...bodies.map((row): [string, string] => [row.name, bodyMarkdown(row, site)]),
    ...regions.map((row): [string, string] => [row.name, regionMarkdown(row, site)]),
  ];

  it('begins with the name of the record, whatever marks are in it', () => {
    for (const [title, text] of titles) {
      const [first] = fromMarkdown(text).children;
      expect(first).toMatchObject({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
    }
  });

  it('is the text of a document as the portal holds it', () => {
    for (const document of documents) expect(documentMarkdown(document)).toContain(`id: ${document.id}\n`);
  });
});
