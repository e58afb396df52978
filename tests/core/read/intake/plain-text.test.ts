import { describe, expect, it } from 'vitest';
import { decode, validLength } from '../../../../src/core/read/intake/plain-text.ts';

const bytesOf = (before: string) => Uint8Array.from([...Buffer.from(before), 0xb4, 0xef, 0x41]);

describe('decode', () => {
  it('keeps a byte order mark, and gives null for what is not UTF-8', () => {
    expect(decode(Buffer.from('\ufeff甲\n'))).toBe('\ufeff甲\n');
    expect(decode(bytesOf('甲'))).toBeNull();
  });
});

describe('validLength', () => {
  it.each(['', 'a', '甲', '甲乙丙\n丁', 'a甲😀b', '\ufffd甲', 'abcdefg', '治水方案，目标：水质'])(
    'finds the first byte that is not UTF-8 behind %j',
    (before) => {
      expect(validLength(bytesOf(before))).toBe(before.length);
    },
  );
});
