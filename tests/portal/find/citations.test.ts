import { describe, expect, test } from 'vitest';
import { citationsIn } from '../../../src/core/find/citations.ts';
import { indexCited, settleCitations } from '../../../src/core/portal/citations.ts';
import type { Citation } from '../../../src/model/citation.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { provisionWords, type Provision } from '../../../src/model/provision.ts';
import { provisionOf } from '../../support/records.ts';
import { documents, provisionsOf } from '../support/published.ts';

/** The citations of a document as rows that are not settled. */
function citationsOf(document: string, provisions: readonly Provision[]): Citation[] {
  const rest = { quote: '', raw: { start: 0, end: 0 }, to: null };
  return citationsIn(provisions).value.map(({ eid, number, title, relation }) => ({
    from: { document, eid },
    number,
    title,
    relation,
    ...rest,
  }));
}

describe('settleCitations(citing, index)', () => {
  const works = indexCited(documents);
  const settle = (citations: Citation[]) => settleCitations({ citations, mentions: [] }, works).citations;
  const citations = documents.flatMap(({ id }) => settle(citationsOf(id, provisionsOf(id))));

  test('resolves what is here and keeps what is not', () => {
    expect(
      citations.filter(({ to }) => to !== null).map(({ from, number, to }) => [from.document, number, to]),
    ).toEqual([['hz-water-2016', '浙政发〔2016〕12号', 'zj-water-2016']]);
    const both = citations.filter(({ number }) => number === '国发〔2015〕17号');
    expect(both.map(({ from, to }) => [from.document, to])).toEqual([
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
    const resolved = (one: Provision) => settle(citationsOf(one.document, [one])).map(({ to }) => to);
    expect(resolved(provision)).toEqual([null]);
    const plain = { ...provision, text: `根据《${document.title}》` };
    expect(resolved(plain)).toEqual([document.id]);
  });

  test('leaves of what mentions a citation what this portal has, in its place', () => {
    const [one, other] = documents.map(({ id, title }) => ({ id, title }));
    if (!one || !other) throw new Error('no documents');
    const mention = (kind: Mention['kind'], ref: string, start: number) =>
      ({ document: one.id, eid: 'p_1', kind, ref, start, end: start + 1 }) as const;
    const cited = [other.title, '别处的方案', one.title].flatMap((title) =>
      citationsOf(one.id, [provisionOf({ document: one.id, text: `《${title}》` })]),
    );
    expect(cited).toHaveLength(3);
    const mentions = [mention('citation', '0', 0), mention('body', 'b', 2), mention('citation', '1', 4)];
    const settled = settleCitations({ citations: cited, mentions: [...mentions, mention('citation', '2', 6)] }, works);
    expect(settled.mentions).toEqual([mention('citation', other.id, 0), mention('body', 'b', 2)]);
    expect(settled.citations.map(({ to }) => to)).toEqual([other.id, null]);
  });
});
