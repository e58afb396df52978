import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derived, digestOf, fact, factDigests } from '../../../src/site/portal/store/derived.ts';
import { lazyRows } from '../../../src/site/portal/store/lazy-rows.ts';
import { recentlyUsed } from '../../../src/site/portal/store/recently-used.ts';
import { noteRead, watchReads } from '../../../src/site/portal/store/reads.ts';

test('a list is read when it is first used, once, and is a list like any other', () => {
  let reads = 0;
  let touched = 0;
  const list = lazyRows(
    () => {
      reads++;
      return ['甲', '乙'];
    },
    () => touched++,
  );
  expect([reads, touched]).toEqual([0, 0]);
  expect([...list]).toEqual(['甲', '乙']);
  expect(list).toEqual(['甲', '乙']);
  expect(Array.isArray(list) && list.map((row) => `${row}。`)).toEqual(['甲。', '乙。']);
  expect(JSON.stringify(list)).toBe('["甲","乙"]');
  expect(reads).toBe(1);
  expect(touched).toBeGreaterThan(3);
});

test('what is kept weighs no more than it may, and is what was used last', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 12 }), (keys, most) => {
      const made: number[] = [];
      const kept = recentlyUsed<number>(most, (weight) => weight + 1);
      for (const key of keys) {
        expect(kept.get(String(key), () => (made.push(key), key))).toBe(key);
        const count = made.length;
        expect(kept.get(String(key), () => (made.push(key), key))).toBe(key);
        expect(made).toHaveLength(count);
      }
    }),
  );
});

test('what was used longest ago goes first', () => {
  const made: string[] = [];
  const kept = recentlyUsed<string>(2, () => 1);
  const get = (key: string) => kept.get(key, () => (made.push(key), key));
  for (const key of ['甲', '乙', '甲', '丙', '甲', '乙']) get(key);
  expect(made).toEqual(['甲', '乙', '丙', '乙']);
});

test('each read is noted once while it is watched, and none before, after or further in', () => {
  noteRead('targets', 'body', 'before');
  const { result, reads } = watchReads(() => {
    noteRead('targets', 'body', 'bureau');
    noteRead('targets', 'body', 'bureau');
    watchReads(() => {
      noteRead('targets', 'body', 'inner');
    });
    noteRead('documents', 'all', '');
    return 7;
  });
  expect(result).toBe(7);
  expect(reads).toEqual([
    { name: 'targets', kind: 'body', key: 'bureau' },
    { name: 'documents', kind: 'all', key: '' },
  ]);
});

test('who asks for a derived value has asked for its rows, also when it was made before', () => {
  let made = 0;
  const value = derived(() => {
    noteRead('topics', 'all', '');
    return ++made;
  });
  const rows = [{ name: 'topics', kind: 'all', key: '' }];
  expect(watchReads(value)).toEqual({ result: 1, reads: rows });
  expect(watchReads(value)).toEqual({ result: 1, reads: rows });
});

test('who asks for a fact has asked for it alone; its digest is that of its value', () => {
  let value = 'one';
  const make = () => {
    noteRead('targets', 'all', '');
    return [value];
  };
  const first = fact('test/first', make);
  expect(watchReads(first)).toEqual({ result: ['one'], reads: [{ name: 'fact', kind: '', key: 'test/first' }] });
  value = 'two';
  fact('test/second', make);
  const digests = factDigests();
  expect(digests.get('test/first')).toBe(digestOf(['one']));
  expect(digests.get('test/second')).toBe(digestOf(['two']));
});
