import { expect, test } from 'vitest';
import { readDirectory, writeDirectory } from '../../../src/search/index/directory.ts';
import { readFilter, writeFilter } from '../../../src/search/index/filter-packs.ts';

const directory = {
  version: '0123456789abcdef',
  texts: Uint32Array.of(0, 12, 12, 400),
  titles: Uint32Array.of(1, 0, 2),
  passages: Uint32Array.of(0, 7, 400),
  // Keys are cut by UTF-16 units, also within a character.
  grams: ['1年', '水质\t', '水质量', '\ud842'],
  filters: ['body=a', 'region=b'],
};

test('a directory is read back as it was written', () => {
  expect(readDirectory(writeDirectory(directory))).toEqual(directory);
});

test('a directory that was cut off is refused', () => {
  const bytes = writeDirectory(directory);
  expect(() => readDirectory(bytes.subarray(0, bytes.length - 3))).toThrow('ends too early');
});

test('a pack knows the provisions of its values, and of no others', () => {
  const pieces = [writeFilter('body=a', Uint32Array.of(1, 5)), writeFilter('body=ab', Uint32Array.of(2))];
  const pack = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
  expect([...readFilter(pack, 'body=ab')]).toEqual([2]);
  expect([...readFilter(pack, 'body=a')]).toEqual([1, 5]);
  expect([...readFilter(pack, 'body=b')]).toEqual([]);
});
