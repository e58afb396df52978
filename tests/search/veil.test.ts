import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unveil, veil } from '../../src/search/veil.ts';

test('unveil gives back what veil was given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unveil(veil(text))).toBe(text);
    }),
  );
});

test('veil leaves nothing that is a letter or a digit', () => {
  expect(veil('水质 Ⅴ2a𠮷')).not.toMatch(/[\p{L}\p{N}]/u);
});
