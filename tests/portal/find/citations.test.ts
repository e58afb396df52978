import { describe, expect, test } from 'vitest';
import { citationsIn } from '../../../src/core/find/citations.ts';
import { indexCited, resolveCitations } from '../../../src/core/portal/citations.ts';
import { provisionWords, type Provision } from '../../../src/model/provision.ts';
import { provisionOf } from '../../support/records.ts';
import { documents, provisionsOf } from '../support/published.ts';

describe('resolveCitations(citations, document, index)', () => {
  const works = indexCited(documents);
  const citations = documents.flatMap(({ id }) =>
    resolveCitations(citationsIn(provisionsOf(id)).value, id, works).map((citation) => ({
      document: id,
      ...citation,
    })),
  );

  test('resolves what is here and keeps what is not', () => {
    expect(citations.filter(({ to }) => to !== null).map(({ document, number, to }) => [document, number, to])).toEqual(
      [['hz-water-2016', '浙政发〔2016〕12号', 'zj-water-2016']],
    );
    const both = citations.filter(({ number }) => number === '国发〔2015〕17号');
    expect(both.map(({ document, to }) => [document, to])).toEqual([
      ['hz-water-2016', null],
      ['zj-water-2016', null],
    ]);
  });

  test('takes every 《》 of the seven documents for what it is', () => {
    const own = documents.flatMap(({ id }) =>
      provisionsOf(id)
        .filter(({ kind }) => kind !== 'title')
        .flatMap((provision) => provisionWords(provision).match(/《[^《》]+》/gu) ?? []),
    );
    const itself = documents.filter(({ noticeTitle, id }) => noticeTitle !== null && id !== 'zj-express-2016');
    expect(citations.filter(({ title }) => title !== null)).toHaveLength(own.length - itself.length);
  });

  test('never takes a title for another when its number differs', () => {
    const [document] = documents;
    if (!document) throw new Error('no documents');
    const text = `根据《${document.title}》（某政发〔1999〕1号）`;
    const provision = provisionOf({ document: 'another', text });
    const resolved = (one: Provision) =>
      resolveCitations(citationsIn([one]).value, one.document, works).map(({ to }) => to);
    expect(resolved(provision)).toEqual([null]);
    const plain = { ...provision, text: `根据《${document.title}》` };
    expect(resolved(plain)).toEqual([document.id]);
  });
});
