import { describe, expect, test } from 'vitest';
import { labelForms } from '../../../src/core/find/clause/label.ts';
import { findNames, nameForms } from '../../../src/core/find/clause/names.ts';
import { maskPartNumbers, partForms } from '../../../src/core/find/clause/part-numbers.ts';
import { states } from '../../../src/core/find/targets/rules/words/closings.ts';
import { wishForms } from '../../../src/core/find/targets/rules/words/wishes.ts';

describe('a pattern stands beside a phrase that it matches', () => {
  test.each([...states, ...wishForms])('%s %s', (pattern, phrase) => {
    expect(pattern.test(phrase)).toBe(true);
  });

  test.each(nameForms.map(([kind, , phrase]) => [kind, phrase] as const))('a %s: %s', (kind, phrase) => {
    expect(findNames(phrase)).toMatchObject([{ kind, start: 0 }]);
  });

  test.each(partForms)('%s %s', (pattern, phrase) => {
    expect(phrase.replace(pattern, '')).not.toBe(phrase);
    expect(maskPartNumbers(phrase)).not.toMatch(/[\d一二三四五六七八九十]/u);
  });

  test.each(labelForms)('%s %s', (pattern, phrase) => {
    expect(new RegExp(`^(?:${pattern})$`, 'u').test(phrase)).toBe(true);
  });
});
