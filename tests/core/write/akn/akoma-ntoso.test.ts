import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { writeAkomaNtoso } from '../../../../src/core/write/akn/akoma-ntoso.ts';
import { buildPortal, type Portal } from '../../../../src/core/portal/build.ts';
import { formatXml, type XmlElement } from '../../../../src/core/write/xml.ts';
import { provisionWords } from '../../../../src/model/provision.ts';
import { arbitraryText } from '../../support/arbitrary-texts.ts';
import { readText } from '../../support/portal.ts';
import { readContentFile } from '../../support/sources.ts';

const read = (name: string) => JSON.parse(readContentFile(`data/${name}.json`)) as never[];
const published: Portal = {
  ...buildPortal([], new Map()).value,
  documents: read('documents'),
  gazettes: read('gazettes'),
  provisions: read('provisions'),
  tables: read('tables'),
  mentions: read('mentions'),
  bodies: read('bodies'),
  regions: read('regions'),
};

type Tree = XmlElement['children'][number];

const elementsIn = (node: Tree): XmlElement[] =>
  node.type === 'element' ? [node, ...node.children.flatMap(elementsIn)] : [];

function wordsIn(node: Tree, skip: ReadonlySet<string>): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.children
    .filter((child) => !(child.type === 'element' && skip.has(child.attributes['eId'] ?? '')))
    .map((child) => wordsIn(child, skip))
    .join('');
}

/** Cells and lines are parted by elements; what XML cannot write is U+FFFD. */
const plain = (words: string) =>
  words.replace(/[\t\n\r]/gu, '').replace(/[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

/** What must hold of any document: each provision is there once, under its eId, with its words and no others. */
function expectWhole(portal: Portal) {
  for (const document of portal.documents) {
    const root = writeAkomaNtoso(document, portal);
    const own = portal.provisions.filter((provision) => provision.document === document.id);
    const elements = elementsIn(root);
    const ids = elements.map(({ attributes }) => attributes['eId']).filter((eid) => typeof eid === 'string');
    expect(new Set(ids).size).toBe(ids.length);
    for (const eid of ids) expect(eid).toMatch(/^[a-z][\w-]*$/u);
    const eids = new Set(own.map(({ eid }) => eid));
    const byId = new Map(elements.map((element) => [element.attributes['eId'], element]));
    for (const provision of own) {
      const element = byId.get(provision.eid);
      expect([provision.eid, element && plain(wordsIn(element, eids))]).toEqual([
        provision.eid,
        plain(provisionWords(provision)),
      ]);
    }
    expect(plain(wordsIn(root, new Set())).length).toBe(plain(own.map(provisionWords).join('')).length);
  }
}

test.for(published.documents.map(({ id }) => id))('%s is whole, in the order of the text', (id) => {
  const document = published.documents.find((each) => each.id === id);
  if (document === undefined) throw new Error(id);
  expectWhole({ ...published, documents: [document] });
  const own = published.provisions.filter((provision) => provision.document === id);
  expect(plain(wordsIn(writeAkomaNtoso(document, published), new Set()))).toBe(plain(own.map(provisionWords).join('')));
});

describe('writeAkomaNtoso', () => {
  it('keeps any text whole', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expectWhole(readText(text).portal);
      }),
      { numRuns: 150 },
    );
  });

  it('says what the source says of a document, and no more', () => {
    const xml = (id: string) => {
      const document = published.documents.find((each) => each.id === id);
      if (document === undefined) throw new Error(id);
      return formatXml(writeAkomaNtoso(document, published));
    };
    const water = xml('zj-water-2016');
    expect(water).toContain('<FRBRuri value="/akn/cn-zj/doc/plan/zj-government/2016-03-30/zj-water-2016"/>');
    expect(water).toContain('<FRBRnumber value="浙政发〔2016〕12号"/>');
    expect(water).toContain('<publication date="2016-05-10" name="浙江省人民政府公报"');
    expect(xml('hz-beautiful-2019')).toContain('date="2019-03-04" source="#original" refersTo="#in-force"');
    const draft = xml('hz-governance-draft');
    expect(draft).toContain('<doc name="draft"');
    expect(draft).not.toMatch(/FRBRnumber|<lifecycle|<publication/u);
    expect(draft).toContain('<FRBRdate date="0001-01-01" name="unknown"/>');
    expect(xml('hz-water-2016')).toContain('href="/akn/cn-zj/doc/plan/zj-government/2016-03-30/zj-water-2016">');
  });

  it('lets nothing of a source become markup', () => {
    const hostile = '<script>alert("1")</script>]]>&amp;<!-- -->';
    const { portal } = readText(`某市水污染防治行动计划\n\n一、${hostile}\n<p eId="x">乙</p>`);
    const [document] = portal.documents;
    if (document === undefined) throw new Error('The text has become no document.');
    const xml = formatXml(writeAkomaNtoso({ ...document, title: hostile, number: '"<b>' }, portal));
    expect(xml).not.toMatch(/<script|<!--|eId="x"|\]\]>/u);
    expect(xml).toContain('&#x3C;script>');
  });
});
