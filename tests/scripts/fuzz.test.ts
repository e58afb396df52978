import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFault } from '../../scripts/fuzz/find-fault.ts';
import { mutate, mutations } from '../../scripts/fuzz/mutations.ts';
import { fixtureTexts } from '../core/support/fixture-texts.ts';

it('finds nothing in changed fixtures', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtureTexts), mutations, (text, changes) => {
      expect(findFault(mutate(text, changes))).toBeNull();
    }),
    { numRuns: 150 },
  );
});

it('changes a text as it is told, and keeps it well-formed', () => {
  expect(mutate('甲乙丙丁', [{ kind: 'cut', at: 1, length: 2 }])).toBe('甲丁');
  expect(mutate('甲乙丙丁', [{ kind: 'double', at: 1, length: 1 }])).toBe('甲乙乙丙丁');
  expect(mutate('甲 乙\n丙', [{ kind: 'join', at: 0, length: 9 }])).toBe('甲乙丙');
  expect(mutate('甲，乙。', [{ kind: 'unpunctuate', at: 0, length: 9 }])).toBe('甲乙');
  expect(mutate('𠀀', [{ kind: 'cut', at: 1, length: 1 }]).isWellFormed()).toBe(true);
});
