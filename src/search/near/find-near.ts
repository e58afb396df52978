import type { Answer, Answerer, Question, View } from '../answer/answerer.ts';
import { otherWritings } from '../other-writings.ts';
import { readAsked } from '../question/asked.ts';
import type { ThingReader } from '../things/thing-reader.ts';
import { amountWritings } from './amount-writings.ts';
import { longestPart } from './longest-part.ts';
import { registeredWords, similarWords, wordsByLetters, type NearWords } from './near-words.ts';

/** What is found by other words than those that were asked for. */
export interface NearHits extends NearWords {
  readonly question: Question;
  readonly answer: Answer;
}

/** What near words are looked for with. */
export interface NearSources {
  readonly answerer: Pick<Answerer, 'search' | 'count'>;
  /** Null where the portal has no index of things. */
  readonly reader: ThingReader | null;
  /** Turns Traditional into Simplified Chinese. */
  readonly simplify: (text: string) => string;
}

const mostKinds = 3;

/**
 * What is found by words near to those of a question that finds nothing: in other writings first, then in the words of
 * the registries, in the words that the question is about, with one character changed, and at last by its longest part.
 * The first of these ways that finds anything is taken, and no other.
 */
export async function findNear(sources: NearSources, question: Question, view: View): Promise<NearHits[]> {
  const { answerer, reader, simplify } = sources;
  const { query, filters } = question;
  const simple = simplify(query);
  const ways: (() => Promise<readonly NearWords[]> | readonly NearWords[])[] = [
    () => [
      ...(simple === query ? [] : [{ query: simple, why: '繁体换成简体' }]),
      ...otherWritings(query, simplify)
        .filter((other) => other !== simple)
        .map((other) => ({ query: other, why: '另一种写法' })),
      ...amountWritings(query).map((other) => ({ query: other, why: '数量的另一种写法' })),
    ],
    () => (reader === null ? [] : wordsByLetters(reader, simple)),
    () => (reader === null ? [] : registeredWords(reader, simple)),
    () => (reader === null ? [] : wordsAsked(reader, simple)),
    () => (reader === null ? [] : similarWords(reader, simple)),
    () => partOf(simple, async (run) => (await answerer.count({ query: run, filters })).provisions > 0),
  ];
  for (const way of ways) {
    const found = await Promise.all(
      (await way()).map(async (words): Promise<NearHits> => {
        const other = { query: words.query, filters };
        return { ...words, question: other, answer: await answerer.search(other, view) };
      }),
    );
    const hits = found.filter(({ answer }) => answer.provisions > 0);
    if (hits.length > 0) return hits.slice(0, mostKinds);
  }
  return [];
}

/** Of a question the words that say what is measured, or the names in it. */
async function wordsAsked(reader: ThingReader, query: string): Promise<NearWords[]> {
  const { kind, shown, named } = await readAsked(reader, query);
  if (kind === null) return [];
  if (shown !== '') return [{ query: shown, why: '所问的词' }];
  return [...new Set(named.map(({ name }) => name))].map((name) => ({ query: name, why: '所问的词' }));
}

async function partOf(query: string, occurs: (run: string) => Promise<boolean>): Promise<NearWords[]> {
  if (/\s/u.test(query.trim())) return [];
  const part = await longestPart(query.trim(), occurs);
  return part === null ? [] : [{ query: part, why: '其中最长的一段' }];
}
