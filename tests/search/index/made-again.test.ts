import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchedText } from '../../../src/search/searched-text.ts';
import { textOf } from '../support/answers.ts';
import { filesOfIndex, indexOf, type MadeIndex } from '../support/made-index.ts';

/** So small that some texts have many files. */
const sizes = { grams: 120, passages: 160 };
const limits = { provisions: 2, units: 4, listed: 6 };

const words = (most: number) =>
  fc.string({ unit: fc.constantFrom('水', '质', '的', 'Ⅴ', 'A', '\t', '𠮷', 'é'), maxLength: most });
const provision = fc
  .record({ head: words(3), text: words(12) })
  .map(({ head, text }) => ({ words: head + text, head: head.length }));
const text = fc
  .record({ id: fc.constantFrom(...'abcdefgh'), provisions: fc.array(provision, { maxLength: 20 }) })
  .map(({ id, provisions }) => textOf(id, provisions));

/** A text that is put at a place, for another of its id; or one that goes. */
interface Change {
  readonly text: SearchedText;
  readonly place: number;
  readonly goes: boolean;
}
const change: fc.Arbitrary<Change> = fc.record({ text, place: fc.nat(8), goes: fc.boolean() });

function changed(texts: readonly SearchedText[], { text: own, place, goes }: Change): SearchedText[] {
  const others = texts.filter(({ id }) => id !== own.id);
  const at = texts.findIndex(({ id }) => id === own.id);
  return goes ? others : others.toSpliced(at === -1 ? Math.min(place, others.length) : at, 0, own);
}

describe('an index that is made again', () => {
  test('has the files that it would have if there had been none', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 14 }), (changes) => {
        let texts: SearchedText[] = [];
        let index: MadeIndex | null = null;
        for (const each of changes) {
          texts = changed(texts, each);
          index = indexOf(texts, index, sizes, limits);
          expect(filesOfIndex(index)).toEqual(filesOfIndex(indexOf(texts, null, sizes, limits)));
        }
      }),
    );
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      textOf(
        `text-${at}`,
        Array.from({ length: 9 }, (__, place) => ({
          words: `第${at}条第${place}款水质达标${(at * 37 + place) % 101}`,
        })),
      ),
    );

  test('takes most of its files over where one provision is another', () => {
    const texts = many(60);
    const before = indexOf(texts, null, sizes);
    const own = texts[30];
    if (own === undefined) throw new Error('too few texts');
    const other = {
      ...own,
      provisions: own.provisions.map((each, at) => (at === 4 ? { ...each, words: '另有规定的除外' } : each)),
    };
    const after = indexOf(texts.with(30, other), before, sizes);
    expect(after.files.length - after.kept).toBeLessThan(after.files.length / 3);
    expect(filesOfIndex(after)).toEqual(filesOfIndex(indexOf(texts.with(30, other), null, sizes)));
  });

  test('moves no other text where one of today comes, or one grows by a provision', () => {
    const texts = many(60);
    const before = indexOf(texts, null, sizes);
    const [today] = many(1);
    const numbers = ({ texts: placed }: MadeIndex) => new Map(placed.map(({ id, first }) => [id, first]));
    const added = numbers(indexOf([textOf('today', today?.provisions ?? []), ...texts], before, sizes));
    for (const [id, first] of numbers(before)) expect(added.get(id)).toBe(first);
    const longer = texts.map((each) =>
      each.id === 'text-7' ? textOf(each.id, [...each.provisions, { words: '附则' }]) : each,
    );
    expect(numbers(indexOf(longer, before, sizes))).toEqual(numbers(before));
  });
});
