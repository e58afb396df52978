import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { unpack } from '../../../src/client/search/unpack.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const content = new TextEncoder().encode('水质达标'.repeat(9000));
const packed = new Uint8Array(deflateRawSync(content));

test('a file of the index is unpacked by the browser', async () => {
  expect(await unpack(packed)).toEqual(content);
});

test.for([
  ['knows no streams that unpack', undefined],
  [
    'has none for this form',
    function refuse() {
      throw new TypeError('Unsupported compression format');
    },
  ],
] as const)('where the browser %s, a program does it', async ([, stream]) => {
  vi.stubGlobal('DecompressionStream', stream);
  expect(await unpack(packed)).toEqual(content);
});

test('a file that was cut off is refused', async () => {
  await expect(unpack(packed.slice(0, 40))).rejects.toThrow();
});
