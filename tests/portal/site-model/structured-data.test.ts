import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/model/citation.ts';
import type { PolicyDocument } from '../../../src/model/document.ts';
import type { Gazette } from '../../../src/model/gazette.ts';
import { referenceTags } from '../../../src/site/citations/reference-tags.ts';
import { formatJsonLd } from '../../../src/site/structured-data/json-ld.ts';
import { legislation, type Places } from '../../../src/site/structured-data/legislation.ts';
import { documents } from '../support/published.ts';
import { readContentFile } from '../support/content.ts';

const citations = JSON.parse(readContentFile('data/citations.json')) as Citation[];
const gazettes = JSON.parse(readContentFile('data/gazettes.json')) as Gazette[];
const places: Places = {
  document: (id) => `https://example.org/documents/${id}/`,
  body: (id) => `https://example.org/bodies/${id}/`,
  bodyNamed: (name) => (name === '浙江省人民政府' ? 'zj-government' : null),
  xml: (id) => `https://example.org/documents/${id}/akn.xml`,
};

function documentWith(id: string): PolicyDocument {
  const found = documents.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

function dataOf(document: PolicyDocument): Record<string, unknown> {
  const gazette = gazettes.find(({ id }) => id === document.gazette?.id);
  const cited = citations.filter(({ from }) => from.document === document.id);
  return JSON.parse(formatJsonLd(legislation(document, gazette, cited, places))) as Record<string, unknown>;
}

describe('legislation', () => {
  it('says number, type, dates, issuer and place as the source gives them', () => {
    expect(dataOf(documentWith('zj-water-2016'))).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '浙政发〔2016〕12号',
      legislationType: '行动计划',
      legislationDate: '2016-03-30',
      datePublished: '2016-05-10',
      legislationPassedBy: [{ name: '浙江省人民政府', url: 'https://example.org/bodies/zj-government/' }],
      legislationJurisdiction: { name: '浙江省' },
      inLanguage: 'zh-CN',
    });
    expect(dataOf(documentWith('hz-eco-2021'))).toMatchObject({ temporalCoverage: '2021/2025' });
  });

  it('claims force of no issued text, and none of a draft', () => {
    for (const document of documents)
      expect([document.id, dataOf(document)['legislationLegalForce']]).toEqual([
        document.id,
        document.status === 'draft' ? 'https://schema.org/NotInForce' : undefined,
      ]);
    const draft = dataOf(documentWith('hz-governance-draft'));
    for (const field of ['legislationIdentifier', 'legislationDate', 'datePublished'])
      expect(draft).not.toHaveProperty(field);
  });

  it('opens a cited document that is here', () => {
    expect(dataOf(documentWith('hz-water-2016'))['citation']).toContainEqual(
      expect.objectContaining({ url: 'https://example.org/documents/zj-water-2016/' }),
    );
  });
});

describe('formatJsonLd', () => {
  it('lets no text end its element', () => {
    const title = '</script><script>alert(1)</script><!--';
    const text = formatJsonLd(legislation({ ...documentWith('hz-eco-2021'), title }, undefined, [], places));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ name: title });
  });
});

describe('referenceTags', () => {
  const tags = (id: string) =>
    referenceTags(documentWith(id), 'https://example.org/x/', 'https://example.org/x/akn.xml');

  it('makes a report of a document, with its number and every issuer', () => {
    expect(tags('hz-eco-2021')).toEqual(
      expect.arrayContaining([
        { name: 'citation_title', content: '杭州市生态环境保护“十四五”规划' },
        { name: 'citation_author', content: '杭州市生态环境局' },
        { name: 'citation_author', content: '杭州市发展和改革委员会' },
        { name: 'citation_publication_date', content: '2021/11/05' },
        { name: 'citation_technical_report_number', content: '杭环发〔2021〕66号' },
        { name: 'DCTERMS.issued', content: '2021-11-05' },
      ]),
    );
  });

  it('gives a draft no date, number or author', () => {
    expect(tags('hz-governance-draft').filter(({ name }) => /date|issued|number|author|creator/u.test(name))).toEqual(
      [],
    );
    expect(tags('hz-governance-draft')[0]?.content).toContain('（征求意见稿）');
  });
});
