import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/lexicon/fold.ts';
import { Answerer, sharesOf } from '../../../src/search/answer/answerer.ts';
import { IndexReader } from '../../../src/search/index/index-reader.ts';
import { directoryPath } from '../../../src/search/index/paths.ts';
import { parseQuery } from '../../../src/search/query.ts';
import type { SearchedText } from '../../../src/search/searched-text.ts';
import { allFound, answererOf, filesOf, loaderOf, textOf } from '../support/answers.ts';

const view = { from: 0, count: 10, provisions: 20, least: 3, excerpt: 40 };
const ask = (query: string) => ({ query, filters: {} });

/** The same, read off the words. */
function expected(texts: readonly SearchedText[], query: string, kind?: string): string[] {
  const terms = parseQuery(query).map(({ folded }) => folded);
  return texts.flatMap(({ id, provisions }) =>
    provisions
      .filter(({ words }) => terms.every((term) => foldText(words).folded.includes(term)))
      .filter(({ facets }) => kind === undefined || facets.kind?.includes(kind))
      .map(({ eid }) => `${id}#${eid}`),
  );
}

const unit = fc.constantFrom('水', '质', '的', '应当', 'Ⅴ类', '5', '\t', '，', '𠮷');
const provision = fc.record({
  words: fc.string({ unit, minLength: 1, maxLength: 24 }),
  head: fc.nat(4),
  facets: fc.record({ kind: fc.constantFrom(['text'], ['box']) }),
});
const texts = fc
  .array(fc.array(provision, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 9 })
  .map((all) => all.map((provisions, at) => textOf(`t${at}`, provisions)));
const query = fc.array(fc.string({ unit, minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });

describe('a search', () => {
  test('finds every provision that holds all terms, and no other, with any filter', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(texts, query, fc.constantFrom(undefined, 'box'), async (all, terms, kind) => {
        const asked = terms.join(' ');
        fc.pre(parseQuery(asked).length > 0);
        const answerer = await answererOf(all);
        const question = { query: asked, filters: kind === undefined ? {} : { kind } };
        const right = expected(all, asked, kind);
        expect((await allFound(answerer, question)).toSorted()).toEqual(right.toSorted());
        expect(await answerer.count(question)).toEqual({
          texts: new Set(right.map((path) => path.replace(/#.*/u, ''))).size,
          provisions: right.length,
        });
      }),
    );
  });

  test('finds no run across provisions or cells', async () => {
    const answerer = await answererOf([textOf('a', [{ words: '水' }, { words: '质\t标' }])]);
    for (const run of ['水质', '质标']) expect(await answerer.count(ask(run))).toEqual({ texts: 0, provisions: 0 });
  });

  test('gives no provisions of another document for those of one that has moved in the index', async () => {
    const answerer = await answererOf([textOf('plan', [{ words: '水质' }, { words: '水质达标' }])]);
    const view = { from: 0, provisions: 2, excerpt: 10 };
    expect(await answerer.more(ask('水质'), { number: 0, id: 'plan' }, view)).toHaveLength(2);
    await expect(answerer.more(ask('水质'), { number: 0, id: 'other' }, view)).rejects.toThrow('other');
    await expect(answerer.more(ask('水质'), { number: 7, id: 'plan' }, view)).rejects.toThrow('plan');
  });

  test('shows of each document the first provisions, with the run marked', async () => {
    const answerer = await answererOf([
      textOf('a', [
        { words: '水质计划', head: 4, place: ['标题'] },
        { words: '改善水质。', place: ['一、'] },
      ]),
      textOf('b', [{ words: '别的' }]),
    ]);
    const { shown, ...counts } = await answerer.search(ask('水质'), view);
    expect(counts).toEqual({ texts: 1, provisions: 2, version: 'v1' });
    expect(shown).toEqual([
      {
        number: 1,
        id: 'a',
        page: '/documents/a/',
        title: '《a》',
        draft: false,
        count: 2,
        provisions: [
          {
            eid: 'p_1',
            place: ['标题'],
            excerpt: [
              { text: '水质', matched: true },
              { text: '计划', matched: false },
            ],
          },
          {
            eid: 'p_2',
            place: ['一、'],
            excerpt: [
              { text: '改善', matched: false },
              { text: '水质', matched: true },
              { text: '。', matched: false },
            ],
          },
        ],
      },
    ]);
  });

  test('tells of a heading only where a term that is longer than the index knows begins in it', async () => {
    const texts = [
      textOf('later', [{ words: '题' }, { words: '水质' + '达标要求' }]),
      textOf('earlier', [{ words: '题' }, { words: '水质达标要求。水质好', head: 6 }]),
    ];
    const { shown } = await (await answererOf(texts)).search(ask('水质达标要求'), view);
    expect(shown.map(({ id }) => id)).toEqual(['earlier', 'later']);
  });

  test('reads few files: the directory, what holds the run, and what is shown', async () => {
    const many = Array.from({ length: 60 }, (_, text) =>
      textOf(
        `t${text}`,
        Array.from({ length: 30 }, (_, at) => ({
          words: `第${text}号文件的第${at}条应当执行，${'水质'.repeat(at % 9)}`,
        })),
      ),
    );
    const asked: string[] = [];
    const answerer = new Answerer(await IndexReader.open(loaderOf(filesOf(many), asked)));
    const { texts: found, shown } = await answerer.search(ask('应当'), { ...view, count: 2, provisions: 4, least: 1 });
    expect([found, shown.length]).toEqual([60, 2]);
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  test('stops where a newer one has superseded it', async () => {
    const answerer = await answererOf([textOf('a', [{ words: '水质' }])]);
    await expect(answerer.search(ask('水'), view, AbortSignal.abort())).rejects.toThrow('abort');
  });

  test('fails where a file does not come, and tries again', async () => {
    const files = filesOf([textOf('a', [{ words: '水质' }])]);
    const missing = new Map([...files].filter(([path]) => path === directoryPath));
    const answerer = new Answerer(await IndexReader.open(loaderOf(missing)));
    await expect(answerer.count(ask('水'))).rejects.toThrow('no file');
    for (const [path, file] of files) missing.set(path, file);
    expect(await answerer.count(ask('水'))).toEqual({ texts: 1, provisions: 1 });
  });
});

test('provisions are given out in turn: as many as there are, and at least some of each', () => {
  expect(sharesOf([9, 1, 9], 6, 0)).toEqual([3, 1, 2]);
  expect(sharesOf([9, 1, 9], 2, 3)).toEqual([3, 1, 3]);
  expect(sharesOf([100], 20, 3)).toEqual([20]);
  expect(sharesOf([2, 2], 20, 3)).toEqual([2, 2]);
  expect(sharesOf([], 20, 3)).toEqual([]);
});
