import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldTerm, foldText } from '../../../src/lexicon/fold.ts';
import { GramMerger } from '../../../src/search/index/gram-merger.ts';
import { GramPackWriter } from '../../../src/search/index/gram-packs.ts';
import { takeGrams } from '../../../src/search/index/grams.ts';
import { distinct } from '../../../src/search/index/id-set.ts';
import { lookUp } from '../../../src/search/index/look-up.ts';
import { packOf } from '../../../src/search/index/packs.ts';
import { indexText } from '../../../src/search/index/text-index.ts';
import { WordStore } from '../../../src/search/index/word-store.ts';
import { textOf } from '../support/answers.ts';

interface Words {
  readonly head: string;
  readonly text: string;
}

/** The packs of some provisions, and what they say of a run. */
function indexOf(provisions: readonly Words[], limits = { provisions: 2, units: 4, listed: 6 }) {
  const store = new WordStore();
  const text = indexText(
    textOf(
      'a',
      provisions.map(({ head, text: words }) => ({ words: head + words, head: head.length })),
    ),
  );
  for (const at of provisions.keys()) store.add(text, at, at);
  const packs: Uint8Array[] = [];
  const keys: string[] = [];
  const writer = new GramPackWriter((key, pack) => {
    keys.push(key);
    packs.push(pack);
  }, 60);
  const merger = new GramMerger({ keys: [], read: () => new Uint8Array() }, writer, () => undefined);
  for (const step of takeGrams(store.finish(), limits, merger)) expect(step).toBeUndefined();
  merger.finish();
  const answer = (run: string) => {
    const first = Math.max(0, packOf(keys, run));
    const answers = packs.slice(first).map((pack) => lookUp(pack, run));
    const [whole] = answers;
    if (whole?.holds === 'all') answers.splice(1);
    const numbers = (name: 'heads' | 'texts') => [
      ...distinct(Uint32Array.from(answers.flatMap((each) => [...each[name]])).sort()),
    ];
    return {
      heads: numbers('heads'),
      texts: numbers('texts'),
      certain: answers.every(({ holds }) => holds !== 'perhaps'),
    };
  };
  return { keys, packs, answer };
}

/** The same, read off the words. */
function expected(provisions: readonly Words[], run: string) {
  const found = { heads: [] as number[], texts: [] as number[] };
  for (const [number, { head, text }] of provisions.entries()) {
    const { folded, starts } = foldText(head + text);
    const places: number[] = [];
    for (let at = folded.indexOf(run); at !== -1; at = folded.indexOf(run, at + 1)) places.push(starts[at] ?? 0);
    if (places.some((place) => place < head.length)) found.heads.push(number);
    if (places.some((place) => place >= head.length)) found.texts.push(number);
  }
  return found;
}

const words = (most: number) =>
  fc.string({ unit: fc.constantFrom('水', '质', '的', 'Ⅴ', 'A', '\t', ' ', '𠮷', 'é'), maxLength: most });
const texts = fc.array(fc.record({ head: words(3), text: words(14) }), { minLength: 1, maxLength: 12 });

describe('the index of grams', () => {
  test('says of each run where it stands, or of a longer one where alone it can', () => {
    fc.assert(
      fc.property(texts, words(7), (provisions, typed) => {
        const run = foldTerm(typed);
        fc.pre(run !== '');
        const { answer } = indexOf(provisions);
        const { certain, ...found } = answer(run);
        const right = expected(provisions, run);
        if (certain) expect(found).toEqual(right);
        const all = new Set([...found.heads, ...found.texts]);
        expect([...right.heads, ...right.texts].filter((number) => !all.has(number))).toEqual([]);
      }),
    );
  });

  test('is certain of every run that is no longer than its grams where these are many', () => {
    const provisions = Array.from({ length: 9 }, () => ({ head: '', text: '水质达标' }));
    const { answer } = indexOf(provisions);
    for (const run of ['水', '水质', '质达', '水质达', '达标', '标'])
      expect(answer(run)).toEqual({ heads: [], texts: provisions.map((_, number) => number), certain: true });
  });

  test('has no gram across provisions, or across cells', () => {
    const provisions = [...Array.from({ length: 9 }, () => '水\t质'), '水', '质'];
    const { answer } = indexOf(provisions.map((text) => ({ head: '', text })));
    expect(answer('水质')).toEqual({ heads: [], texts: [], certain: true });
  });

  test('finds a run that begins in a heading and ends in the text, as one of the heading', () => {
    const { answer } = indexOf([{ head: '目标', text: '明确' }]);
    expect(answer('标明')).toMatchObject({ heads: [0], texts: [] });
    expect(answer('明确')).toMatchObject({ heads: [], texts: [0] });
  });

  test('has its keys in rising order, and no pack much larger than asked for', () => {
    const { keys, packs } = indexOf(
      Array.from({ length: 40 }, (_, at) => ({ head: '', text: `第${at}条水质${at}的` })),
    );
    expect(keys.length).toBe(packs.length);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys).toEqual(keys.toSorted((a, b) => Number(a > b) - Number(a < b)));
    expect(Math.max(...packs.map(({ length }) => length))).toBeLessThan(120);
  });
});
