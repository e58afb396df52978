import { describe, expect, it } from 'vitest';
import { filesInArchive } from '../../../scripts/add/archive.ts';
import { writeArchive } from './write-archive.ts';

const read = (...entries: Parameters<typeof writeArchive>[0]) => {
  const { found, leftOut } = filesInArchive('in.zip', writeArchive(entries));
  return {
    found: found.map(({ origin, attachedTo }) => [origin, attachedTo]),
    leftOut: leftOut.map(({ origin, code }) => [origin, code]),
  };
};

describe('filesInArchive', () => {
  it.each([
    ['a file whose checksum is another', { name: 'a.txt', data: '甲', crc: 1 }, 'add/archive-entry'],
    [
      'a file that is larger than its list says',
      { name: 'a.txt', data: '甲'.repeat(90), size: 9 },
      'add/archive-entry',
    ],
    ['a file that is smaller than its list says', { name: 'a.txt', data: '甲', size: 9 }, 'add/archive-entry'],
    ['a file that unpacks to very much', { name: 'a.txt', data: Buffer.alloc(100_000_001) }, 'add/too-large'],
    ['a file with a password', { name: 'a.txt', data: '甲', flags: 1 }, 'add/archive-entry'],
    ['a symbolic link', { name: 'a.txt', data: '../../etc/hostname', mode: 0o120777 }, 'add/no-file'],
  ])('leaves out %s', (_, entry, code) => {
    expect(read(entry)).toEqual({ found: [], leftOut: [['in.zip/a.txt', code]] });
  });

  it('takes what lies beside a saved page where the page links to it, and nothing else', () => {
    const page = '<a href="%E9%99%84%E4%BB%B6.txt">附</a><a href="页_files/表.docx">表</a><a href="../外.pdf">外</a>';
    const found = read(
      { name: 'a/页.html', data: page },
      { name: 'a/页_files/表.docx', data: 'x' },
      { name: 'a/页_files/frame.html', data: 'x' },
      { name: 'b_files/c.txt', data: 'x' },
    );
    expect(found).toEqual({
      found: [
        ['in.zip/a/页.html', null],
        ['in.zip/a/页_files/表.docx', 'in.zip/a/页.html'],
        ['in.zip/b_files/c.txt', null],
      ],
      leftOut: [],
    });
  });

  it('is not led astray by a directory that is cut off', () => {
    const whole = writeArchive([{ name: 'a.txt', data: '甲' }]);
    for (let length = 0; length < whole.length; length += 1)
      expect(filesInArchive('in.zip', whole.subarray(0, length)).leftOut).toHaveLength(1);
  });
});
