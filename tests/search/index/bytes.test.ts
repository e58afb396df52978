import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/search/index/bytes.ts';

test('numbers and blocks are read back as they were written', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 0xffff_ffff }));
  fc.assert(
    fc.property(numbers, fc.uint8Array({ maxLength: 3000 }), (written, block) => {
      const writer = new ByteWriter();
      for (const number of written) writer.number(number);
      writer.block(block);
      const reader = new ByteReader(writer.take());
      expect(written.map(() => reader.number())).toEqual(written);
      expect(reader.block()).toEqual(block);
      expect(reader.atEnd).toBe(true);
    }),
  );
});

test('a file that was cut off is refused', () => {
  const writer = new ByteWriter();
  writer.block(new Uint8Array(5));
  const cut = writer.take().subarray(0, 4);
  expect(() => new ByteReader(cut).block()).toThrow('ends too early');
  expect(() => new ByteReader(Uint8Array.of(0x80)).number()).toThrow('ends too early');
});
