import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCharacter, encodePhrase, encodeRecord, headingZone } from '../../src/search/encode.ts';
import { foldTerm, foldText } from '../../src/lexicon/fold.ts';

const text = fc.string({ unit: fc.constantFrom(...'水质达标，。2021vV（）Ⅴ\t\n "') });

describe('encodeCharacter(character)', () => {
  test('leaves Han characters and spells all others in Latin letters', () => {
    expect(Array.from('水2，\t𠮷', encodeCharacter)).toEqual(['水', 'bdc', 'bppam', 'c', 'bcallh']);
  });

  test('spells no two characters alike, and none like the filler', () => {
    const characters = Array.from({ length: 0x30000 }, (_, point) => String.fromCodePoint(point));
    const words = new Set(characters.map(encodeCharacter));
    expect(words.size).toBe(characters.length);
    expect(words.has('a')).toBe(false);
  });
});

describe('encodeRecord(head, rest)', () => {
  test('ends every heading at the same word', () => {
    const words = encodeRecord('（一）总则', '水质').split(' ');
    expect(words.slice(headingZone - 2)).toEqual(['总', '则', '水', '质']);
  });

  test('keeps a heading that is longer than its zone whole', () => {
    expect(encodeRecord('水'.repeat(60), '质').split(' ')).toHaveLength(61);
  });

  test('holds the words of a query exactly where the text holds the query', () => {
    fc.assert(
      fc.property(text, text, text, (head, rest, run) => {
        const term = foldTerm(run);
        fc.pre(term !== '');
        const phrase = encodePhrase(term).slice(1, -1);
        const held = ` ${encodeRecord(head, rest)} `.includes(` ${phrase} `);
        expect(held).toBe((foldText(head).folded + foldText(rest).folded).includes(term));
      }),
    );
  });
});

describe('encodePhrase(folded)', () => {
  test('gives a quoted phrase that no character of the query can break out of', () => {
    expect(encodePhrase('"水"')).toBe('"bcc 水 bcc"');
  });
});
