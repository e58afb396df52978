import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatShard, isInShard, parseShard } from '../../scripts/shard.ts';

test('a share is read as it is written', () => {
  expect(parseShard('3/16')).toEqual({ index: 3, total: 16 });
  expect(formatShard(parseShard('1/1'))).toBe('1/1');
});

test.for(['0/4', '5/4', '3', '3/', '/4', '-1/4', '1.5/4', '３/4', ' 1/4'])('%s is no share', (text) => {
  expect(() => parseShard(text)).toThrow(`“${text}” is no share`);
});

test('each piece of work is in one share, and no share is larger than another by more than one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(300), (total, pieces) => {
      const shares = Array.from({ length: total }, (_, at) => ({ index: at + 1, total }));
      const sizes = shares.map((shard) =>
        Array.from({ length: pieces }, (_, at) => at).filter((at) => isInShard(shard, at)),
      );
      expect(sizes.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: pieces }, (_, at) => at));
      const lengths = sizes.map(({ length }) => length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(2);
    }),
  );
});
