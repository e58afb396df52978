import { describe, expect, test } from 'vitest';
import { hrefUnder } from '../../src/site/page/href.ts';
import { ariaCurrent } from '../../src/site/page/navigation.ts';

describe('hrefUnder(base, path)', () => {
  test.for([
    ['/', '/', '/'],
    ['/', '/documents/', '/documents/'],
    ['/', '/documents/x/#sec_1__p_2', '/documents/x/#sec_1__p_2'],
    ['/a/b/', '/', '/a/b/'],
    ['/a/b', '/', '/a/b/'],
    ['/a/b/', '/documents/x', '/a/b/documents/x/'],
    ['/a/b', '/search/?q=水.质', '/a/b/search/?q=水.质'],
    ['/a/b/', '/data/tasks.csv', '/a/b/data/tasks.csv'],
  ])('puts %s before %s', ([base, path, expected]) => {
    expect(hrefUnder(base ?? '', path ?? '')).toBe(expected);
  });
});

describe('ariaCurrent(current, target)', () => {
  test('is `page` on the page itself, `true` below it, and nothing elsewhere', () => {
    expect(ariaCurrent('/a/documents/', '/a/documents/')).toBe('page');
    expect(ariaCurrent('/a/documents/x/', '/a/documents/')).toBe('true');
    expect(ariaCurrent('/a/data/', '/a/documents/')).toBeUndefined();
  });
});
