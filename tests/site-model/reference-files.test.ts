import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentReference, targetReference } from '../../src/site/citations/record-references.ts';
import type { Reference } from '../../src/site/citations/reference.ts';
import { dataLinks, referenceFiles } from '../../src/site/citations/reference-files.ts';
import { referenceTags } from '../../src/site/citations/reference-tags.ts';
import { documents, targets } from '../../src/site/portal/data.ts';
import { readWithCitationJs } from './citation-js.ts';

const site = new URL('https://policy.example');
const references = [
  ...documents.map((document) => documentReference(document, site)),
  ...targets.slice(0, 100).map((target) => targetReference(target, site)),
];

describe.each(referenceFiles)('$name', ({ ending, format }) => {
  const read = (reference: Reference) => {
    const [item, ...others] = readWithCitationJs(ending, format(reference));
    expect(others).toEqual([]);
    if (item === undefined) throw new Error('citation-js reads nothing.');
    return item;
  };

  it('says to citation-js what is referred to, of every document and of targets', () => {
    for (const reference of references) {
      const { id, title, number, issuers, date, address, place } = reference;
      const item = read(reference);
      expect(item).toMatchObject({ title, type: 'report', URL: address });
      expect(item.number ?? null).toBe(number);
      expect(item.author?.map(({ literal, family }) => literal ?? family) ?? []).toEqual(issuers);
      expect(item.issued?.['date-parts'][0]?.map(Number) ?? null).toEqual(date?.split('-').map(Number) ?? null);
      expect(JSON.stringify(item)).toContain(id);
      if (place !== null) expect(format(reference)).toContain(place.replaceAll(/\s+/gu, ' '));
    }
  });

  it('keeps any title whole', () => {
    const [known] = references;
    if (known === undefined) throw new Error('There is no document.');
    const title = fc
      .string({ unit: fc.constantFrom(...'水“”〔〕《》()%&$#_-,;:=1aB') })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(title, (drawn) => {
        expect(read({ ...known, title: drawn }).title).toBe(drawn);
      }),
    );
  });
});

it('names what the source does not give nowhere', () => {
  const [known] = references;
  if (known === undefined) throw new Error('There is no document.');
  const bare = { ...known, issuers: [], number: null, kind: null, date: null, address: null };
  const [ris = '', bib = '', csl = ''] = referenceFiles.map(({ format }) => format(bare));
  expect(ris.split('\r\n').map((line) => line.slice(0, 2))).toEqual(['TY', 'TI', 'LA', 'ID', 'ER', '']);
  expect(bib.split('\n')).toHaveLength(5);
  expect(Object.keys((JSON.parse(csl) as object[])[0] ?? {})).toEqual(['id', 'type', 'title', 'language']);
});

it('gives a target its files in links, under names that tell which', () => {
  const [reference] = references.slice(-1);
  if (reference === undefined) throw new Error('There is no target.');
  const links = dataLinks(reference);
  expect(links.map(({ download }) => download)).toEqual(
    referenceFiles.map(({ ending }) => `${reference.id}.${ending}`),
  );
  for (const [index, { href }] of links.entries())
    expect(decodeURIComponent(href.slice(href.indexOf(',') + 1))).toBe(referenceFiles[index]?.format(reference));
});

it('says in the tags of a page what its files say', () => {
  for (const document of documents) {
    const reference = documentReference(document, site);
    const tags = referenceTags(document, reference.address, null);
    const contents = (name: string) => tags.flatMap((tag) => (tag.name === name ? [tag.content] : []));
    expect(contents('citation_title')[0]).toContain(reference.title);
    expect(contents('citation_author')).toEqual(reference.issuers);
    expect(contents('citation_technical_report_number')).toEqual(reference.number === null ? [] : [reference.number]);
    expect(contents('citation_publication_date')).toEqual(
      reference.date === null ? [] : [reference.date.replaceAll('-', '/')],
    );
    expect(contents('citation_public_url')).toEqual([reference.address]);
  }
});
