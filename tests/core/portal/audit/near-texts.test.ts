import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearTexts } from '../../../../src/core/portal/audit/near-texts.ts';

const MOST = 3;
const text = fc.string({ unit: fc.constantFrom('水', '治', '规', '划'), minLength: 12, maxLength: 24 });

/** An edit of a text: a character put in, or one left out. */
const edit = fc.record({ at: fc.nat(), put: fc.constantFrom('水', '治', null) });

function edited(words: string, edits: readonly { at: number; put: string | null }[]): string {
  return edits.reduce((rest, { at, put }) => {
    const place = at % rest.length;
    return rest.slice(0, place) + (put ?? '') + rest.slice(put === null ? place + 1 : place);
  }, words);
}

describe('nearTexts(texts, most)', () => {
  it('finds every text that is so many edits away', () => {
    fc.assert(
      fc.property(text, fc.array(text), fc.array(edit, { maxLength: MOST }), (words, others, edits) => {
        const other = edited(words, edits);
        expect(nearTexts([...others, words], MOST)(other)).toContain(others.length);
      }),
    );
  });

  it('leaves out what has no part in common', () => {
    const numbers = Array.from({ length: 200 }, (_, index) => String(index).padStart(3, '0').repeat(5));
    const find = nearTexts(numbers, MOST);
    for (const number of numbers) expect(find(number).size).toBeLessThan(10);
  });
});
