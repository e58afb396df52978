import { describe, expect, test } from 'vitest';
import { formatQuery, parseQuery } from '../../src/search/query.ts';

describe('parseQuery(query)', () => {
  test.each([
    ['水质', ['水质']],
    [' 水质　2020年\n达标 ', ['水质', '2020年', '达标']],
    ['V类 Ⅴ类', ['V类']],
    ['', []],
    ['\u200B', []],
  ])('parts %j into %j', (query, shown) => {
    expect(parseQuery(query).map((term) => term.shown)).toEqual(shown);
  });

  test('reads a formatted query as the same terms', () => {
    const terms = parseQuery('“水质” <b> 👍');
    expect(parseQuery(formatQuery(terms))).toEqual(terms);
  });
});
