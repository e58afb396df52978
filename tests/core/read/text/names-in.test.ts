import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../src/core/read/text/names-in.ts';

const words = fc.string({ unit: fc.constantFrom('市', '水', '务', '局'), maxLength: 6 });

describe('namesIn(names)', () => {
  it('finds the names that stand in a text, in the order in which they were given', () => {
    const find = namesIn(['市水务局', '水务局', '局', '市财政局']);
    expect(find('由市水务局负责。')).toEqual(['市水务局', '水务局', '局']);
    expect(find('由市水')).toEqual([]);
  });

  it('finds what a search for each of them finds', () => {
    fc.assert(
      fc.property(fc.array(words.filter((name) => name !== '')), words, words, (names, a, b) => {
        const text = `${a}${b}`;
        expect(namesIn(names)(text)).toEqual([...new Set(names)].filter((name) => text.includes(name)));
      }),
    );
  });
});
