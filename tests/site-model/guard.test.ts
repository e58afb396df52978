import { expect, test } from 'vitest';
import { assertComplete } from '../../src/site/portal/guard.ts';

const folder = 'content/policies';

test('a collection that holds what is listed passes', () => {
  expect(() => {
    assertComplete({ folder, expected: ['a', 'b'], found: ['b', 'a'] });
  }).not.toThrow();
});

test.for([
  { name: 'a missing file', expected: ['a', 'b'], found: ['a'], message: /missing: b/ },
  { name: 'a file that is not listed', expected: ['a'], found: ['a', 'b'], message: /not listed: b/ },
  { name: 'an id twice', expected: ['a'], found: ['a', 'a'], message: /expected 1 entries, found 2/ },
  { name: 'no entry at all', expected: [], found: [], message: /no entry is listed/ },
])('$name throws', ({ expected, found, message }) => {
  expect(() => {
    assertComplete({ folder, expected, found });
  }).toThrow(message);
});
