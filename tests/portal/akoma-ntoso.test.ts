import { expect, test } from 'vitest';
import { buildPortal, type Portal } from '../../src/core/portal/build.ts';
import { writeAkomaNtoso } from '../../src/core/write/akn/akoma-ntoso.ts';
import { openRecords } from '../support/akn-records.ts';
import { formatXml } from '../../src/core/write/xml.ts';
import { provisionWords } from '../../src/model/provision.ts';
import { editor, expectWhole, plain, wordsIn } from '../core/write/akn/whole.ts';
import { readContentFile } from './support/content.ts';
import { isAboutTheSeven } from './support/seven.ts';

const read = (name: string) => JSON.parse(readContentFile(`data/${name}.json`)) as never[];
const published: Portal = {
  ...buildPortal([], new Map()).value,
  documents: read('documents'),
  gazettes: read('gazettes'),
  provisions: read('provisions'),
  tables: read('tables'),
  mentions: read('mentions'),
  targets: read('targets'),
  indicators: read('indicators'),
  glossary: read('glossary'),
  bodies: read('bodies'),
  regions: read('regions'),
};

test.for(published.documents.filter(isAboutTheSeven).map(({ id }) => id))(
  '%s is whole, in the order of the text',
  (id) => {
    const document = published.documents.find((each) => each.id === id);
    if (document === undefined) throw new Error(id);
    expectWhole({ ...published, documents: [document] });
    const own = published.provisions.filter((provision) => provision.document === id);
    expect(plain(wordsIn(writeAkomaNtoso(document, openRecords(published), editor), new Set()))).toBe(
      plain(own.map(provisionWords).join('')),
    );
  },
);

test('writeAkomaNtoso says what the source says of a document, and no more', () => {
  const xml = (id: string) => {
    const document = published.documents.find((each) => each.id === id);
    if (document === undefined) throw new Error(id);
    return formatXml(writeAkomaNtoso(document, openRecords(published), editor));
  };
  const water = xml('zj-water-2016');
  expect(water).toContain('<FRBRuri value="/akn/cn-zj/doc/plan/zj-government/2016-03-30/zj-water-2016"/>');
  expect(water).toContain('<FRBRnumber value="浙政发〔2016〕12号"/>');
  expect(water).toContain('<publication date="2016-05-10" name="浙江省人民政府公报"');
  expect(xml('hz-beautiful-2019')).toContain('date="2019-03-04" source="#original" refersTo="#in-force"');
  const draft = xml('hz-governance-draft');
  expect(draft).toContain('<doc name="draft"');
  expect(draft).not.toMatch(/FRBRnumber|<lifecycle|<publication/u);
  expect(draft).toMatch(/<FRBRdate date="20\d{2}-\d{2}-\d{2}" name="added"\/>/u);
  expect(draft).toMatch(/<FRBRuri value="\/akn\/cn-zj\/doc\/draft\/(?:[\w-]+\/)?hz-governance-draft"\/>/u);
  expect(draft).not.toContain('0001-01-01');
  expect(xml('hz-water-2016')).toContain('href="/akn/cn-zj/doc/plan/zj-government/2016-03-30/zj-water-2016">');
});
