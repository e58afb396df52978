import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { border, ending, opening, part, shortened, textAt } from '../../../../src/core/read/text/cut.ts';

describe('part', () => {
  it('cuts before a character that a place falls into', () => {
    expect(part('硼𬭎水', 0, 2)).toBe('硼');
    expect(part('硼𬭎水', 2)).toBe('𬭎水');
    expect(opening('葛\u{E0100}城区', 2)).toBe('');
    expect(opening('cafe\u0301x', 4)).toBe('caf');
    expect(ending('水𬭎', 1)).toBe('');
    expect(ending('水𬭎标', 2)).toBe('标');
    expect(textAt('水质𬭎标', { start: 1, end: 4 })).toBe('质𬭎');
    expect(shortened('水质𬭎标', 3)).toBe('水质…');
    expect(shortened('水质', 2)).toBe('水质');
  });

  it('parts any text without losing, doubling or halving a character', () => {
    const texts = fc.string({ unit: fc.constantFrom('水', '𬭎', '😀', 'e', '\u0301', '\u{E0100}', '\n') });
    fc.assert(
      fc.property(texts, fc.nat(40), (text, at) => {
        expect(part(text, 0, at) + part(text, at)).toBe(text);
        expect(part(text, 0, at).isWellFormed()).toBe(true);
        expect(border(text, border(text, at))).toBe(border(text, at));
        expect(part(text, at)).not.toMatch(border(text, at) === 0 ? /^$a/u : /^\p{Mark}/u);
      }),
    );
  });

  it('leaves half a character of a damaged text as it is', () => {
    expect(opening('\uDC4D水', 1)).toBe('\uDC4D');
  });
});
