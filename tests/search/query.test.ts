import { describe, expect, test } from 'vitest';
import { headingZone } from '../../src/search/encode.ts';
import { findProvisions, formatQuery, parseQuery, type EngineHit, type SearchEngine } from '../../src/search/query.ts';

function hit(id: string, ...words: number[]): EngineHit {
  return { id, words, data: () => Promise.resolve({ url: `/documents/x/#${id}`, meta: {} }) };
}

/** An engine that knows the answers to single characters and records how it was asked. */
function engineWith(answers: Readonly<Record<string, EngineHit[]>>) {
  const asked: [query: string, filters: Readonly<Record<string, string>>][] = [];
  const engine: SearchEngine = {
    search(query, { filters }) {
      asked.push([query, filters]);
      return Promise.resolve({ results: answers[query.slice(1, -1)] ?? [] });
    },
  };
  return { engine, asked };
}

const inHeading = headingZone - 1;
const inText = headingZone;

describe('parseQuery(query)', () => {
  test.each([
    ['水质', ['水质']],
    [' 水质　2020年\n达标 ', ['水质', '2020年', '达标']],
    ['V类 Ⅴ类', ['V类']],
    ['', []],
    ['\u200B', []],
  ])('parts %j into %j', (query, shown) => {
    expect(parseQuery(query).map((term) => term.shown)).toEqual(shown);
  });

  test('reads a formatted query as the same terms', () => {
    const terms = parseQuery('“水质” <b> 👍');
    expect(parseQuery(formatQuery(terms))).toEqual(terms);
  });
});

describe('findProvisions(engine, terms, filters)', () => {
  test('finds what holds every term', async () => {
    const { engine } = engineWith({
      水: [hit('a', inText), hit('b', inText)],
      质: [hit('b', inText), hit('c', inText)],
    });
    const found = await findProvisions(engine, parseQuery('水 质'));
    expect(found.map(({ id }) => id)).toEqual(['b']);
  });

  test('puts terms in the heading first and else keeps the order of the engine', async () => {
    const hits = [hit('a', inText), hit('b', inText), hit('c', inHeading, inText), hit('d', inHeading)];
    const found = await findProvisions(engineWith({ 水: hits }).engine, parseQuery('水'));
    expect(found.map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
  });

  test('leaves out what matched in the metadata alone', async () => {
    const found = await findProvisions(engineWith({ 水: [hit('a')] }).engine, parseQuery('水'));
    expect(found).toEqual([]);
  });

  test('passes the filters that are set with every term, and asks nothing without a term', async () => {
    const { engine, asked } = engineWith({});
    await findProvisions(engine, parseQuery('水 质'), { level: 'city', year: '' });
    await findProvisions(engine, []);
    expect(asked).toEqual([
      ['"水"', { level: 'city' }],
      ['"质"', { level: 'city' }],
    ]);
  });
});
