import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, utf8Blocks } from '../../src/site/data/blocks.ts';
import { streamResponse } from '../../src/site/data/file-response.ts';
import { zipBlocks } from '../../src/site/data/zip-blocks.ts';

/** Rows of a hundred characters, and how many of them were asked for. */
function countedRows(total: number) {
  const asked = { rows: 0 };
  function* rows() {
    for (; asked.rows < total; asked.rows++) yield '市'.repeat(100);
  }
  return { asked, rows: rows() };
}

describe('utf8Blocks', () => {
  it('gives the bytes of the whole text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(2000), (pieces, times) => {
        const text = pieces.join('').repeat(times);
        const given = Array.from({ length: times }, () => pieces).flat();
        expect(Buffer.concat([...utf8Blocks(given)]).equals(Buffer.from(text))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('asks for no more than one block of pieces at a time, of however many', () => {
    const { asked, rows } = countedRows(1_000_000);
    const blocks = utf8Blocks(rows);
    blocks.next();
    expect(asked.rows).toBeLessThan(1000);
  });
});

describe('measure', () => {
  it('tells the size and hash of a file whatever its blocks are', () => {
    const [whole, parts] = [['绿策公开数据'], ['绿策', '公开', '数据']].map((texts) =>
      measure(texts.map((text) => Buffer.from(text))),
    );
    expect(parts).toEqual(whole);
    expect(whole?.bytes).toBe(18);
  });
});

describe('streamResponse', () => {
  it('makes a file while it is taken', async () => {
    const { asked, rows } = countedRows(1_000_000);
    const response = streamResponse('data.json', utf8Blocks(rows));
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    await response.body?.getReader().read();
    expect(asked.rows).toBeLessThan(3000);
  });
});

describe('zipBlocks', () => {
  it('packs each file under its path, the same bytes each time', () => {
    const files = ['a.csv', 'b/c.json'].map((path) => ({ path, blocks: () => utf8Blocks([path, '，市'.repeat(9)]) }));
    const archive = Buffer.concat([...zipBlocks(files)]);
    const found = Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(found).toEqual(files.map(({ path }) => [path, path + '，市'.repeat(9)]));
    expect(Buffer.concat([...zipBlocks(files)]).equals(archive)).toBe(true);
  });

  it('holds no more of its files than it packs at a time', () => {
    const { asked, rows } = countedRows(1_000_000);
    zipBlocks([{ path: 'provisions.json', blocks: () => utf8Blocks(rows) }]).next();
    expect(asked.rows).toBeLessThan(50_000);
  });
});
